import { characterSet, isBlank } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { type PointMark, pointMark } from '../prose/point';
import type { Quotations } from '../prose/quotation';
import { worksAsCaption } from './caption';
import { isEnding, leadsIn, opensAnnex, opensNote, turnsBack } from './cues';
import { type HeadingMark, headingMark } from './heading';
import { type Salutation, salutationOf } from './salutation';
import { isBareName, speakerIn } from './speaker';

/** short: a line of its own without closing mark that may be a heading; plain: none of the others. */
export type LeadKind =
  | 'blank' | 'row' | 'heading' | 'point' | 'salutation' | 'caption' | 'short' | 'ending' | 'annex' | 'note' | 'plain'; // biome-ignore format: one after another

/** How a paragraph begins, and what that can make of it in an outline. Spans count from the line. */
export interface Lead {
  readonly kind: LeadKind;
  readonly heading: HeadingMark | undefined;
  readonly point: PointMark | undefined;
  readonly salutation: Salutation | undefined;
  /** The first sentence without its end mark; with the mark of a heading or point, without hashes. */
  readonly sentence: Span;
  /** `sentence`, or its first clause where the sentence is too long to be a name. */
  readonly name: Span;
  /** More sentences follow the first one. */
  readonly goesOn: boolean;
  /** Ends in a mark, as headings on a line of their own do not. */
  readonly isClosed: boolean;
  /** Speaks for the whole part again: 成绩来之不易…. */
  readonly turnsBack: boolean;
  /** Announces what follows: 重点做好以下工作。 */
  readonly leadsIn: boolean;
  /** A short line that is nothing but a name. */
  readonly isName: boolean;
  /** The first clause of a short line that has more. */
  readonly clause: string | undefined;
  /** Opens (1) or closes (-1) a quotation whose other mark stands in another line. */
  readonly quotes: number;
}

const longestHeading = 50;
const longestPoint = 30;
const longestShortLine = 50;

export function leadOf(paragraph: Paragraph): Lead {
  const { text, sentences, quotations } = paragraph;
  const first = sentences[0];
  if (!first) return blank;
  const goesOn = sentences.length > 1;
  const sentence = { start: first.start, end: endOfWords(text, first) };
  const lead = {
    ...blank,
    kind: 'plain' as LeadKind,
    sentence,
    name: sentence,
    goesOn,
    isClosed: endsInMark(text),
    quotes: openQuotes(quotations),
  };
  if (text.indexOf('\t', first.start) >= 0) return { ...lead, kind: 'row' };
  const heading = headingMark(text);
  if (heading) {
    const words = wordsOf(heading, first, sentence);
    const name = nameOf(paragraph, words, heading.span.end, longestHeading);
    return { ...lead, kind: 'heading', heading, sentence: words, name };
  }
  const point = pointMark(text);
  if (point) return { ...lead, kind: 'point', point, name: nameOf(paragraph, sentence, point.span.end, longestPoint) };
  const salutation = salutationOf(text);
  if (salutation) return { ...lead, kind: 'salutation', salutation, name: salutation.span };
  return { ...lead, ...withoutMark(text, sentence, lead) };
}
const noSpan: Span = { start: 0, end: 0 };
const blank: Lead = {
  kind: 'blank',
  heading: undefined,
  point: undefined,
  salutation: undefined,
  sentence: noSpan,
  name: noSpan,
  goesOn: false,
  isClosed: false,
  turnsBack: false,
  leadsIn: false,
  isName: false,
  clause: undefined,
  quotes: 0,
};

/** The first sentence of a heading: without hashes, and at least its number with the mark behind it. */
const wordsOf = ({ style, span }: HeadingMark, first: Span, { start, end }: Span): Span => ({
  start: style === 'markdown' ? span.end : start,
  end: Math.max(end, Math.min(span.end, first.end)),
});

/** What a paragraph is that begins with no mark of its own. */
function withoutMark(text: string, { start, end }: Span, { goesOn, isClosed }: Lead): Partial<Lead> {
  const words = text.slice(start, end);
  if (!goesOn && isEnding(words)) return { kind: 'ending' };
  if (opensAnnex(words)) return { kind: 'annex' };
  if (opensNote(text.slice(start, start + 8))) return { kind: 'note' };
  const turns = { turnsBack: turnsBack(text, start), leadsIn: leadsIn(text) };
  if (goesOn) return text[end] === '。' && worksAsCaption(words) ? { kind: 'caption', ...turns } : turns;
  if (isClosed || !isShortLine(words)) return turns;
  const comma = words.indexOf('，');
  const clause = comma > 0 ? words.slice(0, comma) : undefined;
  return { kind: 'short', ...turns, clause, isName: isBareName(words) };
}

const openQuotes = ({ unpaired }: Quotations): number =>
  unpaired.reduce((sum, { mark, opens }) => sum + (mark === '“' || mark === '”' ? (opens ? 1 : -1) : 0), 0);

function endsInMark(text: string): boolean {
  let end = text.length;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  while (isClosing(text.charCodeAt(end - 1))) end--;
  return isEndMark(text.charCodeAt(end - 1));
}
const isClosing = characterSet('”’）》」』');
const isEndMark = characterSet('。！？：；，、…!?:;,');

/** The end of a sentence without the marks that close it; ！ and ？ are a part of what it says. */
function endOfWords(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start + 1 && '。：；，、:;,'.includes(text[at - 1]!)) at--;
  return at;
}

/** The sentence, or its first clause where more than `longest` characters follow its mark. */
function nameOf({ text, clauses }: Paragraph, sentence: Span, wordsStart: number, longest: number): Span {
  if (sentence.end - wordsStart <= longest) return sentence;
  const clause = clauses.find(({ end }) => end > wordsStart);
  return clause ? { start: sentence.start, end: Math.max(wordsStart, endOfWords(text, clause)) } : sentence;
}

/** Words that may head what follows: no sentence, no remark in brackets, no line of a form (来源：…), no announcement (…有以下几点). */
const isShortLine = (words: string): boolean =>
  words.length <= longestShortLine && /[\u4e00-\u9fff]/.test(words) && !notShort.test(words) && !speakerIn(words);
const notShort =
  /[。！？；]|^[（(〔【].*[）)〕】]$|^(?:来源|时间|日期|作者|记者|单位|编辑|责任编辑|发布|附|注)[：:]|^[图表][ \u3000]?[0-9０-９一二三四五六七八九十]|^[0-9０-９]{4}[年-][0-9０-９月日-]{1,6}$|(?:如下|以下|几点|方面)$/;
