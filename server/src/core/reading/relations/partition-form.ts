import { countBefore, firstFrom, lastBefore, spansIn } from '../../text/span';
import type { Quantity } from '../figures/quantity';
import { isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { pairAround } from '../prose/quotation';
import { labelOf } from './disjoint';
import { areExclusive } from './exclusive';
import { isIncrement } from './increment';
import type { Opening } from './partition-opening';

/** How parts may follow right behind their total without a word like 其中. */
export function openingBehind(
  paragraph: Paragraph,
  amounts: readonly Quantity[],
  total: Quantity,
): Opening | undefined {
  const start = total.end;
  among.lastIndex = start;
  const found = among.exec(paragraph.text)?.[0];
  if (found) return { start, end: start + found.length, total, isDeclared: false };
  if (isDone(paragraph, amounts, total) || isSplit(paragraph, amounts, total))
    return { start, end: start + 1, total, isDeclared: false };
  return listedBehind(paragraph, total);
}
/** 名委员中， and 个乡镇（街道）中， behind a number: what follows is among them. */
const among =
  /[^\s，。、；：中其当]{0,10}(?:（[^，。；：（）]{1,12}）[^\s，。、；：中其当]{0,6})?当?中(?:，(?=有|[^\s，。；]{0,8}[\d一二三四五六七八九十])|有)/y;

/** Parts in brackets or behind a colon: 学校218所（小学84所、初中27所）; 人才640名：博士86名、硕士240名. */
function listedBehind({ text, quotations }: Paragraph, total: Quantity): Opening | undefined {
  listed.lastIndex = total.end;
  const word = listed.exec(text)?.[0];
  if (!word) return undefined;
  const end = total.end + word.length;
  if (word.endsWith('：')) return { start: end, end, total, isDeclared: false };
  const to = pairAround(quotations, end)?.close.start;
  return to === undefined ? undefined : { start: end, end, total, isDeclared: false, to };
}
const listed = /[\u4e00-\u9fff]{0,6}[：（](?=[^，。；：、（）\d]{1,10}\d[^，。；：（）、]{1,6}[、，；])/y;

/** All parts between 由 and 组成, right behind their total: 宣讲团36名成员，由干部12名、专家24名组成. */
export function composedOf(paragraph: Paragraph, amounts: readonly Quantity[]): readonly Opening[] {
  return [...paragraph.text.matchAll(composed)].flatMap(({ 0: word, 1: parts, index }) => {
    const total = lastBefore(amounts, index);
    const end = index + word.length;
    const to = end + parts!.length;
    if (!total || spansIn(amounts, { start: end, end: to }).length < 2) return [];
    return ofTotal.test(paragraph.text.slice(total.end, index))
      ? { start: index, end, total, isDeclared: true, to }
      : [];
  });
}
const composed = /由(?=([^。；由]{4,120}?)[组构]成)/g;
const ofTotal = /^(?:[^，。；：、（）]{0,8}|[^，。；：、（）]{0,6}，(?:分别|主要|均|全部)?)$/;

/** Whether a total of things to be done, which no plan sets, is followed by those that are: 签约项目210个，已开工196个. */
function isDone(paragraph: Paragraph, amounts: readonly Quantity[], total: Quantity): boolean {
  const { text } = paragraph;
  const next = amounts[firstFrom(amounts, total.end)];
  if (!next || text[total.end] !== '，' || isIncrement(paragraph, total)) return false;
  if (isSpent(paragraph, total, next)) return true;
  if (!done.test(text.slice(total.end, next.start)) || !/[，。；、]/.test(text[next.end] ?? '。')) return false;
  // 收到286件，立案252件，交办236件，已办结248件: of those that were filed
  const before = amounts[countBefore(amounts, total.start) - 1];
  const { start, end } = sentenceAt(paragraph, total.start)!;
  if (before && before.start >= start && isSameKind(paragraph, before, next) && before.value.high >= next.value.low)
    return false;
  return begun.test(labelOf(paragraph, total)) && !carriedOver.test(text.slice(start, Math.min(end, next.end + 40)));
}
/** 整合资金8600万元，用于产业发展7200万元. */
const isSpent = (paragraph: Paragraph, total: Quantity, next: Quantity): boolean =>
  total.measure!.dimension === 'money' &&
  /(?:资金|经费|债券|贷款|财力)$/.test(labelOf(paragraph, total)) &&
  /^，(?:主要|重点|其中)?用于[^，。；：、\d]{1,12}$/.test(paragraph.text.slice(total.end, next.start));
const done =
  /^，(?:目前|现|其中|截至[^，。；已]{2,10}，?)?(?:均|全部)?已(?:经|全部)?(?:开工|开工建设|竣工|完工|建成|投产|办结|办复|答复|审结|整改|整改到位|整改完成|化解|解决|完成|兑现|交付|验收|拨付|发放|到账|到位)$/;
const begun = /签约|签订|立案|受理|收到|征集|排查|交办|谋划|梳理|转办/;
const carriedOver = /结转|上年|去年|往年|历年|累计|续建|存量|旧存|以来|含|计划|目标|超额/;

/** Whether nothing but labels and marks stands between the amounts. */
const areRow = ({ text }: Paragraph, total: Quantity, parts: readonly Quantity[]): boolean =>
  parts.every((part, i) => /^[，、][^，。；：、（）]*$/.test(text.slice((parts[i - 1] ?? total).end, part.start)));

/** Whether three amounts in a row of clauses of one form follow a total: 平台69个，区级1个，镇级12个，村级56个; or two by short names that exclude each other: 小学120所，公办86所，民办40所. */
function isSplit(paragraph: Paragraph, amounts: readonly Quantity[], total: Quantity): boolean {
  const { text } = paragraph;
  if (text[total.end] !== '，' || isIncrement(paragraph, total)) return false;
  const place = firstFrom(amounts, total.end);
  const parts = amounts.slice(place, place + 3);
  if (parts.length === 0) return false;
  // 一季度22起，二季度26起，三季度18起: a row of parts itself
  const [own, first] = [total, parts[0]!].map(amount => labelOf(paragraph, amount));
  if (areExclusive([own!, first!]) || (form.test(own!) && own!.at(-1) === first!.at(-1))) return false;
  if (areShort(paragraph, total, parts)) return true;
  if (parts.length < 3) return false;
  const labels = parts.map(part => labelOf(paragraph, part));
  if (labels.every(label => label.length < 7) && areRow(paragraph, total, parts) && areExclusive(labels)) return true;
  let at = total.end;
  return parts.every(part => {
    const label = text.slice(at + 1, part.start);
    const isNext = '，、'.includes(text[at]!) && label.length > 1 && label.length < 9 && form.test(label);
    at = part.end;
    return isNext && label.at(-1) === text[parts[0]!.start - 1];
  });
}
function areShort({ text }: Paragraph, total: Quantity, [one, other]: readonly Quantity[]): boolean {
  if (!one || !other) return false;
  const labels = [text.slice(total.end + 1, one.start), text.slice(one.end + 1, other.start)];
  return labels.every(label => /^[\u4e00-\u9fff]{2,3}$/.test(label)) && areExclusive(labels);
}
const form = /^[^，。；、]*[级类批组界]$/;
