import { termsOf } from '../glossary/glossary';
import type { Term } from '../glossary/term';
import type { Paragraph } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import { listIn } from '../text/list-in';
import { remembered } from '../text/remembered';
import { overlaps, type Span, shifted } from '../text/span';
import type { Setup } from './setup';

/** A term of the speech with its places, in their order. */
export interface ListedTerm {
  readonly term: Term;
  readonly places: readonly Span[];
}

/** A name in quotation marks or an abbreviation in letters that no glossary explains. */
export interface UnexplainedName {
  readonly name: string;
  readonly places: readonly Span[];
}

export interface TermList {
  /** By their first places; words of everyday are left out. */
  readonly terms: readonly ListedTerm[];
  readonly unexplained: readonly UnexplainedName[];
}

/** Which terms a speech has and where, and which names it has that no glossary explains. */
export function termList(speech: Speech, { glossary, formulations }: Setup): TermList {
  const terms = new Map<Term, Span[]>();
  for (const { term, span } of termsOf(speech, glossary)) if (!term.everyday) listIn(terms, term).push(span);
  const unexplained = new Map<string, Span[]>();
  speech.paragraphs.forEach((paragraph, line) => {
    const known = glossary.termsIn(paragraph);
    for (const { name, span } of namesIn(paragraph)) {
      if (formulations.named(name).length > 0 || known.some(use => overlaps(use.span, span))) continue;
      listIn(unexplained, name).push(shifted(span, speech.starts[line]!));
    }
  });
  return {
    terms: [...terms].map(([term, places]) => ({ term, places })),
    unexplained: [...unexplained].map(([name, places]) => ({ name, places })),
  };
}

/** Short quotations without marks in them, and words of capital letters. */
const namesIn = remembered(
  ({ text, quotations }: Paragraph): readonly { readonly name: string; readonly span: Span }[] => {
    const quoted = quotations.pairs
      .filter(({ mark, inner: { start, end } }) => mark === '“' && end - start > 1 && end - start <= longest)
      .map(({ inner }) => ({ name: text.slice(inner.start, inner.end), span: inner }))
      .filter(({ name }) => /^[\p{L}\p{N}·+—-]+$/u.test(name) && !/^[\d.]+$/.test(name));
    const letters = Array.from(
      text.matchAll(/(?<![A-Za-z0-9])[A-Z][A-Z0-9]{1,7}(?![A-Za-z0-9])/g),
      ({ 0: name, index }) => ({
        name,
        span: { start: index, end: index + name.length },
      }),
    ).filter(({ span }) => !quoted.some(other => overlaps(other.span, span)));
    return [...quoted, ...letters].sort((a, b) => a.span.start - b.span.start);
  },
);
const longest = 10;
