import type { Glossary } from '../glossary/glossary';
import type { TermUse } from '../glossary/match';
import type { Term } from '../glossary/term';
import { frontMatter } from '../reading/outline/front-matter';
import { outline } from '../reading/outline/outline';
import { allSections } from '../reading/outline/section';
import type { Paragraph } from '../reading/paragraph';
import { pairAround } from '../reading/prose/quotation';
import type { Speech } from '../reading/speech';
import { remembered } from '../text/remembered';
import { overlaps, type Span, spanOf } from '../text/span';
import type { Setup } from './setup';

/**
 * What a grammar cannot know of a piece of text. heading: titles and captions too; salutation: also the one that opens
 * the closing; figure: one that is reckoned with, as a sum, a total or a part of it; term: where a part of the speech
 * first names it, since a text in which every 政协 has a colour is hard to read.
 */
export type TokenKind = 'heading' | 'occasion' | 'salutation' | 'figure' | 'term' | 'deprecatedTerm';

export interface SemanticToken {
  readonly kind: TokenKind;
  /** Counts from the line. */
  readonly span: Span;
}

/** The tokens of a line; lines from 0. */
export interface TokenLine {
  readonly line: number;
  /** In the order of the line, none over another. */
  readonly tokens: readonly SemanticToken[];
}

/** The tokens of the lines from `first` to `last`, both included; lines without tokens are left out. */
export function semanticTokens(
  speech: Speech,
  { glossary }: Setup,
  first = 0,
  last = speech.paragraphs.length - 1,
): readonly TokenLine[] {
  const tokens = tokensOf(glossary)(speech);
  const lines: TokenLine[] = [];
  for (let line = Math.max(first, 0); line <= last && line < tokens.length; line++)
    if (tokens[line]!.length) lines.push({ line, tokens: tokens[line]! });
  return lines;
}

/** The tokens of every line: a cheap pass over what parts and paragraphs remember. */
const tokensOf = remembered((glossary: Glossary) =>
  remembered((speech: Speech): readonly (readonly SemanticToken[])[] => {
    const parts = partTokens(speech);
    const opened = new Set(outline(speech).map(({ line }) => line));
    const named = new Set<Term>();
    return speech.paragraphs.map((paragraph, line) => {
      if (opened.has(line)) named.clear();
      const whole = merged(parts.get(line) ?? none, figureTokens(paragraph));
      const terms = termUses(glossary)(paragraph);
      return terms.length ? merged(whole, termTokens(terms, named, whole)) : whole;
    });
  }),
);
const none: readonly SemanticToken[] = [];

/** The parts of the document by line: title, occasion, speaker, headings, captions, salutations. */
function partTokens(speech: Speech): ReadonlyMap<number, readonly SemanticToken[]> {
  const parts = new Map<number, readonly SemanticToken[]>();
  const add = (line: number, kind: TokenKind, span: Span): void => {
    parts.set(line, merged(parts.get(line) ?? none, span.start < span.end ? [{ kind, span }] : none));
  };
  for (const { kind, line, nameSpan, lead } of allSections(outline(speech))) {
    if (headed.has(kind)) add(line, 'heading', nameSpan);
    else if (lead.salutation) add(line, 'salutation', lead.salutation.span);
  }
  const { occasion, speaker } = frontMatter(speech);
  for (const piece of [occasion, speaker]) if (piece) add(piece.line, 'occasion', piece.span);
  return parts;
}
const headed = new Set(['title', 'heading', 'caption', 'annex']);

const figureTokens = remembered(({ figures, relations }: Paragraph): readonly SemanticToken[] => {
  if (!relations.length) return none;
  const reckoned = new Set(
    relations.flatMap(({ stated, operands }) => [stated, ...operands].map(({ start }) => start)),
  );
  return figures
    .filter(({ kind, start }) => kind === 'quantity' && reckoned.has(start))
    .map(({ start, end }) => ({ kind: 'figure', span: spanOf(start, end) }));
});

/** No everyday words, and none within what is coloured as a whole: quotations and titles. */
const termUses = remembered((glossary: Glossary) =>
  remembered((paragraph: Paragraph): readonly TermUse[] =>
    glossary.termsIn(paragraph).filter(({ term, span }) => !term.everyday && !isQuoted(paragraph, span)),
  ),
);

function isQuoted({ quotations }: Paragraph, { end }: Span): boolean {
  for (let pair = pairAround(quotations, end - 1); pair; pair = pair.within)
    if (!'（(〔【'.includes(pair.mark)) return true;
  return false;
}

/** The terms that are not yet `named`, which are named then, and every form that should not be used. */
function termTokens(
  uses: readonly TermUse[],
  named: Set<Term>,
  others: readonly SemanticToken[],
): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { term, span, written } of uses) {
    if (others.some(other => overlaps(span, other.span))) continue;
    const isDeprecated = term.deprecated.includes(written);
    if (isDeprecated || !named.has(term)) tokens.push({ kind: isDeprecated ? 'deprecatedTerm' : 'term', span });
    named.add(term);
  }
  return tokens;
}

/** Both in the order of the line, without those of `lesser` that lie over one of the others. */
function merged(tokens: readonly SemanticToken[], lesser: readonly SemanticToken[]): readonly SemanticToken[] {
  if (!tokens.length) return lesser;
  const free = lesser.filter(token => !tokens.some(other => overlaps(token.span, other.span)));
  return free.length ? [...tokens, ...free].sort((a, b) => a.span.start - b.span.start) : tokens;
}
