import type { Glossary } from '../../glossary/glossary';
import type { TermUse } from '../../glossary/match';
import type { Term } from '../../glossary/term';
import type { Speech } from '../../reading/speech';
import { shifted } from '../../text/span';

/** Where each term is named for the first time, in the order of the text; everyday words are none. Spans count from the text. */
export function firstUses({ paragraphs, starts }: Speech, glossary: Glossary): readonly TermUse[] {
  const seen = new Set<Term>();
  return paragraphs.flatMap((paragraph, line) =>
    glossary.termsIn(paragraph).flatMap(use => {
      if (use.term.everyday || seen.has(use.term)) return [];
      seen.add(use.term);
      return { ...use, span: shifted(use.span, starts[line]!) };
    }),
  );
}
