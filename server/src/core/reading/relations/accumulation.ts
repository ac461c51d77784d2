import { filterMap } from '../../text/filter-map';
import { intervalText } from '../figures/amount';
import { countedOf } from '../figures/counted';
import { isVerb } from '../figures/counted-words';
import { senseOf } from '../figures/deed';
import { agree, type Interval, times } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import { type Paragraph, textIn } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { yearsOfTotal } from './accumulated';
import { isIncrement } from './increment';
import type { Relating } from './relation';

/** So much each year, quarter or month, and what that comes to in a longer time: 每年40余万元，五年累计200余万元. */
export interface Accumulation extends Relating {
  readonly kind: 'accumulation';
  readonly operands: readonly [Quantity];
}

/** An amount of a time, and what it is of, where a noun stands beside it. */
export interface Timed {
  readonly quantity: Quantity;
  readonly noun?: string;
  /** What was done with it: 选派. */
  readonly verb?: string;
  /** Only of a year that is named: 2021年每月2次. */
  readonly isOfYear?: true;
  /** How often it recurs in a year, for 每季度2次; how many years it is for, for 五年累计200余万元. */
  readonly times: number;
}

/** Each total with the last recurring amount before it in its sentence or the one before, or of the same noun not far before. */
export function accumulationsOf(paragraph: Paragraph): readonly Accumulation[] {
  const recurring = recurringIn(paragraph);
  if (recurring.length === 0) return [];
  return accumulatedIn(paragraph).flatMap(total => {
    const { start } = total.quantity;
    const sentence = sentenceAt(paragraph, start)?.start ?? 0;
    const from = sentenceAt(paragraph, sentence - 1)?.start ?? sentence;
    const each = recurring.findLast(
      each =>
        each.quantity.end <= start &&
        (each.quantity.start >= from || isNotFar(each, total)) &&
        mayBeOne(paragraph, each, total) &&
        !changes.test(paragraph.text.slice(each.quantity.end, start)),
    );
    return each ? accumulationOf(each, total) : [];
  });
}

/** Some sentences on, the same noun tells that it is the same. */
const isNotFar = (each: Timed, total: Timed): boolean =>
  each.noun !== undefined && each.noun === total.noun && total.quantity.start - each.quantity.end < 200;

/** 前两年招收120名，第三年扩招: not as much each year. */
const changes = /[前后首][一两二三四]?年|第[一二三四五]年|逐年|扩[招大]|增[加至]到?/;

export function accumulationOf(each: Timed, total: Timed): Accumulation {
  const { value } = each.quantity;
  const count = each.times * total.times;
  const product = times(value, count);
  // holidays take some weeks away
  const result = each.times < 52 ? product : { ...product, low: product.low * 0.8 };
  return {
    kind: 'accumulation',
    stated: total.quantity,
    operands: [each.quantity],
    result,
    equation: `${intervalText(value)}×${count}=${intervalText(product)}`,
    verdict: agree(result, total.quantity.value) ? 'holds' : isFar(result, total.quantity.value) ? 'open' : 'conflicts',
  };
}

/** So much more or less is of something else: the region, all kinds. */
const isFar = (a: Interval, b: Interval): boolean => a.low > 4 * b.high || b.low > 4 * a.high;

/** Whether both count in one unit, and what they count is one thing as far as they say it: 每年列支资金, 五年共列支. */
const mayBeOne = (paragraph: Paragraph, a: Timed, b: Timed): boolean =>
  unitOf(a) === unitOf(b) &&
  isOneDeed(a, b) &&
  (!b.noun ||
    (a.noun ? a.noun.slice(-2) === b.noun.slice(-2) : generic.test(b.noun)) ||
    textIn(paragraph, pieceAround(paragraph, a.quantity)).includes(b.noun));

/** Whether both tell of one deed, as far as they name it; money that is set aside may be paid out. */
export const isOneDeed = (a: Timed, b: Timed): boolean =>
  !(a.isOfYear && b.times > 1) &&
  (!a.verb || !b.verb || senseOf(a) === senseOf(b) || a.quantity.measure?.dimension === 'money');

/** 举办一次讲座, 讲座8场. */
const unitOf = ({ quantity: { measure } }: Timed): string | undefined =>
  measure?.base === '场' ? '次' : measure?.base;
const generic = /^.{0,2}(?:资金|经费|款项|会议|活动|人员)$/;

/** 每季度2次, 每年捐助资金40余万元. */
export function recurringIn(paragraph: Paragraph): readonly Timed[] {
  if (!paragraph.text.includes('每')) return [];
  return filterMap(paragraph.figures, figure => {
    if (figure.kind !== 'quantity' || !isAmount(figure) || isIncrement(paragraph, figure)) return undefined;
    const before = paragraph.text.slice(pieceAround(paragraph, figure).start, figure.start);
    const [, unit, rest] = each.exec(before) ?? [];
    if (!unit || changing.test(rest!) || distributed.test(before) || isRecent(paragraph, figure)) return undefined;
    return { ...timed(paragraph, figure, perYear[unit]!), ...(ofYear.test(before) && { isOfYear: true as const }) };
  });
}
const each = /(?<!前.{0,3}年)每个?(半年|年|季|两个月|月|周)度?([^每]{0,16})$/;
const perYear: Readonly<Record<string, number>> = { 半年: 2, 年: 1, 季: 4, 两个月: 6, 月: 12, 周: 52 };
const changing = /(?<!新)增|减(?![灾排贫负税])|[由从至到比起]/;
const ofYear = /(?:20\d\d|[去今前])年每/;
/** 从去年起，每季度2次: not in all years. */
const isRecent = ({ text }: Paragraph, { start }: Quantity): boolean =>
  /(?:[去今]年|[^年]\d月)(?:起|开始)，?[^，。；]*$/.test(text.slice(Math.max(0, start - 40), start));

/** 每名委员每年1件 are not all of a year. */
const distributed = /各(?![级类项种])|每(?:[名位人户家村所支件]|个(?![月季年半]))/;

/** 五年累计200余万元, 全年8次. */
export const accumulatedIn = (paragraph: Paragraph): readonly Timed[] =>
  filterMap(paragraph.figures, (figure, i) => {
    if (figure.kind !== 'quantity' || !isAmount(figure) || isIncrement(paragraph, figure)) return undefined;
    const years = yearsOfTotal(paragraph, figure, paragraph.figures[i - 1]);
    return years === undefined ? undefined : timed(paragraph, figure, years);
  });

function timed(paragraph: Paragraph, quantity: Quantity, times: number): Timed {
  const { noun, verb } = countedOf(paragraph, quantity) ?? {};
  return { quantity, ...(noun && !isVerb(noun) && { noun, ...(verb && { verb }) }), times };
}
