import { filterMap } from '../../text/filter-map';
import { countBefore, type Span } from '../../text/span';
import { countedOf } from '../figures/counted';
import { agree } from '../figures/interval';
import type { Dimension } from '../figures/measure';
import type { Quantity } from '../figures/quantity';
import { isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { additionOf } from './addition';
import { labelOf } from './disjoint';
import { isIncrement, isMean } from './increment';
import { composedOf, openingBehind } from './partition-form';

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
  for (const { 0: word, index } of [...text.matchAll(words), ...text.matchAll(among)]) {
    const total = totalBefore(paragraph, amounts, index, word === '其中');
    if (total) openings.push({ start: index, end: index + word.length, total, isDeclared: declaring.test(word) });
  }
  openings.push(
    ...composedOf(paragraph, amounts),
    ...filterMap(amounts, total => openingBehind(paragraph, amounts, total)),
  );
  return openings
    .sort((a, b) => a.start - b.start)
    .filter(
      ({ start, end }, i, all) =>
        all[i - 1]?.end !== end &&
        all[i - 1]?.to !== start &&
        !(all[i - 1]?.isDeclared && all[i - 1]?.end === start - 1),
    );
}
const declaring = /分为|分成|组成|构成|按/;
const words =
  /其中|包(?<=[，（]包)括|含(?<=[，（]含)(?!上年|往年|历年|去年|结转|原有|续|既有|税|[^，。；：、（）\d]*[率）])|分为|分成|[组构]成(?![\u4e00-\u9fff\d])|按(?<=[，。；：]按)[^，。；：、\d]{1,8}(?:分|划分|区分|统计)[，：]/g;
/** 立案的提案中. */
const among =
  /(?<=[，。；])[\u4e00-\u9fff]{0,4}(?:提案|建议|意见|信息|委员|干部|报告|项目|企业|活动)中(?=[^，。；、]{2,12}\d)/g;
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
    isOther &&
    (aside.test(paragraph.text.slice(other.end, last.start)) ||
      sharesNoun(paragraph, other, next) ||
      isSaidBesides(paragraph, other, last, next));
  const total = isPassed ? other : last && (wholeOfRow(paragraph, amounts.slice(0, place), from) ?? last);
  return total && !isMean(paragraph, total) ? total : undefined;
}

/** The first of the amounts that end before a word where the others make it up: 游客360万人次，国内游客352万人次，入境游客8万人次，其中. */
function wholeOfRow(paragraph: Paragraph, before: readonly Quantity[], from: number): Quantity | undefined {
  const last = before.at(-1)!;
  const row: Quantity[] = [];
  for (let i = before.length - 1; i >= 0 && before[i]!.start >= from && row.length < longestRow; i--) {
    const amount = before[i]!;
    if (!isSameKind(paragraph, amount, last)) return undefined;
    if (row.length > 1 && agree(additionOf(row, amount).result, amount.value)) return amount;
    row.unshift(amount);
  }
  return undefined;
}
const longestRow = 8;

/** 签约项目126个，签约额368亿元，其中新兴产业项目18个. */
const sharesNoun = (paragraph: Paragraph, one: Quantity, other: Quantity): boolean => {
  const [a, b] = [one, other].map(amount => labelOf(paragraph, amount).slice(-2));
  return a!.length > 1 && a === b;
};

/** Whether the last amount is of another unit and says more of the things that the parts are of: 案件83起，涉案林地420亩，其中刑事案件21起. */
function isSaidBesides(paragraph: Paragraph, one: Quantity, last: Quantity, next: Quantity): boolean {
  if (!besides.test(paragraph.text.slice(one.end, last.start)) || !properties.has(last.measure!.dimension))
    return false;
  if (next.measure!.word !== '个' && next.measure!.word !== '家') return true;
  const [noun, other] = [one, next].map(amount => countedOf(paragraph, amount)?.noun ?? '');
  return other!.length < 2 || other!.includes(noun!.slice(-2));
}
const besides = /^[^，。；：、（）]{0,10}，[^，。；：、（）]{1,14}$/;
/** What things have; persons may be the whole of other parts. */
const properties = new Set<Dimension>(['money', 'length', 'area', 'mass', 'volume', 'power', 'person-time']);

/** What stands between a total and a number that says something else of it; 由三 of 由三部分构成. */
const aside =
  /^(?:、|，(?:共|总)?(?:惠及|带动|总投资|涉及|覆盖|受益|占地|计划投资|完成投资|安排资金|投入资金)[^，。；：、]*$|[^，。；：、]{0,4}，?由$)/;
