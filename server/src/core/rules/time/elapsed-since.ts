import type { Approximation } from '../../reading/figures/approximation';
import { writtenDay, yearsBetween } from '../../reading/figures/calendar';
import { type DateFigure, daysOf } from '../../reading/figures/date';
import type { Quantity } from '../../reading/figures/quantity';
import { type Paragraph, textIn } from '../../reading/paragraph';
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
    ],
    good: [
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2020年初疫情发生至今的近两年时间。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2019年7月至今的两年多时间。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2017年1月换届以来近五年。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n2017年以来的五年。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n五年来，我们始终坚持实干。',
      '2020年初疫情发生至今的两年多时间。',
    ],
  },
  needs: 'figures',
  *check(paragraph, { date }) {
    if (!date) return;
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'date' || figure.year === undefined) continue;
      const duration = durationSince(paragraph, figure);
      const days = daysOf(figure);
      if (!duration || !days) continue;
      const longest = yearsBetween(days[0], date);
      const shortest = yearsBetween(days[1], date);
      const [least, most] = meant(duration);
      if (shortest < 0 || (shortest < most && least < longest)) continue;
      const stated = textIn(paragraph, duration);
      const message = `从${textIn(paragraph, figure)}到${writtenDay(date)}是${elapsed(shortest, longest)}，与“${stated}”不符`;
      const right = Math.floor(longest) === Math.floor(shortest) ? rightWords(shortest, stated) : undefined;
      const fixes = right ? [{ title: `改为“${right}”`, edits: [{ span: duration, newText: right }] }] : [];
      yield {
        span: { start: duration.start, end: duration.end },
        message,
        related: [{ span: figure, message: '起点' }],
        fixes,
      };
    }
  },
};

/** The number of years said to have passed since a date: 近两年 in 2020年初疫情发生至今的近两年时间. */
function durationSince({ text, figures }: Paragraph, from: DateFigure): Quantity | undefined {
  since.lastIndex = from.end;
  const found = since.exec(text);
  if (!found) return undefined;
  const at = from.end + found[0].length;
  return figures.find(
    (figure): figure is Quantity => figure.kind === 'quantity' && figure.start === at && figure.measure?.word === '年',
  );
}
const since = /[^，。；、！？\d]{0,20}?(?:至今|以来|迄今|到现在)(?:的|，|已有|已经|已|有|过去){0,2}/y;

/** The years, least and most (neither included), that may have passed where a text speaks of so many. */
function meant({ numeral, approximations }: Quantity): readonly [number, number] {
  const { low, high } = numeral.value;
  const says = (...senses: readonly Approximation['sense'][]): boolean =>
    approximations.some(({ sense }) => senses.includes(sense));
  if (says('odd')) return low >= 10 ? [low, low + numeral.place] : [low, low + 1];
  if (says('above', 'atLeast')) return [low, Number.POSITIVE_INFINITY];
  if (says('nearly', 'below')) return [Math.min(low - 1, 0.8 * low), low];
  return [low - 0.75, high + 0.75];
}

function elapsed(shortest: number, longest: number): string {
  const [from, to] = [months(shortest), months(longest)];
  return from === to ? from : `${from}到${to}`;
}

function months(years: number): string {
  const whole = Math.floor(years);
  const rest = Math.floor((years - whole) * 12);
  return `${whole > 0 ? `${whole}年` : ''}${rest > 0 || whole === 0 ? `${rest}个月` : ''}`;
}

/** 近两年 or 一年多, in the digits that the text uses. */
function rightWords(years: number, stated: string): string {
  const whole = Math.floor(years);
  const write = (n: number): string => (/\d/.test(stated) ? String(n) : ('零一两三四五六七八九十'[n] ?? String(n)));
  return years - whole > 0.5 ? `近${write(whole + 1)}年` : `${write(whole)}年多`;
}
