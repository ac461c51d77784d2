import { type Span, spanOf } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { steady } from '../renewed';
import { occasionIn } from './meeting';
import { isBareName, speakerIn } from './speaker';

/** A piece of one line; the span counts from the line. */
export interface Piece {
  readonly line: number;
  readonly span: Span;
}

/** What stands before the speech itself: title, occasion, speaker, date, source. Lines from 0. */
export interface FrontMatter {
  /** Line of the title. */
  readonly title?: number;
  /** 在…会议上的讲话, without a dash before it. */
  readonly occasion?: Piece;
  /** Office and name. */
  readonly speaker?: Piece;
  /** Line of the salutation that opens the speech. */
  readonly salutation?: number;
  /** The first line behind all that. */
  readonly end: number;
}

/** Lines, blank ones not counted, in which the front matter is looked for. */
const longest = 30;
/** Sentences that may stand before the salutation, as agencies write them: …发表演讲，全文如下： */
const mostSentences = 2;

export const frontMatter = steady(({ paragraphs }): FrontMatter => {
  const lines = headLines(paragraphs);
  const salutation = openingSalutation(paragraphs, lines);
  const title = lines.find(line => !isStamp(paragraphs[line]!.text));
  const hasTitle = title !== undefined && title !== salutation && canBeTitle(paragraphs, title, salutation);
  const front =
    salutation === undefined
      ? lines.slice(0, frontLength(paragraphs, lines, hasTitle ? title : undefined))
      : lines.filter(line => line < salutation);
  const found = {
    ...(hasTitle && { title }),
    ...(salutation !== undefined && { salutation }),
    end: salutation ?? lines[front.length] ?? paragraphs.length,
  };
  const occasion = pieceOf(front, paragraphs, occasionIn);
  const speaker = pieceOf(front.slice(1), paragraphs, speakerOrName);
  return { ...found, ...(occasion && { occasion }), ...(speaker && { speaker }) };
});

function headLines(paragraphs: readonly Paragraph[]): readonly number[] {
  const lines: number[] = [];
  for (let line = 0; line < paragraphs.length && lines.length < longest; line++)
    if (paragraphs[line]!.lead.kind !== 'blank') lines.push(line);
  return lines;
}

/** Line of the salutation before which stand no headings and no more sentences than a front matter has. */
function openingSalutation(paragraphs: readonly Paragraph[], lines: readonly number[]): number | undefined {
  let sentences = 0;
  for (const line of lines) {
    const { kind, heading, isClosed } = paragraphs[line]!.lead;
    if (kind === 'salutation') return line;
    if (heading && heading.style !== 'markdown') return undefined;
    if (isClosed && !isStamp(paragraphs[line]!.text) && ++sentences > mostSentences) return undefined;
  }
  return undefined;
}

function canBeTitle(paragraphs: readonly Paragraph[], line: number, salutation: number | undefined): boolean {
  const { text, lead } = paragraphs[line]!;
  if (!/[\p{L}\p{N}]/u.test(text) || lead.goesOn || text.length > 80 || lead.kind === 'row' || lead.kind === 'point')
    return false;
  if (lead.heading) return lead.heading.style === 'markdown' && isOnlyOne(paragraphs, lead.heading.level);
  return !lead.isClosed || salutation !== undefined;
}

/** Whether the text has one heading of so many hashes only: then that is the title. */
function isOnlyOne(paragraphs: readonly Paragraph[], hashes: number): boolean {
  let count = 0;
  for (const { lead } of paragraphs)
    if (lead.heading?.style === 'markdown' && lead.heading.level <= hashes && ++count > 1) return false;
  return true;
}

/** How many of the lines belong to the front matter of a text without a salutation. */
function frontLength(paragraphs: readonly Paragraph[], lines: readonly number[], title: number | undefined): number {
  let length = 0;
  let lastStamp = -1;
  for (const [i, line] of lines.entries()) {
    const { text, lead } = paragraphs[line]!;
    if (line === title || isStamp(text) || occasionIn(text) || speakerIn(text)) {
      length = i + 1;
      if (line !== title) lastStamp = i;
    } else if (lead.kind !== 'short') break;
    else if (lead.isName && length === i) length = i + 1;
    else if (lastStamp >= 0 && !repeats(text, paragraphs[title ?? line]!.text)) break;
    else if (lastStamp >= 0) length = i + 1;
  }
  return length;
}

const repeats = (line: string, title: string): boolean => title.includes(line.trim()) && line.trim().length > 3;

/** Source, date, photographer, agency, a remark in brackets, the subtitle behind a dash. */
const isStamp = (line: string): boolean => stamp.test(line.trim());
const stamp =
  /^(?:发[表布]?时间|时间|日期|来源|作者|记者|本报记者|编辑|责任编辑|摄影)[：: ]|^本报|^[0-9０-９]{4}(?:年[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?!，)|-[0-9]{1,2}-[0-9]{1,2})|^[一二][一二三四五六七八九〇零○]{3}年.{2,6}日$|^《[^》]{1,20}》 ?[（(]|(?:日电|摄)$|^[（(][^（）()]{0,40}[）)]$|^(?:——|――|—{1,2}|--)/;

function speakerOrName(line: string): Span | undefined {
  const name = line.trim();
  const start = line.indexOf(name);
  return speakerIn(line) ?? (isBareName(name) ? spanOf(start, start + name.length) : undefined);
}

function pieceOf(
  front: readonly number[],
  paragraphs: readonly Paragraph[],
  find: (line: string) => Span | undefined,
): Piece | undefined {
  for (const line of front) {
    const span = find(paragraphs[line]!.text);
    if (span) return { line, span };
  }
  return undefined;
}
