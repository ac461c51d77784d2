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
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && offset < span.end ? span : undefined;
}

/** The last span of an ordered list without overlaps that ends at `offset` or before it. */
export function lastBefore<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** Place in an ordered list without overlaps of the first span that starts at `offset` or behind it; the length of the list when there is none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span of an ordered list without overlaps that begins at `offset` or behind it; the length of the list where there is none. */
export function indexFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
