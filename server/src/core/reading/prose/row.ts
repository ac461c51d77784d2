import { characterSet } from '../../text/characters';
import { countWhile } from '../../text/ordered';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';

/** What 、 divides between two other marks: two pieces or more, with the words before the first and behind the last item. */
export type Row = readonly Span[];

/** The rows of a line; remembered. */
export const rows = remembered(({ text }: Paragraph): readonly Row[] => rowsOf(text));

/** Quotation marks belong to the pieces; brackets, titles and all marks that divide clauses end a row. */
function rowsOf(line: string): readonly Row[] {
  if (!line.includes('、')) return [];
  const rows: Row[] = [];
  let row: Span[] = [];
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    const code = line.charCodeAt(at);
    if (at < line.length && code !== comma && !isStop(code)) continue;
    if (code === comma || row.length > 0) row.push({ start, end: at });
    if (code !== comma && row.length > 0) {
      rows.push(row);
      row = [];
    }
    start = at + 1;
  }
  return rows;
}
const comma = '、'.charCodeAt(0);
const isStop = characterSet('，。；：！？…（）()《》〈〉〔〕【】—\t');

/** The row in which an offset lies, its end included. */
export function rowAt(rows: readonly Row[], offset: number): Row | undefined {
  const row = rows[countWhile(rows, ([first]) => first!.start <= offset) - 1];
  return row && offset <= row.at(-1)!.end ? row : undefined;
}
