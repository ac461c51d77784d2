import type { Paragraph } from '../reading/paragraph';
import { lineAt, type Speech } from '../reading/speech';
import { lexiconOf } from '../text/lexicon';
import { remembered } from '../text/remembered';
import { shifted } from '../text/span';
import { matcherOf, type TermUse } from './match';
import type { Term } from './term';

/** Terms, and where paragraphs name them. */
export interface Glossary {
  /** No two of one name. */
  readonly terms: readonly Term[];
  /** In the order of the paragraph, none inside another one; spans count from the paragraph. Remembered. */
  readonly termsIn: (paragraph: Paragraph) => readonly TermUse[];
  /** Those of `termsIn` that are written in a form that is not to be used. */
  readonly deprecatedIn: (paragraph: Paragraph) => readonly TermUse[];
}

/** A glossary of these terms. Of two terms that share a name the later one holds, and of two that share another form the later one has it. */
export const glossaryOf = (terms: readonly Term[]): Glossary => lazyGlossary(() => terms);

/** A glossary whose terms are read when first needed. */
export function lazyGlossary(read: () => readonly Term[]): Glossary {
  const terms = once(() => [...new Map(read().map(term => [term.name, term])).values()]);
  const usesIn = once(() => matcherOf(terms()));
  const deprecated = once(() => lexiconOf(terms().flatMap(({ deprecated }) => deprecated.map(form => [form, form]))));
  const termsIn = remembered(({ text }: Paragraph) => usesIn()(text));
  return {
    get terms() {
      return terms();
    },
    termsIn,
    deprecatedIn: paragraph =>
      // most lines have none: all terms are not looked for then
      deprecated().firstFrom(paragraph.text, 0)
        ? termsIn(paragraph).filter(({ term, written }) => term.deprecated.includes(written))
        : [],
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The term to which the character after `offset` belongs. */
export function termAt(speech: Speech, glossary: Glossary, offset: number): TermUse | undefined {
  const line = lineAt(speech, offset);
  const start = speech.starts[line]!;
  const at = offset - start;
  const use = glossary.termsIn(speech.paragraphs[line]!).find(({ span }) => span.start <= at && at < span.end);
  return use && { ...use, span: shifted(use.span, start) };
}

/** The term that a caret stands in, or else just behind. */
export const termAtCaret = (speech: Speech, glossary: Glossary, offset: number): TermUse | undefined =>
  termAt(speech, glossary, offset) ?? termAt(speech, glossary, offset - 1);

/** All uses of terms in a speech, or of one term; in the order of the text. */
export function termsOf(speech: Speech, glossary: Glossary, only?: Term): readonly TermUse[] {
  const result: TermUse[] = [];
  speech.paragraphs.forEach((paragraph, line) => {
    for (const use of glossary.termsIn(paragraph))
      if (!only || use.term === only) result.push({ ...use, span: shifted(use.span, speech.starts[line]!) });
  });
  return result;
}
