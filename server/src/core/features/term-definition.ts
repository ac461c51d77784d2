import { termAtCaret } from '../glossary/glossary';
import type { Speech } from '../reading/speech';
import type { PageDefinition } from './definition';
import { entryLine, glossaryPath } from './glossary-page';
import type { Setup } from './setup';

/** The entry of the term at the caret, on the page of its theme. */
export function termDefinition(speech: Speech, { glossary }: Setup, offset: number): PageDefinition | undefined {
  const use = termAtCaret(speech, glossary, offset);
  return use && { span: use.span, page: glossaryPath(use.term.theme), line: entryLine(use.term, glossary) };
}
