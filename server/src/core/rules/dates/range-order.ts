import { compareDays, type Day } from '../../reading/figures/calendar';
import { type DateFigure, daysOf } from '../../reading/figures/date';
import { type DateRange, isYears } from '../../reading/figures/range';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { lastBefore } from '../../text/span';
import type { ParagraphRule } from '../rule';

export const rangeOrder: ParagraphRule = {
  id: 'dates/range-order',
  title: '起止先后',
  why: '起止日期先写起、后写止。跨到下一年的写明“次年”；每年循环的时段（采暖期、学年、冬春）不言自明。',
  level: 'warning',
  examples: {
    bad: [
      '⟦2020年至2018年⟧，全县新增企业120家。',
      '⟦12月5日至3日⟧召开。',
      '⟦2021年9月至7月⟧集中整治。',
      '从⟦2021年到2016年⟧。',
      '⟦9月至7月⟧开展调研。',
      '⟦2021年12月5日至11月3日⟧公示。',
      '报名时间自⟦9月25日起至9月20日⟧止。',
    ],
    good: [
      '2018年至2020年。',
      '3月5日至11日、9月28日至10月3日。',
      '11月至次年3月。',
      '每年10月至4月为采暖期。',
      '11月至3月为冬季攻势。',
      '由2021年回溯至1946年。',
      '从北京到哈尔滨。',
      '2020年12月至2021年3月。',
      '12月28日至1月3日举办年货节。',
      '从9月到6月为一个学年。',
    ],
  },
  needs: 'ranges',
  check(paragraph, report) {
    for (const range of paragraph.ranges) {
      if (range.kind !== 'dates' || !isReversed(paragraph, range)) continue;
      const { from, to } = range;
      report({
        span: { start: range.start, end: range.end },
        message: `“${textIn(paragraph, range)}”起晚于止：先写起，后写止，跨年的写明“次年”`,
        related: [
          { span: from, message: '起' },
          { span: to, message: '止' },
        ],
        fixes: isYears(range) && from.isBare === to.isBare ? [swapped(paragraph, range)] : [],
      });
    }
  },
};

function isReversed(paragraph: Paragraph, range: DateRange): boolean {
  const { from, to } = range;
  const year = from.year ?? yearRightBefore(paragraph, range);
  const [first] = daysOf(from, year ?? 2001) ?? [];
  const [, last] = daysOf({ ...to, ...monthOf(from, to) }, to.year ?? year ?? 2001) ?? [];
  if (!first || !last || compareDays(first, last) <= 0) return false;
  if (
    /[一二三四五六七八九十]五”?(?:规划|计划|时期|期间)?（$/.test(
      paragraph.text.slice(Math.max(0, range.start - 8), range.start),
    )
  )
    return false; // the years of a plan are known
  const sentence = sentenceAt(paragraph, range.start) ?? { start: 0, end: paragraph.text.length };
  if (
    recurring.test(
      paragraph.text.slice(Math.max(sentence.start, range.start - 24), Math.min(sentence.end, range.end + 24)),
    )
  )
    return false;
  // without a year 11月至3月 goes over into the next one; hardly so 9月至7月
  return year !== undefined || to.month === undefined || acrossYear(first, last) >= 10;
}
const recurring =
  /每年|[次翌来]年|采暖|供暖|供热|学年|学期|冬|雪季|休渔|禁渔|农闲|榨季|年货|春运|防火期|枯水期|倒推|追溯|回溯/;

/** The second end borrows the month of the first, unless it is one of years or months. */
const monthOf = (from: DateFigure, to: DateFigure): Pick<DateFigure, 'month'> =>
  to.month === undefined && to.day !== undefined && from.month !== undefined ? { month: from.month } : {};

/** 2021年 in 2021年9—7月. */
function yearRightBefore({ figures }: Paragraph, { start }: DateRange): number | undefined {
  const before = lastBefore(figures, start);
  return before?.kind === 'date' && before.end === start && before.month === undefined ? before.year : undefined;
}

/** Months from the one to the other in the year behind, both counted. */
const acrossYear = (first: Day, last: Day): number => last.month + 12 - first.month + 1;

function swapped(
  paragraph: Paragraph,
  { from, to }: DateRange,
): { title: string; edits: { span: DateFigure; newText: string }[] } {
  const [first, second] = [textIn(paragraph, from), textIn(paragraph, to)];
  return {
    title: '对调起止',
    edits: [
      { span: from, newText: second },
      { span: to, newText: first },
    ],
  };
}
