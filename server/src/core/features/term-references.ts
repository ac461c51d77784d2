import { termAtCaret, termsOf } from '../glossary/glossary';
import type { Speech } from '../reading/speech';
import type { Span } from '../text/span';
import type { Setup } from './setup';

/** All uses of the term at the caret, in whatever form. */
export function termReferences(speech: Speech, { glossary }: Setup, offset: number): readonly Span[] | undefined {
  const use = termAtCaret(speech, glossary, offset);
  return use && termsOf(speech, glossary, use.term).map(({ span }) => span);
}
