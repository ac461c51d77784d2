import type { Glossary } from '../glossary/glossary';
import { frontMatter } from '../reading/front-matter';
import { outline } from '../reading/outline';
import type { Paragraph } from '../reading/paragraph';
import { pairAround } from '../reading/quotation';
import { allSections } from '../reading/section';
import type { Speech } from '../reading/speech';
import { remembered } from '../text/remembered';
import { overlaps, type Span, spanOf } from '../text/span';
import type { Setup } from './setup';

/**
 * What a grammar cannot know of a piece of text. heading: titles and captions too; salutation: also the one that opens
 * the closing; figure: one that is reckoned with, as a sum, a total or a part of it.
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

/** The tokens of the lines from `first` to `last`, both included; lines without tokens are left out. Costs little for lines seen before. */
export function semanticTokens(
  speech: Speech,
  { glossary }: Setup,
  first = 0,
  last = speech.paragraphs.length - 1,
): readonly TokenLine[] {
  const parts = partTokens(speech);
  const tokensOf = wordTokens(glossary);
  const lines: TokenLine[] = [];
  for (let line = Math.max(first, 0); line <= last && line < speech.paragraphs.length; line++) {
    const tokens = merged(parts.get(line) ?? [], tokensOf(speech.paragraphs[line]!));
    if (tokens.length) lines.push({ line, tokens });
  }
  return lines;
}

/** The parts of the document by line: title, occasion, speaker, headings, captions, salutations. */
const partTokens = remembered((speech: Speech): ReadonlyMap<number, readonly SemanticToken[]> => {
  const parts = new Map<number, readonly SemanticToken[]>();
  const add = (line: number, kind: TokenKind, span: Span): void => {
    parts.set(line, merged(parts.get(line) ?? [], span.start < span.end ? [{ kind, span }] : []));
  };
  for (const { kind, line, nameSpan, lead } of allSections(outline(speech))) {
    if (headed.has(kind)) add(line, 'heading', nameSpan);
    else if (lead.salutation) add(line, 'salutation', lead.salutation.span);
  }
  const { occasion, speaker } = frontMatter(speech);
  for (const piece of [occasion, speaker]) if (piece) add(piece.line, 'occasion', piece.span);
  return parts;
});
const headed = new Set(['title', 'heading', 'caption', 'annex']);

/** The figures and terms of a paragraph. */
const wordTokens = remembered((glossary: Glossary) =>
  remembered((paragraph: Paragraph) => merged(figureTokens(paragraph), termTokens(paragraph, glossary))),
);

function figureTokens({ figures, relations }: Paragraph): readonly SemanticToken[] {
  const reckoned = new Set(
    relations.flatMap(({ stated, operands }) => [stated, ...operands].map(({ start }) => start)),
  );
  return figures
    .filter(({ kind, start }) => kind === 'quantity' && reckoned.has(start))
    .map(({ start, end }) => ({ kind: 'figure', span: spanOf(start, end) }));
}

/** No everyday words, and none within what is coloured as a whole: quotations and titles. */
const termTokens = (paragraph: Paragraph, glossary: Glossary): readonly SemanticToken[] =>
  glossary
    .termsIn(paragraph)
    .filter(({ term, span }) => !term.everyday && !isQuoted(paragraph, span))
    .map(({ term, span, written }) => ({ kind: term.deprecated.includes(written) ? 'deprecatedTerm' : 'term', span }));

function isQuoted({ quotations }: Paragraph, { end }: Span): boolean {
  for (let pair = pairAround(quotations, end - 1); pair; pair = pair.within)
    if (!'（(〔【'.includes(pair.mark)) return true;
  return false;
}

/** Both in the order of the line, without those of `lesser` that lie over one of the others. */
function merged(tokens: readonly SemanticToken[], lesser: readonly SemanticToken[]): readonly SemanticToken[] {
  if (!tokens.length) return lesser;
  const free = lesser.filter(token => !tokens.some(other => overlaps(token.span, other.span)));
  return free.length ? [...tokens, ...free].sort((a, b) => a.span.start - b.span.start) : tokens;
}
