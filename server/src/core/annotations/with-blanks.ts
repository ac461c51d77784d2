import { isBlank } from '../text/characters';
import type { Span } from '../text/span';

/** A span with the blanks and line breaks around it that the quote has at its edges, as far as the text still has them. */
export function withBlanks(text: string, { start, end }: Span, exact: string): Span {
  let first = 0;
  while (first < exact.length && isSpace(exact.charCodeAt(first))) first++;
  let last = exact.length;
  while (last > first && isSpace(exact.charCodeAt(last - 1))) last--;
  // A line break may be of two characters here and of one there.
  for (let i = first; i > 0 && start > 0 && same(exact, i - 1, text, start - 1); ) {
    i -= breakBefore(exact, i);
    start -= breakBefore(text, start);
  }
  for (let i = last; i < exact.length && end < text.length && same(exact, i, text, end); ) {
    i += breakAt(exact, i);
    end += breakAt(text, end);
  }
  return { start, end };
}

const isBreak = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => isBlank(code) || isBreak(code);

const same = (a: string, i: number, b: string, j: number): boolean =>
  a.charCodeAt(i) === b.charCodeAt(j) || (isBreak(a.charCodeAt(i)) && isBreak(b.charCodeAt(j)));

const breakAt = (text: string, at: number): number =>
  text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
const breakBefore = (text: string, end: number): number =>
  text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 13 ? 2 : 1;
