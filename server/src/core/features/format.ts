import { frontMatter } from '../reading/outline/front-matter';
import { occasion } from '../reading/outline/occasion';
import type { Paragraph } from '../reading/paragraph';
import { readSpeech, type Speech, textOf } from '../reading/speech';
import { halfWidth } from '../rules/punctuation/half-width';
import { spaces } from '../rules/punctuation/spaces';
import type { Report } from '../rules/rule';
import { indentOf, isBlank, isDigit, isHan } from '../text/characters';
import { composed } from '../text/composed';
import { type Edit, edited } from '../text/edit';
import { type Span, shifted, spanOf } from '../text/span';
import { settled } from './settled';
import type { Setup } from './setup';

/** How a speech is laid out. */
export interface Layout {
  /** Whether the editor may format speeches at all. */
  readonly enable: boolean;
  /** What paragraphs begin with: two blanks of a 汉字's width, none, or what they begin with now. */
  readonly indent: 'two' | 'none' | 'keep';
  /** Blank lines in a row: at most one, none, or those that are there. */
  readonly blankLines: 'one' | 'none' | 'keep';
}

export const defaultLayout: Layout = { enable: false, indent: 'two', blankLines: 'one' };

/**
 * Edits that lay a speech out: indent, blank lines, no blanks between 汉字 and digits or around marks, marks of full width. Words and figures
 * stay. The title block, tables and what is Markdown keep their form. With `lines` only those, from the first to the last.
 */
export function format(speech: Speech, setup: Setup, lines?: readonly [first: number, last: number]): readonly Edit[] {
  const [first, last] = lines ?? [0, speech.paragraphs.length - 1];
  const inLines = settled(speech, now =>
    inLinesOf(now, setup).filter(({ span }) => {
      const end = now.starts[last]! + now.paragraphs[last]!.length;
      return span.start >= now.starts[first]! && span.end <= end;
    }),
  );
  const after = readSpeech(edited(textOf(speech), inLines), speech);
  return composed(speech.length, [inLines, aroundLines(after, setup.settings.format, first, last)]);
}

/** Blanks and marks within lines; of two edits in one place the first. */
function inLinesOf(speech: Speech, setup: Setup): readonly Edit[] {
  const setting = occasion(speech);
  const edits = [
    ...certain(report => halfWidth.checkSpeech(speech, report, setting, setup)),
    ...speech.paragraphs.flatMap((paragraph, line) => {
      if (!isProse(speech, paragraph, line)) return [];
      const blanks = certain(report => spaces.check(paragraph, report, setting, setup));
      const own = [...blanks, ...betweenHanAndDigits(paragraph)];
      return own.map(({ span, newText }) => ({ span: shifted(span, speech.starts[line]!), newText }));
    }),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return edits.filter(({ span }, i) => i === 0 || edits[i - 1]!.span.end <= span.start);
}

/** The certain fixes of what is reported. */
function certain(check: (report: Report) => void): readonly Edit[] {
  const edits: Edit[] = [];
  check(({ fixes }) => edits.push(...(fixes?.find(({ certain }) => certain)?.edits ?? [])));
  return edits;
}

/** `2024 年`, `新增 5 户`; not `1 总则` at the beginning, and not `十 5`, which would become another figure. */
function betweenHanAndDigits({ text }: Paragraph): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = indentOf(text) + 1; at < text.length; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end++;
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(end)];
    const isNumber = numeral.includes(text[at - 1]!);
    const isFirst = /^\d{1,2}[.．]?$/.test(text.slice(indentOf(text), at)) && !units.includes(text[end] ?? ' ');
    if ((isHan(before) && !isNumber && isDigit(after)) || (isDigit(before) && isHan(after) && !isFirst))
      edits.push({ span: spanOf(at, end), newText: '' });
    at = end;
  }
  return edits;
}
const units = '年月日时个名户条次万亿余多';
const numeral = '〇零一二三四五六七八九十百千万亿两点';

/** A paragraph of the speech itself: no line of the title block, of a table, of Markdown. */
const isProse = (speech: Speech, { text, lead }: Paragraph, line: number): boolean =>
  line >= frontMatter(speech).end &&
  lead.kind !== 'blank' &&
  lead.kind !== 'row' &&
  !isAligned(text) &&
  !isMarkdown(text);

/** Columns by blanks. */
const isAligned = (text: string): boolean => /\S[ \u3000]{2,}\S/.test(text) && !/[。；！？]/.test(text);

const isMarkdown = (text: string): boolean => /^\s*(?:#{1,6}\s|[-*+>|]|```|~~~|!?\[|\d+[.)]\s|<)/.test(text);

/** Indent, blanks at the end, and blank lines. */
function aroundLines(speech: Speech, { indent, blankLines }: Layout, first: number, last: number): readonly Edit[] {
  const { paragraphs, starts } = speech;
  const edits: Edit[] = [];
  for (let line = first; line <= last; line++) {
    const paragraph = paragraphs[line]!;
    const { text, length, lead } = paragraph;
    const put = (span: Span, newText: string): void => {
      if (span.end > text.length || text.slice(span.start, span.end) !== newText)
        edits.push({ span: shifted(span, starts[line]!), newText });
    };
    const start = text.startsWith('\ufeff') ? 1 : 0;
    if (lead.kind === 'blank') {
      const isAgain = line > 0 && paragraphs[line - 1]!.lead.kind === 'blank';
      const isNone = blankLines === 'none' && line >= frontMatter(speech).end;
      const isLast = line === paragraphs.length - 1;
      if (!isLast && start === 0 && (isNone || (blankLines !== 'keep' && isAgain))) put(spanOf(0, length), '');
      else put(spanOf(start, text.length), '');
      continue;
    }
    if (!isProse(speech, paragraph, line)) continue;
    if (indent !== 'keep' && !standsApart(paragraph)) {
      const isFlush = indent === 'none' || isOpeningSalutation(speech, line);
      put(spanOf(start, indentOf(text)), isFlush ? '' : '　　');
    }
    put(spanOf(endOf(text), text.length), '');
  }
  return edits.filter(({ span, newText }) => span.start < span.end || newText !== '');
}

function endOf(text: string): number {
  let end = text.length;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Signature and date at the right, an annex's name, a remark in brackets: they have a place of their own. */
const standsApart = ({ text, lead }: Paragraph): boolean =>
  lead.kind === 'annex' || lead.kind === 'ending' || (!lead.isClosed && indentOf(text) > 4);

const isOpeningSalutation = (speech: Speech, line: number): boolean =>
  line === frontMatter(speech).salutation && /[：:]$/.test(speech.paragraphs[line]!.text.trimEnd());
