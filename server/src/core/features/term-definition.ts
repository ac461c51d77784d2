import { termAtCaret } from '../glossary/glossary';
import type { Speech } from '../reading/speech';
import type { FileDefinition, PageDefinition } from './definition';
import { entryLine, glossaryPath } from './glossary-page';
import type { Setup } from './setup';

/** The entry of the term at the caret: in the file of its user, or else on the page of its theme. */
export function termDefinition(
  speech: Speech,
  { glossary }: Setup,
  offset: number,
): PageDefinition | FileDefinition | undefined {
  const use = termAtCaret(speech, glossary, offset);
  if (!use) return undefined;
  const { term, span } = use;
  if (term.origin) return { span, origin: term.origin };
  return { span, page: glossaryPath(term.theme), line: entryLine(term, glossary) };
}
