import { lineAt, type Span, type Speech } from '../core/index';

/** Where a span lies: lines and columns from 1, columns in characters (Unicode code points); the end is behind the last character. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(speech: Speech, { start, end }: Span): Region {
  const first = placeOf(speech, start);
  const last = placeOf(speech, end);
  return { ...first, endLine: last.line, endColumn: last.column };
}

function placeOf(speech: Speech, offset: number): { readonly line: number; readonly column: number } {
  const line = lineAt(speech, offset);
  const before = speech.lines[line]!.slice(0, offset - speech.starts[line]!);
  return { line: line + 1, column: [...before].length + 1 };
}
