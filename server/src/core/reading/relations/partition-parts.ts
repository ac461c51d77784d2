import { type Span, spansIn } from '../../text/span';
import { agree, type Interval, isBelow } from '../figures/interval';
import type { Dimension } from '../figures/measure';
import type { Quantity } from '../figures/quantity';
import { isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { additionOf } from './addition';
import { labelOf, mayCross } from './disjoint';
import { areExclusive } from './exclusive';
import { isIncrement, isMean } from './increment';
import type { Opening } from './partition-opening';

/** The parts of a total that are told behind an opening; at least one. */
export interface Parts {
  readonly parts: readonly Quantity[];
  /** Not all are named: 等. */
  readonly isOpen: boolean;
  /** The last is said to be the rest: 其余18个. */
  readonly hasRest: boolean;
  /** They are told in several forms, and as if they were all. */
  readonly seemAll: boolean;
  /** Nothing follows the last in its sentence. */
  readonly fillSentence: boolean;
}

export function partsBehind(
  paragraph: Paragraph,
  amounts: readonly Quantity[],
  opening: Opening,
  next: number,
): Parts | undefined {
  const { text } = paragraph;
  const { total, isDeclared } = opening;
  const to = Math.min(opening.to ?? partsEnd(paragraph, opening.end), next);
  const parts: Quantity[] = [];
  let isOpen = false;
  let hasRest = false;
  let alike: number | undefined; // so many parts are told in one form
  for (const amount of spansIn(amounts, { start: opening.end, end: to })) {
    if (isInBrackets(paragraph, amount, opening)) continue;
    // 分为三类：
    if (parts.length === 0 && amount.measure!.dimension === 'kind' && /[：:，]/.test(text[amount.end] ?? '')) continue;
    if (!isSameKind(paragraph, total, amount)) {
      if (isThreshold(paragraph, amount)) continue;
      if (parts.length === 0) return undefined; // the unit has changed: 委员229名，其中提交提案252件
      continue;
    }
    if (isIncrement(paragraph, amount) || isMean(paragraph, amount) || isAim(paragraph, amount)) {
      if (parts.length === 0) return undefined; // 其中贷款增加126亿元，年末余额1860亿元
      continue;
    }
    if (parts.length > 0 && isRest(paragraph, amount)) {
      hasRest = true;
      parts.push(amount);
      break;
    }
    if (!isDeclared && endsRow(text, parts, amount)) break;
    if (parts.length > 0 && others.test(text.slice(parts.at(-1)!.end, amount.start))) break;
    if (parts.length > 0 && leavesSubject(paragraph, total, parts[0]!, amount)) break;
    if (parts.length > 0 && isOfPart(paragraph, parts[0]!, amount)) break;
    if (parts.length > 0 && !isDeclared && leavesForm(paragraph, parts, amount)) alike ??= parts.length;
    parts.push(amount);
    isOpen = openEnd.test(text.slice(amount.end, pieceAround(paragraph, amount).end));
    if (isOpen) break;
  }
  if (parts.length === 0) return undefined;
  const fillSentence = to - pieceAround(paragraph, parts.at(-1)!).end <= 1;
  const isUneven = alike !== undefined && !hasRest && !agree(...sums(parts, total));
  const seemAll = isUneven && fillSentence && !isOpen && areJustOver(paragraph, parts, total);
  if (isUneven && !seemAll) parts.length = alike!; // the others may be of something else
  return { parts, isOpen, hasRest, seemAll, fillSentence };
}

/** What parts come to, and their total. */
function sums(parts: readonly Quantity[], total: Quantity): [Interval, Interval] {
  const { result, stated } = additionOf(parts, total);
  return [result, stated];
}

/** Whether three parts or more with plain names come to a little more than their total, as all parts with one wrong number do: 干线6亿元，农村公路5亿元，站场7亿元 of 16亿元. */
function areJustOver(paragraph: Paragraph, parts: readonly Quantity[], total: Quantity): boolean {
  const [result, stated] = sums(parts, total);
  return (
    parts.length > 2 &&
    divided.has(total.measure!.dimension) &&
    isBelow(stated, result) &&
    result.low < 1.125 * stated.high &&
    parts.every(part => plain.test(labelOf(paragraph, part))) &&
    !mayCross(paragraph, parts)
  );
}
/** What is divided among purposes; things and persons may be in several of the parts. */
const divided = new Set<Dimension>(['money', 'length', 'area', 'mass']);
const plain = /^(?:其中)?[\u4e00-\u9fff]{2,8}$/;

/** Whether ， and another form end a row of parts between 、: 委员提案118件、集体提案52件，已办结162件. */
function endsRow(text: string, parts: readonly Quantity[], next: Quantity): boolean {
  const [first, second] = parts;
  if (!first || !second || !text.slice(first.end, second.start).startsWith('、')) return false;
  return /[，；]/.test(text.slice(parts.at(-1)!.end, next.start));
}

/** Whether the total and its first part say what they are of, and `next` is of something else: 总收入56亿元，其中税收收入32亿元，一般公共预算支出98亿元. */
function leavesSubject(paragraph: Paragraph, total: Quantity, first: Quantity, next: Quantity): boolean {
  const [of, one, other] = [total, first, next].map(amount => labelOf(paragraph, amount));
  const subject = of!.slice(-2);
  return subject.length > 1 && one!.endsWith(subject) && other!.length > 1 && !other!.endsWith(subject);
}

/** Whether an amount is of the same as the first part, of which more is said: 其中社区组织78家，备案社区组织1200家. */
function isOfPart(paragraph: Paragraph, first: Quantity, next: Quantity): boolean {
  const [one, other] = [first, next].map(part => labelOf(paragraph, part).replace(/^其中/, ''));
  return one!.length > 3 && other!.length > one!.length && other!.endsWith(one!) && !/^[非未不]/.test(other!);
}

/** Whether a part behind ， is told in another form than the first one: 其中农村学校152所，幼儿园412所; 其中12名来自企业，参会代表120人. */
function leavesForm(paragraph: Paragraph, parts: readonly Quantity[], next: Quantity): boolean {
  if (!/^[^、]*[，；]/.test(paragraph.text.slice(parts.at(-1)!.end, next.start))) return false;
  const [one, other] = [parts[0]!, next].map(part => labelOf(paragraph, part).replace(/^其中/, ''));
  if (one === '' || other === '') return one !== other;
  return one!.at(-1) !== other!.at(-1) && !areExclusive([one!, other!]);
}

/** Parts go on to the end of the sentence; past a ； only when the sentence begins with them. */
function partsEnd(paragraph: Paragraph, start: number): number {
  const sentence = sentenceAt(paragraph, start - 1);
  const end = sentence?.end ?? paragraph.text.length;
  if (sentence && start - sentence.start <= 3) return end;
  const semicolon = paragraph.text.indexOf('；', start);
  return semicolon >= 0 && semicolon < end ? semicolon : end;
}

/** 10亿元 in 其中投资超10亿元的项目18个: says which things are counted. */
const isThreshold = ({ text }: Paragraph, { end, approximations }: Quantity): boolean =>
  approximations.some(({ sense }) => limits.has(sense)) &&
  /^的?[^，。；：、的\d]{0,8}\d/.test(text.slice(end, end + 11));
const limits = new Set(['above', 'atLeast', 'atMost', 'below']);

/** 其余18个, 其余的18个. */
const isRest = (paragraph: Paragraph, amount: Quantity): boolean =>
  /^(?:其余|余下|剩余)的?(?:均为|都是|为|有)?$/.test(labelOf(paragraph, amount));

const isAim = ({ text }: Paragraph, { end }: Span): boolean => /^[^，。；]{0,6}目标/.test(text.slice(end, end + 12));

const isInBrackets = ({ quotations }: Paragraph, { start, end }: Span, opening: Span): boolean =>
  quotations.pairs.some(
    ({ open, close }) =>
      open.start < start && end <= close.start && !(open.start < opening.start && opening.end <= close.start),
  );

const openEnd = /^[^，。；]{0,8}等(?!级|次|候)/;
/** What follows these is no part any more. */
const others = /另外|此外|另有|同时|合计|共计|总计|累计|全年|其余|结转|含上年/;
