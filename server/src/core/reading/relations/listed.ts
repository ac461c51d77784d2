import { lastBefore, type Span } from '../../text/span';
import { enumerationIn } from '../figures/enumeration';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { pairAround } from '../prose/quotation';
import type { Opening } from './announced-list';
import { numberedList, skipMark } from './numbered-list';
import { areOfOneForm } from './same-form';

/** The items behind an announcement. */
export interface List {
  readonly items: readonly Span[];
  /** All numbers that the items may be counted as. */
  readonly counts: readonly number[];
  readonly isOpen: boolean;
  readonly mayGoOn: boolean;
  /** The items may be something else. */
  readonly isUnsure?: boolean;
}

export function listBehind(paragraph: Paragraph, opening: Opening): List | undefined {
  const { prefix, suffix, infix, items } = opening;
  if (items) return { ...noMore, items, counts: [items.length], isOpen: false };
  if (!prefix && !suffix && !infix)
    return (
      numberedList(paragraph, opening.at) ??
      (opening.mark === '，' || opening.mark === '。' ? undefined : plainList(paragraph, opening))
    );
  return wordedList(paragraph, opening, ({ start, end }) => {
    const piece = paragraph.text.slice(skipMark(paragraph.text, start), end);
    if (prefix === '一') return ones.test(piece);
    if (infix) return piece.replace(/[”。）]+$/, '').length === 4 && piece.includes(infix);
    return prefix ? piece.startsWith(prefix) : piece.replace(/[”。）]+$/, '').endsWith(suffix!);
  });
}
/** 一次调研, 读一本好书. */
export const ones = /^“?[^，。；、]{0,2}一/;

/** Pieces that begin or end with the word of the number (三个必须, 五个到位); other pieces go on with the one before. */
function wordedList(paragraph: Paragraph, { at }: Opening, isItem: (piece: Span) => boolean): List | undefined {
  const { text } = paragraph;
  const items: Span[] = [];
  let inFirst = 0;
  for (let start = at; ; ) {
    const end = sentenceAt(paragraph, start)?.end ?? text.length;
    if (end - at > longest) return undefined;
    items.push(...piecesOf(paragraph, start, end).filter(isItem));
    inFirst ||= items.length;
    const [next] = end < text.length ? piecesOf(paragraph, end, Math.min(text.length, end + 40)) : [];
    if (!next || !isItem(next)) break;
    start = end;
  }
  const last = items.at(-1);
  if (items.length < 2 || !last) return undefined;
  // 提升素养，…；提升能力，…。提升队伍素质非一日之功
  const counts = inFirst > 1 ? [inFirst, items.length] : [items.length];
  return { ...noMore, items, counts, isOpen: openEnd.test(text.slice(last.start, last.end)) };
}
/** Items between 、, ；or ，, to the end of the sentence or the bracket. What can be counted in several ways has several numbers. */
function plainList(paragraph: Paragraph, { at, mark }: Opening): List | undefined {
  const { text } = paragraph;
  if (example.test(text.slice(at, at + 3))) return undefined;
  const end = endOf(paragraph, at, mark);
  if (end === undefined || end <= at || end - at > longest) return undefined;
  const span = { start: at, end };
  const clauses = piecesOf(paragraph, span.start, span.end, '，；');
  const parts = piecesOf(paragraph, span.start, span.end, '；');
  const first = clauses[0];
  if (!first) return undefined;
  if (parts.length > 1) {
    const isOpen = openEnd.test(text.slice(parts.at(-1)!.start, span.end));
    return {
      items: parts,
      counts: parts.length > 2 ? [parts.length] : [parts.length, clauses.length],
      isOpen,
      mayGoOn: false,
    };
  }
  // 三条主线，即“甲、乙、丙”，
  const isQuoted =
    text[first.start] === '“' && pairAround(paragraph.quotations, first.start + 1)?.close.end === first.end;
  const quoted = isQuoted && enumerationIn(paragraph, { start: first.start + 1, end: first.end - 1 });
  if (quoted && quoted.least === quoted.most) return { ...noMore, items: quoted.items, counts: [quoted.least] };
  const row = enumerationIn(paragraph, first);
  const goesOn =
    clauses.length > 1 &&
    !(row && (areNamesakes(text, row.items, clauses.slice(1)) || isComplete(row.items, clauses.slice(1)))) &&
    (isParallel(text, clauses) || !isResult(text.slice(clauses[1]!.start, clauses[1]!.end)));
  if (!row) {
    if ((goesOn || areEven(clauses)) && areAlike(clauses))
      return { ...noMore, items: clauses, counts: [clauses.length] };
    return /：$|分别|即$|——/.test(mark) ? clauseList(paragraph, clauses) : undefined;
  }
  if (row.items.every(({ start, end }) => end - start === 1)) return undefined;
  // 5个平台（实验室2个、工程中心3个） are parts with numbers of their own
  if (mark === '（' && row.items.every(({ start, end }) => /\d[\d.]*\D{0,3}$/.test(text.slice(start, end))))
    return undefined;
  const counts = Array.from({ length: row.most - row.least + 1 }, (_, i) => row.least + i);
  if (goesOn) counts.push(clauses.length, piecesOf(paragraph, at, end).length);
  const isOpen =
    /等(?!级|次|候|待)/.test(text.slice(row.items.at(-1)!.start, first.end)) ||
    example.test(text.slice(first.start, first.end));
  return { ...noMore, items: row.items, counts, isOpen };
}
/** 改造小区12个，新建学校3所，疏浚河道40公里: three clauses or more that all end with a number; or, less surely, that are about of one length. */
function clauseList({ text, figures }: Paragraph, clauses: readonly Span[]): List | undefined {
  const words = clauses.map(({ start, end }) => text.slice(start, end));
  const lengths = words.map(({ length }) => length);
  const areCounted = clauses.every(({ end }) => lastBefore(figures, end)?.end === end);
  const areLike =
    Math.max(...lengths) < 16 &&
    Math.max(...lengths) - Math.min(...lengths) < 3 &&
    new Set(words.map(piece => /\d/.test(piece))).size === 1 &&
    !words.some(isResult);
  if (clauses.length < 3 || !(areCounted || areLike)) return undefined;
  return { ...noMore, items: clauses, counts: [clauses.length], ...(!areCounted && { isUnsure: true }) };
}
const noMore = { isOpen: false, mayGoOn: false };

/** Clauses that begin and end alike: 在产业转型上实现突破，在改革开放上实现突破. */
const isParallel = (text: string, clauses: readonly Span[]): boolean =>
  areAlike(clauses) && new Set(clauses.map(({ start, end }) => text[start]! + text.slice(end - 2, end))).size === 1;

/** Whether the items of a row all end alike, and nothing behind ， does: 石门站、柳林站，全市…. */
function areNamesakes(text: string, items: readonly Span[], behind: readonly Span[]): boolean {
  const ends = new Set(items.map(({ end }) => text[end - 1]));
  return items.length > 1 && ends.size === 1 && !behind.some(({ end }) => ends.has(text[end - 1]));
}

/** A row of one length is all there is, where no clause behind it is as long: 力量不足、权限不清、经费不够，亟待解决难题. */
const isComplete = (items: readonly Span[], behind: readonly Span[]): boolean =>
  areOfOneForm(items) &&
  items.at(-1)!.end - items.at(-1)!.start > 3 &&
  behind.every(({ start, end }) => end - start !== items.at(-1)!.end - items.at(-1)!.start);

/** Clauses of one length are items in a row: 提高站位，压实责任，强化督查. */
function areAlike(clauses: readonly Span[]): boolean {
  const lengths = clauses.map(({ start, end }) => end - start);
  return Math.max(...lengths) - Math.min(...lengths) <= 1 && lengths[0]! < 13;
}
/** 环境更趋复杂，压力持续加大. */
const areEven = (clauses: readonly Span[]): boolean =>
  clauses.length > 1 && clauses.every(({ start, end }) => end - start === clauses[0]!.end - clauses[0]!.start);
const longest = 400;
const example = /比如|例如|譬如|诸如|特别是|尤其是|其中|主要是|^如/;
const openEnd = /等[^，。；、]{0,10}[，。；）]?$|…/;
/** A clause with what comes of the list, no item of it. */
const result =
  /^(?:亟待|急需|有待|尚需|仍需|需要|力争|争取|力求|助力|助推|累计|全年|带动|惠及|赢得|受到|推动|推进|促进|确保|实现|使|让|由|在|对|将|要|做到|按|共同|既|来|解决|满足|保障|有力|缺一|相辅|环环|一体|协同|相互|逐一|努力|切实|形成|不断|进一步|有效|为|把|以|并|同时|从而|取得|得到|全面|着力|都|均|共|已|全部|构建|打造|提升|提高|增强|这|各|其中|是)/;

const isResult = (clause: string): boolean => result.test(clause) || outcome.test(clause);
/** 功能定位更加清晰. */
const outcome = /^.{2,}(?:更加|明显|持续|不断|初步|日益|逐步|显著|进一步)/;

/** The end of the sentence, or of the bracket; before another list that is announced by ：. */
function endOf(paragraph: Paragraph, at: number, mark: string): number | undefined {
  const { text, quotations } = paragraph;
  if (mark === '（') return pairAround(quotations, at)?.close.start;
  const sentence = sentenceAt(paragraph, at)?.end ?? text.length;
  if (sentence - at > longest) return undefined;
  const words = text.slice(at, sentence);
  const colon = words.indexOf('：');
  if (colon >= 0) return at + Math.max(words.lastIndexOf('；', colon), 0);
  return '。！？'.includes(words.at(-1) ?? ' ') ? sentence - 1 : sentence;
}

/** What the marks divide, outside brackets and quotations. */
function piecesOf({ text }: Paragraph, start: number, end: number, marks = '，；、'): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if ('“（《'.includes(character)) depth++;
    else if ('”）》'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(character)) {
      pieces.push({ start: from, end: at });
      from = at + 1;
    }
  }
  const last = end - ('。！？'.includes(text[end - 1] ?? ' ') ? 1 : 0);
  if (last > from) pieces.push({ start: from, end: last });
  return pieces;
}
