import type { Glossary } from '../glossary/glossary';
import type { Paragraph } from '../reading/paragraph';
import { pairAround } from '../reading/quotation';
import type { Speech } from '../reading/speech';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Setup } from './setup';

/** What a grammar cannot know of a piece of text. */
export const tokenKinds = ['term', 'deprecatedTerm'] as const;
export type TokenKind = (typeof tokenKinds)[number];

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

/** The tokens of the lines from `first` to `last`, both included; lines without tokens are left out. Costs little for lines seen before. */
export function semanticTokens(
  speech: Speech,
  { glossary }: Setup,
  first = 0,
  last = speech.paragraphs.length - 1,
): readonly TokenLine[] {
  const tokensOf = termTokens(glossary);
  const lines: TokenLine[] = [];
  for (let line = Math.max(first, 0); line <= last && line < speech.paragraphs.length; line++) {
    const tokens = tokensOf(speech.paragraphs[line]!);
    if (tokens.length) lines.push({ line, tokens });
  }
  return lines;
}

/** The terms of a paragraph, but no everyday words, and none within what is coloured as a whole: quotations and titles. */
const termTokens = remembered((glossary: Glossary) =>
  remembered((paragraph: Paragraph): readonly SemanticToken[] =>
    glossary
      .termsIn(paragraph)
      .filter(({ term, span }) => !term.everyday && !isQuoted(paragraph, span))
      .map(({ term, span, written }) => ({
        kind: term.deprecated.includes(written) ? 'deprecatedTerm' : 'term',
        span,
      })),
  ),
);

function isQuoted({ quotations }: Paragraph, { end }: Span): boolean {
  for (let pair = pairAround(quotations, end - 1); pair; pair = pair.within)
    if (!'（(〔【'.includes(pair.mark)) return true;
  return false;
}
