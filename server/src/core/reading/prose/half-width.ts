import { indentOf, isDigit, isHan, isLatin } from '../../text/characters';
import { type Span, spanOf } from '../../text/span';
import type { Paragraph } from '../paragraph';

/** A half-width mark, or pair of them, that stands in Chinese, where its full-width form belongs. Spans count from the line. */
export interface HalfWidthMark {
  /** `year`: the brackets around the year in the number of a document, `国办发[2021]5号`. */
  readonly kind: 'mark' | 'bracket' | 'quote' | 'year';
  readonly span: Span;
  readonly written: string;
  /** Its full-width form. */
  readonly wide: string;
  /** The closing one of a pair. */
  readonly close?: { readonly span: Span; readonly wide: string };
  /** Between two 汉字 a dot may also be meant for the one in foreign names. */
  readonly mayBeMiddleDot?: boolean;
}

/** The half-width marks of a line that stand in Chinese. */
export function halfWidthMarks({ text, quotations }: Paragraph): readonly HalfWidthMark[] {
  // Rows of tables are not written in sentences.
  if (!/[,.;:?!("'[]/.test(text) || text.includes('\t')) return [];
  return [...singleMarks(text), ...brackets(text, quotations.pairs), ...straightQuotes(text), ...documentNumbers(text)];
}

const wideForms: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

function* singleMarks(text: string): Generator<HalfWidthMark> {
  for (let at = 0; at < text.length; at++) {
    const written = text[at]!;
    const wide = wideForms[written];
    if (!wide || !standsInChinese(text, at)) continue;
    const mayBeMiddleDot = written === '.' && isHan(text.charCodeAt(at + 1));
    yield { kind: 'mark', span: spanOf(at, at + 1), written, wide, mayBeMiddleDot };
  }
}

function standsInChinese(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const closed = '”’）》〉】〕%％'.includes(text[at - 1] ?? '\n');
  if (text[at] === '.') {
    const ends = at + 1 === text.length || (isHan(before) && !isAscii(text, at + 1));
    return (isHan(before) || closed) && ends && text[at + 1] !== ' ' && !isOrdinal(text, at);
  }
  if (isHan(before) || closed) return !isAscii(text, at + 1) || isDigit(after) || isLatin(after);
  return isHan(after) && (isDigit(before) || isLatin(before));
}

/** Half-width letters and signs; quotation marks and brackets, which stand in Chinese too, are not counted. */
const isAscii = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 32 && text.charCodeAt(at) < 127 && !'"\'()'.includes(text[at]!);

/** `一.` at the beginning of a line is numbering, other rules speak of that. */
const isOrdinal = (text: string, at: number): boolean =>
  /^[一二三四五六七八九十]{1,3}$/.test(text.slice(indentOf(text), at));

function* brackets(text: string, pairs: Paragraph['quotations']['pairs']): Generator<HalfWidthMark> {
  for (const { mark, open, close, inner } of pairs) {
    if (mark !== '(') continue;
    const inside = text.slice(inner.start, inner.end);
    if (open.start === indentOf(text) && /^[一二三四五六七八九十\d]{1,3}$/.test(inside)) continue;
    if (/[\u4e00-\u9fff]/.test(inside) || isGloss(text, open, close, inside))
      yield { kind: 'bracket', span: open, written: mark, wide: '（', close: { span: close, wide: '）' } };
  }
}

/** `国内生产总值(GDP)增长`, but no formula. */
const isGloss = (text: string, open: Span, close: Span, inside: string): boolean =>
  isHan(text.charCodeAt(open.start - 1)) &&
  !isAscii(text, close.end) &&
  !/[×÷=+*/^]/.test(inside + (text[close.end] ?? ''));

function* straightQuotes(text: string): Generator<HalfWidthMark> {
  for (const [written, wide, closing] of [
    ['"', '“', '”'],
    ["'", '‘', '’'],
  ] as const) {
    let start = -1;
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      if (start < 0) {
        // After a figure it means inches, between letters it is an apostrophe.
        const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
        if (!isDigit(before) && !(isLatin(before) && isLatin(after))) start = at;
        continue;
      }
      const [span, other] = [spanOf(start, start + 1), spanOf(at, at + 1)];
      start = -1;
      if (quotesChinese(text, span, other))
        yield { kind: 'quote', span, written, wide, close: { span: other, wide: closing } };
    }
  }
}

/** `抓好"三会一课"`, `落实"1+N"方案`, but no quotation within foreign words. */
function quotesChinese(text: string, open: Span, close: Span): boolean {
  const inner = text.slice(open.end, close.start);
  if (/[\u4e00-\u9fff]/.test(inner)) return true;
  return (
    inner.length < 20 &&
    !isAscii(text, open.start - 1) &&
    isHan(text.charCodeAt(open.start - 1)) &&
    isHan(text.charCodeAt(close.end))
  );
}

function* documentNumbers(text: string): Generator<HalfWidthMark> {
  for (const { index } of text.matchAll(/[\u4e00-\u9fff]\[(?=(19|20)\d\d\]\d{1,5}号)/g)) {
    const close = { span: spanOf(index + 6, index + 7), wide: '〕' };
    yield { kind: 'year', span: spanOf(index + 1, index + 2), written: '[', wide: '〔', close };
  }
}
