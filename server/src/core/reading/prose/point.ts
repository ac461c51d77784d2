import { indentOf } from '../../text/characters';
import type { Span } from '../../text/span';
import { markerAt, type SequenceMarker } from './sequence';

/** The words or the dash with which a point begins at the start of a line. Spans count from the line. */
export interface PointMark {
  readonly system: Exclude<SequenceMarker['system'], '①' | '（1）'> | '——';
  /** Its place in the series; 0 for a dash. */
  readonly number: number;
  /** From the first character of the mark to where the words of the point begin. */
  readonly span: Span;
}

/** The mark of a point at the start of a line: 一是, 二要, 第一，, 其一，, 首先，, ——. */
export function pointMark(line: string): PointMark | undefined {
  const start = indentOf(line);
  const dashes = dashAt(line, start);
  if (dashes) return { system: '——', number: 0, span: { start, end: dashes } };
  const marker = markerAt(line, start);
  if (!marker || marker.system === '①' || marker.system === '（1）') return undefined;
  const end = '，、：'.includes(line[marker.end] ?? ' ') ? marker.end + 1 : marker.end;
  return { system: marker.system, number: marker.number, span: { start, end } };
}

/** Where the words begin behind a dash of any make. */
function dashAt(line: string, start: number): number | undefined {
  dash.lastIndex = start;
  return dash.test(line) ? dash.lastIndex : undefined;
}
const dash = /(?:—{1,2}|―{1,2}|-{2,3})(?![—―-])[ \t\u3000]*/y;

/** Whether `next` goes on with the series of `mark`; numbers that are left out do not end it. */
export const goesOnWith = (mark: PointMark, next: PointMark): boolean =>
  mark.system === next.system && (next.system === '——' || next.number > mark.number);
