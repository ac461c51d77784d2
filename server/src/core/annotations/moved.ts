import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

/**
 * Where a piece of a text stands after an edit. What is typed at its edges does not belong to it, what is typed within or in its place does.
 * Nothing is left of a piece that was taken out.
 */
export function movedBy(span: Span, { span: { start, end }, newText }: Edit): Span | null {
  const shift = newText.length - (end - start);
  if (end <= span.start) return { start: span.start + shift, end: span.end + shift };
  if (start >= span.end) return span;
  if (start === span.start && end === span.end && newText) return { start, end: start + newText.length };
  const keepsStart = start > span.start;
  const keepsEnd = end < span.end;
  if (keepsStart && keepsEnd) return { start: span.start, end: span.end + shift };
  if (keepsStart) return { start: span.start, end: start };
  if (keepsEnd) return { start: start + newText.length, end: span.end + shift };
  return null;
}
