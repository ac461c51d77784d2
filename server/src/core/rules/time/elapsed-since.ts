import { textIn } from '../../reading/paragraph';
import { elapsedOf } from '../../reading/relations/elapsed';
import type { ParagraphRule } from '../rule';

export const elapsedSince: ParagraphRule = {
  id: 'time/elapsed-since',
  title: '自某时至今的年数',
  why: '“2020年初至今的两年多”里的年数应与起点到讲话之日的实际时间相合：“N年多”是满N年不足N+1年，“近N年”是将满而未满N年，“超过N年”是已满N年。起点不精确时（年初、上半年、七月末）按最宽的范围算，全都不合才报告；没有讲话日期时不检查。',
  level: 'warning',
  examples: {
    bad: [
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2020年初疫情发生至今的⟦两年多⟧时间。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2019年7月至今的⟦三年多⟧时间。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2018年5月启动至今⟦近三年⟧。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n自2018年6月试点以来，⟦近两年⟧的时间，覆盖小区286个。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2019年6月赋权到现在已满⟦三年⟧。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n工程自2019年7月开工，至今已有⟦三年多⟧。',
    ],
    good: [
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2020年初疫情发生至今的近两年时间。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2019年7月至今的两年多时间。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2017年1月换届以来近五年。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2017年以来的五年。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n五年来，我们始终坚持实干。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2015年以来，三年行动计划、五年规划先后完成。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2015年以来，近三年的成绩尤其突出。',
      '2020年初疫情发生至今的两年多时间。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }) {
    if (!date) return;
    for (const { stated, operands, result, equation, verdict } of elapsedOf(paragraph, date)) {
      if (verdict !== 'conflicts') continue;
      const written = textIn(paragraph, stated);
      const right = Math.floor(result.high) === Math.floor(result.low) ? rightWords(result.low, written) : undefined;
      const span = { start: stated.start, end: stated.end };
      report({
        span,
        message: `${equation}，与“${written}”不符`,
        related: [{ span: operands[0], message: '起点' }],
        fixes: right ? [{ title: `改为“${right}”`, edits: [{ span, newText: right }] }] : [],
      });
    }
  },
};

/** 近两年 or 一年多, in the digits that the text uses. */
function rightWords(years: number, stated: string): string {
  const whole = Math.floor(years);
  const write = (n: number): string => (/\d/.test(stated) ? String(n) : ('零一两三四五六七八九十'[n] ?? String(n)));
  return years - whole > 0.5 ? `近${write(whole + 1)}年` : `${write(whole)}年多`;
}
