import { firstFrom, lastBefore, type Span, spanAt } from '../../text/span';
import { type Enumeration, enumerationBefore, itemsIn } from '../figures/enumeration';
import { exactly, type Interval, isExact } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isYears } from '../figures/range';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import type { Relating } from './relation';

/** Names in a row and as many values: 进口、出口分别增长5%、6%; 三个组分别提交12件、9件、8件. `result` is the number of names, `stated` the last value. */
export interface Respective extends Relating {
  readonly kind: 'respective';
  /** The names, or the number of them. */
  readonly operands: readonly Span[];
  readonly values: readonly Quantity[];
}

export function respectivesOf(paragraph: Paragraph): readonly Respective[] {
  return [...paragraph.text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const rows = rowsBehind(paragraph, index + word.length);
    const names = rows.length > 0 ? namesBefore(paragraph, index) : undefined;
    if (!names) return [];
    const { low, high } = names.number;
    const values = rows.find(({ length }) => length < low || length > high) ?? rows[0]!;
    return {
      kind: 'respective',
      stated: values.at(-1)!,
      operands: names.spans,
      values,
      result: names.number,
      equation: low === high ? `${low}项` : `${low}～${high}项`,
      verdict: values.length < low || values.length > high ? 'conflicts' : 'holds',
    } as const;
  });
}
const words = /分别|依次|各自/g;

/** The values behind 分别: one row, or two of 由30元、22元提高到36元、28元. */
function rowsBehind(paragraph: Paragraph, from: number): readonly (readonly Quantity[])[] {
  const { text } = paragraph;
  const isFrom = '由从'.includes(text[from] ?? '。');
  const first = rowAt(paragraph, isFrom ? from + 1 : from);
  if (!first || !isFrom) return first ? [first] : [];
  const verb = change.exec(text.slice(first.at(-1)!.end, first.at(-1)!.end + 8));
  const second = verb && rowAt(paragraph, first.at(-1)!.end + verb[0].length);
  return second ? [first, second] : [];
}
const change = /^(?:分别)?(?:提高|增加|增长|上升|提升|扩大|下降|降低|减少|调整|压减|压缩)[到至为]/;

/** At least two values of one kind in a row, with nothing but a verb before them; an open row (等) is none. */
function rowAt({ text, figures }: Paragraph, from: number): readonly Quantity[] | undefined {
  const values: Quantity[] = [];
  let at = from;
  for (let i = firstFrom(figures, from); i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.kind !== 'quantity' || figure.start - at > longestVerb) break;
    const between = text.slice(at, figure.start);
    if (values.length === 0 ? notVerb.test(between) : !joint.test(between)) break;
    values.push(figure);
    at = figure.end + perUnit.exec(text.slice(figure.end, figure.end + 5))![0].length;
  }
  const last = values.at(-1);
  if (!last || values.length < 2 || openEnd.test(text.slice(at, at + 8))) return undefined;
  const base = last.measure?.base;
  const isOneKind = values.every(({ measure }, i) => measure?.base === base || (!measure && i < values.length - 1));
  const areBare = values.every(({ end, measure }) => measure && /^[、和及与，。；/]/.test(text.slice(end, end + 1)));
  return base !== undefined && (isOneKind || areBare) ? values : undefined;
}
const longestVerb = 16;
/** 28微克/立方米. */
const perUnit = /^(?:[/／][\u4e00-\u9fff]{1,3}(?=[，、。；和及与]|$))?/;
const notVerb = /[，。；：、！？（）]|由|从/;
const joint = /^(?:、|和|及|与|以及)$/;
/** More names and values may follow: 98件、20件，集体提案8件 is no row of values any more. */
const openEnd = /^[^，。；、]{0,4}(?:等(?!级|次|候)|、)/;

interface Names {
  readonly spans: readonly Span[];
  readonly number: Interval;
}

/** The names right before 分别, else their number, else the values of the clause before: 完成投资20亿元、15亿元，分别增长5%、6%. */
function namesBefore(paragraph: Paragraph, at: number): Names | undefined {
  const { text } = paragraph;
  const end = at - (adverb.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
  const number = numberBefore(paragraph, end);
  if (number) return number;
  const row = valuesBefore(paragraph, end);
  if (row) return row;
  const list = enumerationBefore(paragraph, end) ?? timesBefore(paragraph, end);
  if (!list) return yearsBefore(paragraph, end);
  const words = list.items.map(({ start, end }) => text.slice(start, end));
  if (words.some(word => word.includes('等') || openWords.test(word))) return undefined;
  const pairs = words.filter(word => twofold.test(word.replace(ofOne, ''))).length;
  return { spans: list.items, number: { low: list.least, high: list.most + pairs } };
}
const adverb = /(?:同比|累计|年均|预计|比上年|较上年|比去年|较去年|也|均|已|将|可|要|又|共)+$/;
const openWords = /其中|特别是|尤其/;
/** One scheme for all: 城乡居民医保. */
const ofOne = /城乡居民(?=[^，。；]{0,4}(?:医|保|养老|住院|报销|大病))/;
/** One word for two things. */
const twofold = /城乡|男女|收支|存贷|进出口|产销|供需|水陆|上下|东西|南北|中小|省市|市县|县乡|区县|两|双|各/;

/** Times in the clause before: 一季度、上半年和前三季度，投资分别增长. */
function timesBefore(paragraph: Paragraph, at: number): Enumeration | undefined {
  const { text } = paragraph;
  const clause = spanAt(paragraph.clauses, at - 1);
  if (!clause || text[clause.start - 1] !== '，') return undefined;
  const list = enumerationBefore(paragraph, clause.start - 1);
  const [first] = list?.items ?? [];
  const words = first && text.slice(first.start, clause.start - 1);
  if (!list || !words || !time.test(words)) return undefined;
  const number = words.split(/[、和及]/).length;
  return { items: list.items, least: number, most: number };
}
const time =
  /^(?:(?:前?[一二三四]季度|[一二三四](?=[、和及])|上半年|下半年|全年|\d{1,2}月份?|20\d\d年|“十[一二三四五]五”(?:时期|期间)?)[、和及]?)+$/;

/** The years of a range with which the sentence begins: 2021年至2023年，全县分别接待. */
function yearsBefore({ text, sentences, ranges }: Paragraph, at: number): Names | undefined {
  const range = lastBefore(ranges, at);
  if (range?.kind !== 'dates' || !isYears(range) || !oneSubject.test(text.slice(range.end, at))) return undefined;
  const from = range.opener?.start ?? range.start;
  if (spanAt(sentences, from)?.start !== from) return undefined;
  const number = range.to.year! - range.from.year! + 1;
  return number > 1 && number < 9 ? { spans: [range], number: exactly(number) } : undefined;
}
const oneSubject = /^(?:期间|间)?，?(?!.*(?:[和及与、两双各]|城乡|收支|存贷|进出口))[^，。；：\d]{0,8}$/;

/** The amounts of the clause before, one in each piece: 完成投资20亿元、15亿元，分别增长5%、6%. */
function valuesBefore(paragraph: Paragraph, at: number): Names | undefined {
  const { text, figures } = paragraph;
  const clause = text[at - 1] === '，' ? spanAt(paragraph.clauses, at - 1) : undefined;
  if (!clause || at - clause.start > longestRow) return undefined;
  const pieces = itemsIn(paragraph, { start: clause.start, end: at - 1 });
  // 由24000元、11000元增加到32000元、16000元: as many names as the last row has values
  if (/[增降减升高至到]/.test(text.slice(clause.start, at)) && /[由从]/.test(text.slice(clause.start, at)))
    return lastRow(paragraph, clause.start, at - 1);
  const spans = pieces
    .map(piece => lastBefore(figures, piece.end))
    .map((figure, i) => (figure && figure.start >= pieces[i]!.start ? figure : undefined));
  if (!spans.every(figure => figure?.kind === 'quantity' && isAmount(figure)))
    return lastRow(paragraph, clause.start, at - 1); // 粮食、油料产量分别达到26万吨、3万吨
  if (pieces.length < 2) return undefined;
  return { spans: spans.flatMap(figure => figure ?? []), number: exactly(pieces.length) };
}
const longestRow = 160;

/** The amounts in a row that end a clause. */
function lastRow({ text, figures }: Paragraph, start: number, end: number): Names | undefined {
  const spans: Span[] = [];
  for (let i = firstFrom(figures, end) - 1; i >= 0 && figures[i]!.start >= start; i--) {
    const figure = figures[i]!;
    const isNext = spans[0] ? /^(?:、|和|及|与)$/.test(text.slice(figure.end, spans[0].start)) : figure.end === end;
    if (figure.kind !== 'quantity' || !isNext) break;
    spans.unshift(figure);
  }
  return spans.length > 1 ? { spans, number: exactly(spans.length) } : undefined;
}

/** 三个界别 in 三个界别分别提交; 2018、2019、2020三年分别. */
function numberBefore({ text, figures }: Paragraph, at: number): Names | undefined {
  const figure = lastBefore(figures, at);
  if (figure?.kind !== 'quantity' || !figure.measure) return undefined;
  const { measure, start, end } = figure;
  const between = text.slice(end, at);
  const isTime = measure.word === '年' && /^来?，?$/.test(between);
  const { value } = isTime ? figure.numeral : figure; // 近 in 近三年 is no approximation
  if (!isExact(value)) return undefined;
  if (!isTime && (!counting.has(measure.dimension) || between.length > 8 || notNoun.test(between))) return undefined;
  if (value.low < 2 || value.low > 20 || '每各第'.includes(text[start - 1] ?? '\n')) return undefined;
  return { spans: [{ start, end }], number: exactly(value.low) };
}
const counting = new Set(['thing', 'kind', 'organisation', 'person', 'household', 'division', 'event']);
const notNoun = /[，。；：、！？（）和及与]/;
