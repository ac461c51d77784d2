import { countBefore, firstFrom, type Span, spansIn } from '../../text/span';
import { agree, isBelow } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { additionOf } from './addition';
import { areDisjoint, areOpposite, labelOf } from './disjoint';
import { isIncrement, isMean } from './increment';
import type { Relating } from './relation';

/** A total and its parts: 13名，其中3名…、2名…; 分为…; 由9人组成，包括…; 126件提案中，重点提案15件. */
export interface Partition extends Relating {
  readonly kind: 'partition';
  readonly operands: readonly Quantity[];
  /** The text says that these are all parts: 分为, 由…组成. */
  readonly isDeclared: boolean;
  /** The parts cannot overlap, as far as their wording tells, so that their sum cannot be more than the total. */
  readonly isDisjoint: boolean;
  /** How much is left of the total where the parts fill the whole sentence as if none were left out, and what is left is less than any of them. */
  readonly shortfall?: number;
}

export function partitionsOf(paragraph: Paragraph): readonly Partition[] {
  const amounts = paragraph.figures.filter(figure => figure.kind === 'quantity' && isAmount(figure)) as Quantity[];
  if (amounts.length < 2) return [];
  const openings = openingsOf(paragraph, amounts);
  return openings.flatMap((opening, i) => partitionOf(paragraph, amounts, opening, openings[i + 1]?.start) ?? []);
}

/** The word that leads from a total to its parts. */
interface Opening extends Span {
  readonly total: Quantity;
  readonly isDeclared: boolean;
}

function openingsOf(paragraph: Paragraph, amounts: readonly Quantity[]): readonly Opening[] {
  const { text } = paragraph;
  const openings: Opening[] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    const total = totalBefore(paragraph, amounts, index, word === '其中');
    if (total) openings.push({ start: index, end: index + word.length, total, isDeclared: declaring.test(word) });
  }
  for (const total of amounts) {
    among.lastIndex = total.end;
    const found = among.exec(text)?.[0] ?? (isSplit(paragraph, amounts, total) ? '，' : undefined);
    if (found) openings.push({ start: total.end, end: total.end + found.length, total, isDeclared: false });
  }
  return openings
    .sort((a, b) => a.start - b.start)
    .filter(
      ({ start, end }, i, all) => all[i - 1]?.end !== end && !(all[i - 1]?.isDeclared && all[i - 1]?.end === start - 1),
    );
}
const declaring = /分为|分成|组成|构成/;
const words =
  /其中|(?<=[，（])包括|分为|分成|[组构]成(?![\u4e00-\u9fff])|(?<=[，。；])[\u4e00-\u9fff]{0,4}(?:提案|建议|意见|信息|委员|干部|报告|项目|企业|活动)中(?=[^，。；、]{2,12}\d)/g;
/** 名委员中， behind a number: what follows is among them. */
const among = /[^\s，。、；：中其当]{0,10}中(?:，(?=有|[^\s，。；]{0,8}[\d一二三四五六七八九十])|有)/y;

/** Whether three amounts in a row of clauses of one form follow a total: 平台69个，区级1个，镇级12个，村级56个. */
function isSplit(paragraph: Paragraph, amounts: readonly Quantity[], total: Quantity): boolean {
  const { text } = paragraph;
  if (text[total.end] !== '，' || isIncrement(paragraph, total)) return false;
  const place = firstFrom(amounts, total.end);
  const parts = amounts.slice(place, place + 3);
  if (parts.length < 3) return false;
  let at = total.end;
  return parts.every(part => {
    const label = text.slice(at + 1, part.start);
    const isNext = '，、'.includes(text[at]!) && label.length > 1 && label.length < 9 && form.test(label);
    at = part.end;
    return isNext && label.at(-1) === text[parts[0]!.start - 1];
  });
}
const form = /^[^，。；、]*[级类批组界]$/;

/** The nearest amount before that can have parts; 其中 at the beginning of a sentence looks into the one before. */
function totalBefore(
  paragraph: Paragraph,
  amounts: readonly Quantity[],
  at: number,
  mayLookBack: boolean,
): Quantity | undefined {
  let from = sentenceAt(paragraph, at)?.start ?? 0;
  if (mayLookBack && at - from <= 2) from = sentenceAt(paragraph, from - 1)?.start ?? 0;
  const place = countBefore(amounts, at);
  const before: Quantity[] = [];
  for (let i = place - 1; i >= 0 && amounts[i]!.start >= from && before.length < 2; i--)
    if (!isIncrement(paragraph, amounts[i]!)) before.push(amounts[i]!);
  const [last, other] = before;
  const next = amounts[place];
  // 先进个人36名、先进集体12个，其中机关干部14名; 改造小区64个，惠及居民1.2万户。其中，新建12个
  const isOther = other && last && next && !isSameKind(paragraph, last, next) && isSameKind(paragraph, other, next);
  const isPassed =
    isOther && (aside.test(paragraph.text.slice(other.end, last.start)) || sharesNoun(paragraph, other, next));
  const total = isPassed ? other : last;
  return total && !isMean(paragraph, total) ? total : undefined;
}

/** 签约项目126个，签约额368亿元，其中新兴产业项目18个. */
const sharesNoun = (paragraph: Paragraph, one: Quantity, other: Quantity): boolean => {
  const [a, b] = [one, other].map(amount => labelOf(paragraph, amount).slice(-2));
  return a!.length > 1 && a === b;
};

/** What stands between a total and a number that says something else of it; 由三 of 由三部分构成. */
const aside =
  /^(?:、|，(?:共|总)?(?:惠及|带动|总投资|涉及|覆盖|受益|占地|计划投资|完成投资|安排资金|投入资金)[^，。；：、]*$|[^，。；：、]{0,4}，?由$)/;

function partitionOf(
  paragraph: Paragraph,
  amounts: readonly Quantity[],
  opening: Opening,
  next = paragraph.text.length,
): Partition | undefined {
  const { text } = paragraph;
  const { total, isDeclared } = opening;
  const to = Math.min(partsEnd(paragraph, opening.end), next);
  const parts: Quantity[] = [];
  let isOpen = false;
  let alike: number | undefined; // so many parts are told in one form
  for (const amount of spansIn(amounts, { start: opening.end, end: to })) {
    if (isInBrackets(paragraph, amount, opening)) continue;
    // 分为三类：
    if (parts.length === 0 && amount.measure!.dimension === 'kind' && /[：:，]/.test(text[amount.end] ?? '')) continue;
    if (!isSameKind(paragraph, total, amount)) {
      if (parts.length === 0) return undefined; // the unit has changed: 委员229名，其中提交提案252件
      continue;
    }
    if (isIncrement(paragraph, amount) || isMean(paragraph, amount) || isAim(paragraph, amount)) {
      if (parts.length === 0) return undefined; // 其中贷款增加126亿元，年末余额1860亿元
      continue;
    }
    if (!isDeclared && endsRow(text, parts, amount)) break;
    if (parts.length > 0 && others.test(text.slice(parts.at(-1)!.end, amount.start))) break;
    if (parts.length > 0 && leavesSubject(paragraph, total, parts[0]!, amount)) break;
    if (parts.length > 0 && !isDeclared && leavesForm(paragraph, parts, amount)) alike ??= parts.length;
    parts.push(amount);
    isOpen = openEnd.test(text.slice(amount.end, pieceAround(paragraph, amount).end));
    if (isOpen) break;
  }
  if (parts.length === 0) return undefined;
  if (alike !== undefined) {
    const { result, stated } = additionOf(parts, total);
    if (!agree(result, stated)) parts.length = alike; // the others may be of something else
  }
  const { result, stated, equation } = additionOf(parts, total);
  const isDisjoint = parts.length > 1 && (isDeclared || areDisjoint(paragraph, parts));
  const looksComplete =
    isDisjoint && !isOpen && parts.length > 2 && to - pieceAround(paragraph, parts.at(-1)!).end <= 1;
  const shortfall = stated.low - result.high;
  const isShort = looksComplete && shortfall > 0 && parts.every(({ value }) => shortfall < value.low);
  // 议案18件、建议236件，其中: the parts may be of both
  const beside = amounts[countBefore(amounts, total.start) - 1];
  if (
    beside &&
    isDisjoint &&
    isBeside(paragraph, beside, total) &&
    !isBelow(additionOf([beside, total], total).result, result)
  )
    if (isBelow(stated, result)) return undefined;
  const isConflict =
    parts.length > 1 && !isOpen && (isDeclared ? !agree(result, stated) : isDisjoint && isBelow(stated, result));
  return {
    kind: 'partition',
    stated: total,
    operands: parts,
    result,
    equation,
    isDeclared,
    isDisjoint,
    ...(isShort && { shortfall }),
    verdict: isConflict ? 'conflicts' : parts.length > 1 && isDisjoint && agree(result, stated) ? 'holds' : 'open',
  };
}

/** Whether ， and another form end a row of parts between 、: 委员提案118件、集体提案52件，已办结162件. */
function endsRow(text: string, parts: readonly Quantity[], next: Quantity): boolean {
  const [first, second] = parts;
  if (!first || !second || !text.slice(first.end, second.start).startsWith('、')) return false;
  return /[，；]/.test(text.slice(parts.at(-1)!.end, next.start));
}

/** Whether two totals stand in a row: 议案18件、建议236件. */
const isBeside = (paragraph: Paragraph, one: Quantity, other: Quantity): boolean =>
  isSameKind(paragraph, one, other) && /^[、和][^，。；：、]*$/.test(paragraph.text.slice(one.end, other.start));

/** Whether the total and its first part say what they are of, and `next` is of something else: 总收入56亿元，其中税收收入32亿元，一般公共预算支出98亿元. */
function leavesSubject(paragraph: Paragraph, total: Quantity, first: Quantity, next: Quantity): boolean {
  const [of, one, other] = [total, first, next].map(amount => labelOf(paragraph, amount));
  const subject = of!.slice(-2);
  return subject.length > 1 && one!.endsWith(subject) && other!.length > 1 && !other!.endsWith(subject);
}

/** Whether a part behind ， is told in another form than the first one: 其中农村学校152所，幼儿园412所; 其中12名来自企业，参会代表120人. */
function leavesForm(paragraph: Paragraph, parts: readonly Quantity[], next: Quantity): boolean {
  if (!/^[^、]*[，；]/.test(paragraph.text.slice(parts.at(-1)!.end, next.start))) return false;
  const [one, other] = [parts[0]!, next].map(part => labelOf(paragraph, part).replace(/^其中/, ''));
  if (one === '' || other === '') return one !== other;
  return one!.at(-1) !== other!.at(-1) && !areOpposite([one!, other!]);
}

/** Parts go on to the end of the sentence; past a ； only when the sentence begins with them. */
function partsEnd(paragraph: Paragraph, start: number): number {
  const sentence = sentenceAt(paragraph, start - 1);
  const end = sentence?.end ?? paragraph.text.length;
  if (sentence && start - sentence.start <= 3) return end;
  const semicolon = paragraph.text.indexOf('；', start);
  return semicolon >= 0 && semicolon < end ? semicolon : end;
}

const isAim = ({ text }: Paragraph, { end }: Span): boolean => /^[^，。；]{0,6}目标/.test(text.slice(end, end + 12));

const isInBrackets = ({ quotations }: Paragraph, { start, end }: Span, opening: Span): boolean =>
  quotations.pairs.some(
    ({ open, close }) =>
      open.start < start && end <= close.start && !(open.start < opening.start && opening.end <= close.start),
  );

const openEnd = /^[^，。；]{0,8}等(?!级|次|候)/;
/** What follows these is no part any more. */
const others = /另外|此外|另有|同时|合计|共计|总计|累计|全年|其余|结转|含上年/;
