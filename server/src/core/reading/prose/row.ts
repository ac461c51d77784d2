import { characterSet } from '../../text/characters';
import { countWhile } from '../../text/ordered';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';

/** What 、 divides between two other marks: two pieces or more, with the words before the first and behind the last item. */
export type Row = readonly Span[];

/** The rows of a line; remembered. */
export const rows = paragraphFact(({ text }: Paragraph): readonly Row[] => rowsOf(text));

/** Quotation marks belong to the pieces; brackets, titles and all marks that divide clauses end a row. */
function rowsOf(line: string): readonly Row[] {
  if (!line.includes('、')) return [];
  const rows: Row[] = [];
  let row: Span[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (!isMark(code)) continue;
    if (code === comma) row.push({ start, end: at });
    else endRow(at);
    start = at + 1;
  }
  endRow(line.length);
  return rows;

  function endRow(end: number): void {
    if (row.length === 0) return;
    row.push({ start, end });
    rows.push(row);
    row = [];
  }
}
const comma = '、'.charCodeAt(0);
const isMark = characterSet('、，。；：！？…（）()《》〈〉〔〕【】—\t');

/** The row in which an offset lies, its end included. */
export function rowAt(rows: readonly Row[], offset: number): Row | undefined {
  const row = rows[countWhile(rows, ([first]) => first!.start <= offset) - 1];
  return row && offset <= row.at(-1)!.end ? row : undefined;
}
