import type { Term } from '../glossary/term';
import { writtenDay } from '../reading/figures/calendar';
import { frontMatter } from '../reading/outline/front-matter';
import { occasion } from '../reading/outline/occasion';
import { outline } from '../reading/outline/outline';
import type { Section } from '../reading/outline/section';
import { lineAt, type Speech, textOf } from '../reading/speech';
import type { Span } from '../text/span';
import { firstUses } from './edition/first-uses';
import { type EditionParagraph, paragraphsOf } from './edition/paragraphs';
import { type Finding, findings } from './findings';
import { ledger } from './ledger';
import type { Setup } from './setup';
import { type SignedLedger, type SignOff, signedLedger } from './sign-offs';

/** A reader's note on a piece of the text. */
export interface EditionNote {
  /** None: its place in the text is not known any more. */
  readonly span?: Span;
  /** What it was written on. */
  readonly quote: string;
  /** A kind of `noteKinds`. */
  readonly kind: string;
  /** What was said, the first remark first. */
  readonly remarks: readonly { readonly text: string; readonly person?: string; readonly date?: string }[];
  readonly isResolved?: boolean;
}

/** A section of the outline. */
export interface EditionSection {
  readonly name: string;
  /** Line from 0. */
  readonly line: number;
  readonly children: readonly EditionSection[];
}

/** What readers and proof-readers have added to a speech. */
export interface Additions {
  readonly notes: readonly EditionNote[];
  readonly signOffs: readonly SignOff[];
}

/** A speech with all that is known of it, ready to be written as a page. What is numbered is numbered from 1, in this order. */
export interface Edition {
  readonly title: string;
  /** 2021年12月25日 区政协主席 刘某某 */
  readonly detail: string;
  readonly outline: readonly EditionSection[];
  readonly paragraphs: readonly EditionParagraph[];
  readonly notes: readonly EditionNote[];
  /** Terms in the order of their first use. */
  readonly terms: readonly Term[];
  readonly ledger: SignedLedger;
  readonly findings: readonly (Finding & { readonly quote: string; readonly line: number })[];
}

export function edition(speech: Speech, setup: Setup, { notes, signOffs }: Additions): Edition {
  const text = textOf(speech);
  const placed = <P extends { readonly span: Span }>(part: P) => ({
    ...part,
    quote: text.slice(part.span.start, part.span.end),
    line: lineAt(speech, part.span.start),
  });
  const placedNotes = notes.filter((note): note is EditionNote & { readonly span: Span } => note.span !== undefined);
  const inOrder = placedNotes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const terms = firstUses(speech, setup.glossary);
  const signed = signedLedger(text, ledger(speech, setup), signOffs);
  const found = findings(speech, setup).findings;
  const { date, speaker = '' } = occasion(speech);
  return {
    title: titleOf(speech),
    detail: [date ? writtenDay(date) : '', speaker].filter(part => part).join(' '),
    outline: sectionsOf(outline(speech)),
    paragraphs: paragraphsOf(speech, {
      note: inOrder.map(({ span }) => span),
      term: terms.map(({ span }) => span),
      figure: signed.rows
        .filter(({ row }) => row.isFact)
        .map(({ row, state }) => ({ ...row.span, state, result: row.result })),
      finding: found.map(({ span }) => span),
    }),
    notes: [...inOrder, ...notes.filter(({ span }) => !span)],
    terms: terms.map(({ term }) => term),
    ledger: signed,
    findings: found.map(placed),
  };
}

const sectionsOf = (sections: readonly Section[]): readonly EditionSection[] =>
  sections.map(({ name, line, children }) => ({ name, line, children: sectionsOf(children) }));

function titleOf(speech: Speech): string {
  const { title } = frontMatter(speech);
  const line = title ?? speech.paragraphs.findIndex(({ text }) => text.trim() !== '');
  return (speech.paragraphs[line]?.text ?? '').trim().replace(/^#+\s*/, '');
}

export { editionHtml } from './edition/html';
export { editionMarkdown } from './edition/markdown';
