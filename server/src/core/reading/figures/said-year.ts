import { firstFrom, lastBefore, type Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';
import type { Day } from './calendar';
import type { DateFigure } from './date';

/** A year named by its distance from the one in which the text speaks: 今年, 去年, 明年. `[start, end)` in the line. */
export interface RelativeYear extends Span {
  readonly word: string;
  readonly offset: number;
}

/** Reads the words for years of a line, once. */
export const relativeYearsOf = paragraphFact(({ text }: Paragraph): readonly RelativeYear[] =>
  text.includes('年')
    ? [...text.matchAll(words)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        word,
        offset: offsets[word]!,
      }))
    : [],
);
const offsets: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 来年: 1, 后年: 2 };
// 过去年均, 以上年份, 提前年, 文明年, 历年来年均
const words =
  /今年|(?<![过除])去年(?![均度])|(?<![以线史会])上年(?![轻龄均])|(?<![以提此之])前年(?![均度])|(?<![文透说证表声])明年(?![确])|(?<![以之今然])后年(?![均度])|(?<![近年以历本])来年(?![均])/g;

/** The years that the word may mean on a day: a report of January to March may speak of the year before as this one. */
export function meantYears({ offset }: RelativeYear, { year, month }: Day): readonly number[] {
  return month <= 3 ? [year + offset, year + offset - 1] : [year + offset];
}

/** A year that a text speaks of, and where it says so. */
export interface SaidYear {
  readonly span: Span;
  /** More than one where a word like 今年 may mean either. */
  readonly years: readonly number[];
  /** The date whose year it is. */
  readonly date?: DateFigure;
}

/** The last year said before `at`, written or by its distance from `now`, not before `from`. */
export function yearBefore(paragraph: Paragraph, at: number, from: number, now: Day | undefined): SaidYear | undefined {
  const date = dateWithYear(paragraph, at, from);
  const relative = lastBefore(relativeYearsOf(paragraph), at);
  if (relative && relative.start >= Math.max(from, date?.start ?? 0))
    return now && { span: relative, years: meantYears(relative, now) };
  return date && { span: date, years: [date.year!], date };
}

/** The year said right behind `at`, with no more than a few words like 于 or a bracket between. */
export function yearBehind(paragraph: Paragraph, at: number, now: Day | undefined): SaidYear | undefined {
  const figure = paragraph.figures[firstFrom(paragraph.figures, at)];
  const isNext = (start: number): boolean => between.test(paragraph.text.slice(at, start));
  if (figure?.kind === 'date' && figure.year !== undefined && figure.start - at <= 6 && isNext(figure.start))
    return { span: figure, years: [figure.year], date: figure };
  const relative = relativeYearsOf(paragraph)[firstFrom(relativeYearsOf(paragraph), at)];
  if (!relative || relative.start - at > 6 || !isNext(relative.start)) return undefined;
  return now && { span: relative, years: meantYears(relative, now) };
}
const between = /^”?(?:于|在|是|是在|将于)?（?$/;

/** So many characters away a year is said of something else. */
const reach = 80;

function dateWithYear({ figures }: Paragraph, at: number, from: number): DateFigure | undefined {
  for (let end = at; ; ) {
    const figure = lastBefore(figures, end);
    if (!figure || figure.start < from || at - figure.end > reach) return undefined;
    if (figure.kind === 'date' && figure.year !== undefined && figure.year >= 1000) return figure;
    end = figure.start;
  }
}

/** The years that a date may lie in: as written, or as a word right before it says (去年7月); none where nothing does. */
export function yearsOf(paragraph: Paragraph, date: DateFigure, now: Day | undefined): readonly number[] {
  if (date.year !== undefined) return [date.year];
  const relative = relativeYearRightBefore(paragraph, date.start);
  return relative && now ? meantYears(relative, now) : [];
}

/** The word for a year that ends at `at`: 去年 of 去年7月. */
export function relativeYearRightBefore(paragraph: Paragraph, at: number): RelativeYear | undefined {
  const relative = lastBefore(relativeYearsOf(paragraph), at);
  return relative?.end === at ? relative : undefined;
}
