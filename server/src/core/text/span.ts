import { countWhile } from './ordered';

/** A half-open piece `[start, end)` of a text, in UTF-16 offsets, never inside a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

/** The span moved by `offset` characters: from a line to the whole text, say. */
export const shifted = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether `offset` lies in the span or at its end, as a caret does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span of an ordered list without overlaps in which `offset` lies, its end excluded. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[countWhile(spans, ({ start }) => start <= offset) - 1];
  return span && offset < span.end ? span : undefined;
}

/** The last span of an ordered list without overlaps that ends at `offset` or before it. */
export const lastBefore = <S extends Span>(spans: readonly S[], offset: number): S | undefined =>
  spans[countBefore(spans, offset) - 1];

/** How many spans of an ordered list without overlaps end at `offset` or before it. */
export const countBefore = (spans: readonly Span[], offset: number): number =>
  countWhile(spans, ({ end }) => end <= offset);

/** Index of the first span of an ordered list without overlaps that starts at `offset` or behind it; the length of the list where there is none. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  countWhile(spans, ({ start }) => start < offset);

/** The spans of an ordered list without overlaps that lie in `outer`. */
export const spansIn = <S extends Span>(spans: readonly S[], outer: Span): readonly S[] =>
  spans.slice(firstFrom(spans, outer.start), countBefore(spans, outer.end));
