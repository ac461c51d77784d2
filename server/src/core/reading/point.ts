import { indentOf } from '../text/characters';
import type { Span } from '../text/span';
import { hanOrdinal } from './ordinal';

/** The systems of points: 一是, 一要, 第一，, 其一，, 首先，, ——. */
export type PointSeries = '一是' | '一要' | '第一' | '其一' | '首先' | '——';

/** The words or the dash with which a point begins, at the start of a line or of a sentence. Spans count from the line. */
export interface PointMark {
  readonly series: PointSeries;
  /** Its place in the series; 0 for a dash, 最后 has the last place. */
  readonly number: number;
  /** From the first character of the mark to where the words begin. */
  readonly span: Span;
}

const han = '[一二三四五六七八九十]{1,3}';
const forms: readonly (readonly [PointSeries, RegExp])[] = [
  ['——', /(?:—{1,2}|―{1,2}|-{2,3})(?![—―-])[ \t\u3000]*/y],
  ['一是', new RegExp(`(${han})是(?!${han}[、，])`, 'y')],
  ['一要', new RegExp(`(${han})要`, 'y')],
  ['第一', new RegExp(`第(${han})[，、：]`, 'y')],
  ['其一', new RegExp(`其(${han})[，、：]`, 'y')],
  ['首先', /(首先|其次|再次|再者|最后)[，、]/y],
];
const sequels = ['首先', '其次', '再次', '再者', '最后'];
const firstCharacters = new Set('—―-一二三四五六七八九十第其首再最');

/** The mark of a point at the start of a line. */
export const pointMark = (line: string): PointMark | undefined => pointMarkAt(line, indentOf(line));

/** The mark of a point that begins at `start`; undefined for 第一、第二产业 and 一是一、二是二. */
export function pointMarkAt(line: string, start: number): PointMark | undefined {
  if (!firstCharacters.has(line[start] ?? '')) return undefined;
  for (const [series, form] of forms) {
    form.lastIndex = start;
    const [, written = ''] = form.exec(line) ?? [];
    const end = form.lastIndex;
    if (end <= start) continue;
    const number = series === '——' ? 0 : series === '首先' ? sequels.indexOf(written) + 1 : hanOrdinal(written);
    if (number === undefined || (series === '第一' && line[end - 1] === '、' && line[end] === '第')) continue;
    return { series, number, span: { start, end } };
  }
  return undefined;
}

/** Whether `next` goes on with the series of `mark`; left out numbers do not end it. */
export const follows = (mark: PointMark, next: PointMark): boolean =>
  mark.series === next.series && (next.series === '——' || next.number > mark.number);
