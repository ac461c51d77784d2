import type { TextDocumentContentChangeEvent } from 'vscode';
import {
  type Annotation,
  anchored,
  locate,
  movedBy,
  quoted,
  targetAnchor,
} from '../../../../server/src/lsp/protocol/index';
import type { SectionsAt } from './sections';

/** An annotation and where it stands in the text as it is now. */
export interface Placed {
  readonly annotation: Annotation;
  /** UTF-16 offsets; null: its place is not known any more. Undefined: it is of the whole text. */
  readonly span: { readonly start: number; readonly end: number } | null | undefined;
}

/** Annotations with the places that they have in a text. Those that `known` has keep theirs. */
export function placed(text: string, annotations: readonly Annotation[], known: readonly Placed[] = []): Placed[] {
  const places = new Map(known.map(one => [one.annotation.id, one]));
  const kept = annotations.map((annotation): Placed | undefined => {
    const one = places.get(annotation.id);
    return one?.span && quoteOf(one.annotation) === quoteOf(annotation) ? { annotation, span: one.span } : undefined;
  });
  if (!kept.includes(undefined)) return kept as Placed[];
  // What is known helps to find the others: how far the text around them has moved.
  const anchors = annotations.map(targetAnchor);
  const found = locate(
    text,
    anchors.filter(anchor => anchor !== undefined),
  );
  let next = 0;
  const spans = anchors.map(anchor => (anchor ? found[next++] : undefined));
  return annotations.map((annotation, i) => kept[i] ?? { annotation, span: spanIn(spans[i]) });
}

const spanIn = (location: Placed['span']): Placed['span'] =>
  location ? { start: location.start, end: location.end } : location;

const quoteOf = (annotation: Annotation): string | undefined => targetAnchor(annotation)?.exact;

/** After an edit in the editor: moved with the text. Of a text that was read again those within what is another have no place at first. */
export const afterEdit = (
  all: readonly Placed[],
  changes: readonly TextDocumentContentChangeEvent[],
  isReadAgain: boolean,
): Placed[] =>
  all.map(one => {
    let { span } = one;
    for (const { rangeOffset: start, rangeLength, text: newText } of changes) {
      if (!span) break;
      const end = start + rangeLength;
      if (isReadAgain && start < span.end && span.start < end) span = null;
      else span = movedBy(span, { span: { start, end }, newText });
    }
    span ??= one.span === null && !isReadAgain ? pasted(one.annotation, changes) : span;
    return span === one.span ? one : { ...one, span };
  });

/** Where a lost quote comes back with a piece of text that was cut or deleted before: between the same words, up to the edges of the piece. */
function pasted(annotation: Annotation, changes: readonly TextDocumentContentChangeEvent[]): Placed['span'] {
  const anchor = targetAnchor(annotation);
  if (!anchor || changes.length !== 1) return null;
  const { text, rangeOffset } = changes[0]!;
  const { exact, prefix, suffix } = anchor;
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const after = text.slice(at + exact.length, at + exact.length + suffix.length);
    if (
      prefix.endsWith(before) &&
      suffix.startsWith(after) &&
      before.length + exact.length + after.length >= leastPasted
    )
      found.push(at);
  }
  const [start] = found;
  if (start === undefined || found.length > 1) return null;
  return { start: rangeOffset + start, end: rangeOffset + start + exact.length };
}
/** Shorter pieces may be anything. */
const leastPasted = 10;

/** With anchors that say where they stand in the text now; one without a place keeps its last anchor. */
export const asWritten = (text: string, all: readonly Placed[], sectionsAt: SectionsAt): Placed[] =>
  all.map(one => {
    if (!one.span) return one;
    const section = sectionsAt(one.span.start);
    const anchor = { ...quoted(text, one.span), ...(section.length > 0 && { section }) };
    return { ...one, annotation: anchored(one.annotation, anchor) };
  });
