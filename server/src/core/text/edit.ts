import type { Span } from './span';

/** A piece of the text and what stands there afterwards. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after all edits, which must not overlap; their offsets are those of the text before. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
