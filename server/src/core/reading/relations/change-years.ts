import { firstFrom, lastBefore } from '../../text/span';
import { isYears } from '../figures/range';
import type { Paragraph } from '../paragraph';
import type { Level } from './level';

/** From 2016年 to 2021年 five years; 三年由…. */
export function yearsApart(paragraph: Paragraph, from: Level, to: Level): number | undefined {
  const { text, figures } = paragraph;
  const start = from.start - /[^。；]{0,24}$/.exec(text.slice(Math.max(0, from.start - 24), from.start))![0].length;
  let first: number | undefined;
  let last: number | undefined;
  let span: number | undefined;
  for (const figure of figures.slice(firstFrom(figures, start), firstFrom(figures, to.start))) {
    if (
      figure.kind === 'quantity' &&
      figure.measure?.word === '年' &&
      figure !== from &&
      Number.isInteger(figure.numeral.value.low) &&
      figure.numeral.value.low > 1
    )
      span = figure.numeral.value.low; // 近 in 近五年 is no approximation
    if (figure.kind !== 'date' || figure.year === undefined) continue;
    if (figure.end <= from.start) first = figure.year;
    else last = figure.year;
  }
  return first !== undefined && last !== undefined && last > first
    ? last - first
    : (span ?? rangeBefore(paragraph, from));
}

/** 2019年到2023年，业务量由1000万件增加到2000万件. */
function rangeBefore({ text, ranges }: Paragraph, { start }: Level): number | undefined {
  const range = lastBefore(ranges, start);
  if (range?.kind !== 'dates' || !isYears(range) || !/^，?[^，。；]{0,20}$/.test(text.slice(range.end, start)))
    return undefined;
  return range.to.year! - range.from.year!;
}
