import { type Lines, linesOf } from '../text/lines';
import { countWhile } from '../text/ordered';
import { Paragraph } from './paragraph';

/** A text as it was read: immutable. */
export interface Speech {
  readonly lines: Lines;
  /** One for each line, blank lines too. */
  readonly paragraphs: readonly Paragraph[];
  /** Offset of each paragraph in the text. */
  readonly starts: readonly number[];
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** One object for all versions of a text, each of which was read with the one before. */
  readonly lineage: object;
}

/** Reads a text. Lines that stand in `previous` too, at its beginning or end, keep their `Paragraph` objects and all that is known of them. */
export function readSpeech(text: string | Lines, previous?: Speech): Speech {
  const lines = typeof text === 'string' ? linesOf(text) : text;
  const paragraphs = paragraphsOf(lines, previous);
  const starts: number[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    starts.push(length);
    length += paragraph.length;
  }
  return { lines, paragraphs, starts, length, lineage: previous?.lineage ?? {} };
}

function paragraphsOf(lines: Lines, previous?: Speech): readonly Paragraph[] {
  const old = previous?.lines ?? [];
  const most = Math.min(lines.length, old.length);
  let head = 0;
  while (head < most && lines[head] === old[head]) head++;
  let tail = 0;
  while (tail < most - head && lines.at(-1 - tail) === old.at(-1 - tail)) tail++;
  return [
    ...(previous?.paragraphs.slice(0, head) ?? []),
    ...lines.slice(head, lines.length - tail).map(line => new Paragraph(line)),
    ...(previous?.paragraphs.slice(old.length - tail) ?? []),
  ];
}

/** Number of the line, from 0, in which `offset` lies. */
export const lineAt = ({ starts }: Speech, offset: number): number =>
  Math.max(0, countWhile(starts, start => start <= offset) - 1);

export const textOf = ({ lines }: Speech): string => lines.join('');
