import { countBefore, firstFrom, lastBefore, type Span, spansIn } from '../../text/span';
import type { Quantity } from '../figures/quantity';
import { isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { labelOf } from './disjoint';
import { isIncrement, isMean } from './increment';

/** The word that leads from a total to its parts. */
export interface Opening extends Span {
  readonly total: Quantity;
  readonly isDeclared: boolean;
  /** Where the parts end, where a word says so: 组成 behind 由专家8名、干部4名. */
  readonly to?: number;
}

export function openingsOf(paragraph: Paragraph, amounts: readonly Quantity[]): readonly Opening[] {
  const { text } = paragraph;
  const openings: Opening[] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    const total = totalBefore(paragraph, amounts, index, word === '其中');
    if (total) openings.push({ start: index, end: index + word.length, total, isDeclared: declaring.test(word) });
  }
  openings.push(...composedOf(paragraph, amounts));
  for (const total of amounts) {
    among.lastIndex = total.end;
    const found =
      among.exec(text)?.[0] ??
      (isDone(paragraph, amounts, total) || isSplit(paragraph, amounts, total) ? '，' : undefined);
    if (found) openings.push({ start: total.end, end: total.end + found.length, total, isDeclared: false });
  }
  return openings
    .sort((a, b) => a.start - b.start)
    .filter(
      ({ start, end }, i, all) =>
        all[i - 1]?.end !== end &&
        all[i - 1]?.to !== start &&
        !(all[i - 1]?.isDeclared && all[i - 1]?.end === start - 1),
    );
}
const declaring = /分为|分成|组成|构成/;
const words =
  /其中|(?<=[，（])包括|分为|分成|[组构]成(?![\u4e00-\u9fff])|(?<=[，。；])[\u4e00-\u9fff]{0,4}(?:提案|建议|意见|信息|委员|干部|报告|项目|企业|活动)中(?=[^，。；、]{2,12}\d)/g;
/** 名委员中， and 个乡镇（街道）中， behind a number: what follows is among them. */
const among =
  /[^\s，。、；：中其当]{0,10}(?:（[^，。；：（）]{1,12}）[^\s，。、；：中其当]{0,6})?中(?:，(?=有|[^\s，。；]{0,8}[\d一二三四五六七八九十])|有)/y;

/** All parts between 由 and 组成, right behind their total: 宣讲团36名成员，由干部12名、专家24名组成. */
function composedOf(paragraph: Paragraph, amounts: readonly Quantity[]): readonly Opening[] {
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

/** Whether a total of things to be done is followed by those that are: 签约项目210个，已开工196个. */
function isDone(paragraph: Paragraph, amounts: readonly Quantity[], total: Quantity): boolean {
  const { text } = paragraph;
  const next = amounts[firstFrom(amounts, total.end)];
  if (!next || text[total.end] !== '，' || isIncrement(paragraph, total)) return false;
  if (!done.test(text.slice(total.end, next.start)) || !/[，。；、]/.test(text[next.end] ?? '。')) return false;
  const { start, end } = sentenceAt(paragraph, total.start)!;
  return begun.test(labelOf(paragraph, total)) && !carriedOver.test(text.slice(start, Math.min(end, next.end + 40)));
}
const done =
  /^，(?:目前|现|其中)?(?:均|全部)?已(?:经|全部)?(?:开工|开工建设|竣工|完工|建成|投产|办结|办复|答复|审结|整改|整改到位|整改完成|化解|解决|完成|兑现|交付|验收|拨付|发放|到账|到位)$/;
const begun = /签约|签订|立案|受理|收到|征集|排查|交办|下达|计划|安排|谋划|承诺|应|梳理|认领|转办/;
const carriedOver = /结转|上年|去年|往年|历年|累计|续建|存量|旧存|以来|含/;

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
