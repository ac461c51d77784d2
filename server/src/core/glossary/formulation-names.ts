import type { Paragraph } from '../reading/paragraph';
import { paragraphFactWith } from '../reading/paragraph-fact';
import type { Span } from '../text/span';
import type { Formulation, Formulations } from './formulation';

/** A place where a line names a formulation. */
export interface NameUse {
  /** The wordings that have this name. */
  readonly wordings: readonly Formulation[];
  readonly name: string;
  readonly span: Span;
  /** With the quotation marks around it. */
  readonly outer: Span;
  readonly isQuoted: boolean;
}

/** The names of formulations in a line, in its order; remembered. */
export const formulationNames = paragraphFactWith(({ text }: Paragraph, formulations: Formulations) =>
  namesIn(text, formulations),
);

function namesIn(text: string, { names }: Formulations): readonly NameUse[] {
  const uses: NameUse[] = [];
  for (let found = names.firstFrom(text, 0); found; ) {
    const { start, word: name, value: wordings } = found;
    const span = { start, end: start + name.length };
    const isQuoted = '“‘'.includes(text[start - 1] ?? '\n') && '”’'.includes(text[span.end] ?? '\n');
    // 四史 in 二十四史, 六保 in 第六保管所
    if (isQuoted || !numeral.test(text[start - 1] ?? ''))
      uses.push({
        wordings,
        name,
        span,
        outer: isQuoted ? { start: start - 1, end: span.end + 1 } : span,
        isQuoted,
      });
    found = names.firstFrom(text, span.end);
  }
  return uses;
}
const numeral = /[0-9〇零一二两三四五六七八九十百千万亿第]/;
