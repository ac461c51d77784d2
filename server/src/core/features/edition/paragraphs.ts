import { outline } from '../../reading/outline/outline';
import { allSections } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';

/** Kinds of marks in the text of an edition, in the order in which their numbers stand behind a word. */
export const markKinds = ['note', 'term', 'finding', 'figure'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface FigureMark extends Span {
  readonly state: 'signed' | 'changed' | 'unsigned';
  readonly result: 'holds' | 'conflicts' | 'unchecked';
}

/** The marked spans of a text, each kind in its order: a mark's number is its place from 1. */
export interface Marked {
  readonly note: readonly Span[];
  readonly term: readonly Span[];
  readonly finding: readonly Span[];
  readonly figure: readonly FigureMark[];
}

/** A run of characters under the same marks. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
  readonly figure?: FigureMark;
  /** Numbers of marks that end with it; figures have none. */
  readonly ends: readonly { readonly kind: MarkKind; readonly number: number }[];
}

export interface EditionParagraph {
  /** Line from 0. */
  readonly line: number;
  /** Depth of the heading that this line is, from 1; 0 for prose. */
  readonly heading: number;
  readonly pieces: readonly Piece[];
}

/** The lines of a speech that are not blank, cut where marks begin and end. */
export function paragraphsOf(speech: Speech, marked: Marked): readonly EditionParagraph[] {
  const depths = headingDepths(speech);
  const queue = markKinds
    .flatMap(kind => marked[kind].map((span, i): Mark => ({ kind, span, number: i + 1 })))
    .sort((a, b) => a.span.start - b.span.start);
  const paragraphs: { readonly line: number; readonly heading: number; readonly pieces: Piece[] }[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (const [line, { text, length }] of speech.paragraphs.entries()) {
    const start = speech.starts[line]!;
    const isLast = line === speech.paragraphs.length - 1;
    while (next < queue.length && (queue[next]!.span.start < start + length || isLast)) open.push(queue[next++]!);
    if (text.trim() === '' && !isLast) continue; // what ends here ends with the next line
    const own = open;
    open = own.filter(({ span }) => span.end > start + length && !isLast);
    if (text.trim() !== '')
      paragraphs.push({ line, heading: depths.get(line) ?? 0, pieces: piecesOf(text, start, own, open) });
    else if (own.length > 0) paragraphs.at(-1)?.pieces.push({ text: '', kinds: [], ends: own.flatMap(endOf) });
  }
  return paragraphs;
}

interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly number: number;
}

const endOf = ({ kind, number }: Mark) => (kind === 'figure' ? [] : { kind, number });

/** A line that begins at `start`, with the marks that are on it; those of `open` go on behind it. */
function piecesOf(text: string, start: number, marks: readonly Mark[], open: readonly Mark[]): Piece[] {
  const onLine = marks.map(mark => ({
    mark,
    from: Math.max(0, mark.span.start - start),
    to: open.includes(mark) ? text.length + 1 : Math.max(1, Math.min(text.length, mark.span.end - start)),
  }));
  const cuts = new Set([0, text.length]);
  for (const { from, to } of onLine) for (const at of [from, to]) if (at < text.length) cuts.add(at);
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((end, i): Piece => {
    const over = onLine.filter(({ from, to }) => from <= bounds[i]! && to >= end).map(({ mark }) => mark);
    const figure = over.find(({ kind }) => kind === 'figure')?.span as FigureMark | undefined;
    return {
      text: text.slice(bounds[i], end),
      kinds: markKinds.filter(kind => over.some(mark => mark.kind === kind)),
      ...(figure && { figure }),
      ends: onLine.filter(({ to }) => to === end).flatMap(({ mark }) => endOf(mark)),
    };
  });
}

/** Depths of the lines that are nothing but a heading. */
const headingDepths = remembered((speech: Speech): ReadonlyMap<number, number> => {
  const depths = new Map<number, number>();
  for (const { kind, line, nameSpan } of allSections(outline(speech))) {
    const { text, lead } = speech.paragraphs[line]!;
    const isAlone = text.slice(nameSpan.end).trim().length <= 1;
    if (kind === 'title') depths.set(line, 1);
    else if ((kind === 'heading' || kind === 'caption' || kind === 'annex') && isAlone)
      depths.set(line, Math.min(6, 1 + (lead.heading?.level ?? 1)));
  }
  return depths;
});
