import { spansIn } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { Figure } from './figure';
import type { Quantity } from './quantity';
import { isAmount } from './same-kind';

/** Values of one thing in several years, at least three: 2019年收入4.6亿元，2020年4.9亿元，2021年5.2亿元; 2019年至2021年分别为… . */
export type YearSeries = readonly Quantity[];

export function yearSeriesOf(paragraph: Paragraph): readonly YearSeries[] {
  const series: Quantity[][] = [];
  let last: Quantity | undefined;
  for (const figure of paragraph.figures) {
    if (figure.kind !== 'quantity' || !isAmount(figure)) continue;
    if (last && goesOn(paragraph, last, figure)) series.at(-1)!.push(figure);
    else series.push([figure]);
    last = figure;
  }
  return series.filter(values => values.length > 2);
}

/** Whether the next value stands behind another year and nothing else, or right behind 、 where years were listed before. */
function goesOn(paragraph: Paragraph, last: Quantity, next: Quantity): boolean {
  if (last.measure!.base !== next.measure!.base) return false;
  const between = paragraph.text.slice(last.end, next.start);
  if (between.length > 24) return false;
  if (/^[、和]$/.test(between)) return followsYears(paragraph, last);
  const dates = spansIn(paragraph.figures, { start: last.end, end: next.start }).filter(isYear);
  if (dates.length === 0) return /^[，、；](?:去年|今年|上年)(?:又|则)?(?:为|是)?$/.test(between);
  if (dates.length > 1) return false;
  const [{ start, end }] = dates as [Figure];
  return (
    /^(?:[，、；和]|(?:增加?|增长|提高|提升|上升|升|下降|减少|降)[到至])$/.test(
      paragraph.text.slice(last.end, start),
    ) &&
    /^(?:又|则)?的?(?:为|是|达|增加?至|增加?到|升至|降至|达到|完成|实现|突破)?(?:了)?$/.test(
      paragraph.text.slice(end, next.start),
    )
  );
}

/** Characters from the first year to its value, at most. */
const longest = 120;

/** 2019年、2020年、2021年分别为: at least three years before the first of a row of values. */
function followsYears({ text, figures }: Paragraph, value: Quantity): boolean {
  const before = text.slice(Math.max(0, value.start - longest), value.start);
  const from = value.start - before.length + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
  const years = spansIn(figures, { start: from + 1, end: value.start }).filter(isYear);
  const lastYear = years.at(-1);
  return (
    years.length > 2 &&
    lastYear !== undefined &&
    /^[^，。；]*分别[^，。；]*$/.test(text.slice(lastYear.end, value.start))
  );
}

const isYear = (figure: Figure): boolean =>
  figure.kind === 'date' && figure.year !== undefined && figure.month === undefined;
