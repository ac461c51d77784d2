import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const rangeDuration: ParagraphRule = {
  id: 'time/range-duration',
  title: '起止年份与年数',
  why: '“从2016年到2021年的五年”里的年数，应等于末年减首年，或者首尾都算再加一；写到月的，按实际时间，上下不超过一年。“连续N年”另有规则。',
  level: 'warning',
  yieldsTo: ['time/consecutive-years'],
  examples: {
    bad: [
      '从2016年到2021年的⟦八年⟧间，全县新修公路120公里。',
      '2018年至2020年的⟦五年⟧，我们走过了不平凡的历程。',
      '从2013年3月到2018年3月的⟦四年⟧任期。',
      '⟦三年⟧行动（2018—2022年）圆满收官。',
      '启动2021年至2025年农村人居环境整治⟦三年⟧行动。',
      '1949—2019年，⟦六十年⟧风雨兼程。',
      '2016年至2021年，我们走过了⟦八年⟧历程。',
      '工程2010年开工建设，2015年全线通水，历时⟦八年⟧。',
      '2016年至2021年，历时⟦三年⟧，水库建成蓄水。',
    ],
    good: [
      '从2016年到2021年的五年间，全县新修公路120公里。',
      '2016—2021年六个年度。',
      '从2013年3月到2018年3月的五年任期。',
      '1949—2019年，七十年风雨兼程。',
      '2021—2025年五年规划。',
      '2016年和2021年两次换届。',
      '近三年（2019—2021年），全县新增企业120家。',
      '2016年至2021年，三年行动计划和五年规划全部完成。',
      '2018年至2020年，每三年评选一次。',
      '《青溪县三年行动计划（2018—2022年）》',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'duration' || relation.unit !== 'year' || relation.verdict !== 'conflicts') continue;
      const { stated, equation, operands, result } = relation;
      const both = Number.isInteger(result.high) ? `年（首尾都算${result.high}年）` : '';
      report({
        span: { start: stated.start, end: stated.end },
        message: `${equation}${both}，与“${textIn(paragraph, stated)}”不符`,
        related: operands.map((span, i) => ({ span, message: ['起', '止'][i]! })),
      });
    }
  },
};
