import { hanInteger } from '../reading/figures/numeral';
import { outline } from '../reading/outline/outline';
import type { Section } from '../reading/outline/section';
import type { Paragraph } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import { remembered } from '../text/remembered';
import { type Span, shifted, sliceOf, spanOf } from '../text/span';

/** Words that name another text: 《…》, or an annex by its number. Spans count from the text. */
export type Naming =
  | { readonly span: Span; readonly title: string }
  /** `line` is where the annex begins when it stands in this text; 附件 without number has none. */
  | { readonly span: Span; readonly annex: number | undefined; readonly line: number | undefined };

/** All 《…》 and 附件N of a speech, in the order of the text. */
export function namings(speech: Speech): readonly Naming[] {
  const annexes = outline(speech).filter(({ kind }) => kind === 'annex');
  return speech.paragraphs.flatMap((paragraph, line) => {
    const start = speech.starts[line]!;
    const isAnnex = annexes.some(annex => annex.line === line);
    return inParagraph(paragraph).flatMap(({ span, title, annex }): readonly Naming[] => {
      if (title !== undefined) return [{ span: shifted(span, start), title }];
      if (isAnnex) return []; // its own name
      return [{ span: shifted(span, start), annex, line: lineOf(annexes, annex, speech) }];
    });
  });
}

/** The annex with a number; without number the only one there is. */
function lineOf(annexes: readonly Section[], number: number | undefined, { paragraphs }: Speech): number | undefined {
  const ofAnnex = ({ line }: Section): number | undefined => {
    const text = paragraphs[line]!.text.trim();
    return text.startsWith('附件') ? inParagraph(paragraphs[line]!)[0]?.annex : undefined;
  };
  const named = annexes.filter(({ line }) => paragraphs[line]!.text.trim().startsWith('附件'));
  const found =
    number === undefined ? (named.length === 1 ? named[0] : undefined) : named.find(annex => ofAnnex(annex) === number);
  return found?.line;
}

interface Found {
  readonly span: Span;
  readonly title?: string;
  readonly annex?: number | undefined;
}

const inParagraph = remembered(({ text, quotations }: Paragraph): readonly Found[] => {
  const found: Found[] = [];
  for (const { mark, inner } of text.includes('《') ? quotations.pairs : [])
    if (mark === '《' && inner.start < inner.end) found.push({ span: inner, title: sliceOf(text, inner) });
  for (const { index, 0: words, 1: number } of text.includes('附件') ? text.matchAll(annexes) : [])
    found.push({ span: spanOf(index, index + words.length), annex: numberOf(number) });
  return found.sort((a, b) => a.span.start - b.span.start);
});
const annexes = /附件(?:[ \u3000]?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}))?(?![0-9０-９])/g;

function numberOf(written: string | undefined): number | undefined {
  if (!written) return undefined;
  return /[0-9０-９]/.test(written) ? Number(written.normalize('NFKC')) : hanInteger(written);
}
