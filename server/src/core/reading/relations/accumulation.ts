import { intervalText } from '../figures/amount';
import { countedOf } from '../figures/counted';
import { isVerb } from '../figures/counted-words';
import { agree, times } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import { type Paragraph, textIn } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
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
  /** How often it recurs in a year, for 每季度2次; how many years it is for, for 五年累计200余万元. */
  readonly times: number;
}

/** Each total with the last recurring amount before it in its sentence or the one before. */
export function accumulationsOf(paragraph: Paragraph): readonly Accumulation[] {
  const recurring = recurringIn(paragraph);
  if (recurring.length === 0) return [];
  return accumulatedIn(paragraph).flatMap(total => {
    const { start } = total.quantity;
    const sentence = sentenceAt(paragraph, start)?.start ?? 0;
    const from = sentenceAt(paragraph, sentence - 1)?.start ?? sentence;
    const each = recurring.findLast(
      each => each.quantity.end <= start && each.quantity.start >= from && mayBeOne(paragraph, each, total),
    );
    return each ? accumulationOf(each, total) : [];
  });
}

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
    verdict: agree(result, total.quantity.value) ? 'holds' : 'conflicts',
  };
}

/** Whether both count in one unit, and what they count is one thing as far as they say it: 每年列支资金, 五年共列支. */
const mayBeOne = (paragraph: Paragraph, a: Timed, b: Timed): boolean =>
  unitOf(a) === unitOf(b) &&
  (!b.noun ||
    (a.noun ? a.noun.slice(-2) === b.noun.slice(-2) : generic.test(b.noun)) ||
    textIn(paragraph, pieceAround(paragraph, a.quantity)).includes(b.noun));
/** 举办一次讲座, 讲座8场. */
const unitOf = ({ quantity: { measure } }: Timed): string | undefined =>
  measure?.base === '场' ? '次' : measure?.base;
const generic = /^.{0,2}(?:资金|经费|款项|会议|活动|人员)$/;

/** 每季度2次, 每年捐助资金40余万元. */
export function recurringIn(paragraph: Paragraph): readonly Timed[] {
  if (!paragraph.text.includes('每')) return [];
  return paragraph.figures.flatMap(figure => {
    if (figure.kind !== 'quantity' || !isAmount(figure) || isIncrement(paragraph, figure)) return [];
    const before = paragraph.text.slice(pieceAround(paragraph, figure).start, figure.start);
    const [, unit, rest] = each.exec(before) ?? [];
    return unit && !changing.test(rest!) && !distributed.test(before) ? timed(paragraph, figure, perYear[unit]!) : [];
  });
}
const each = /(?<!前.{0,3}年)每个?(半年|年|季|两个月|月|周)度?([^每]{0,16})$/;
const perYear: Readonly<Record<string, number>> = { 半年: 2, 年: 1, 季: 4, 两个月: 6, 月: 12, 周: 52 };
const changing = /(?<!新)增|减(?![灾排贫负税])|[由从至到比起]/;
/** 每名委员每年1件 are not all of a year. */
const distributed = /各(?![级类项种])|每(?:[名位人户家村所支件]|个(?![月季年半]))/;

/** 五年累计200余万元, 全年8次. */
export function accumulatedIn(paragraph: Paragraph): readonly Timed[] {
  const { text, figures } = paragraph;
  return figures.flatMap((figure, i) => {
    if (figure.kind !== 'quantity' || !isAmount(figure) || isIncrement(paragraph, figure)) return [];
    const start = clauseStart(paragraph, figure);
    const span = figures[i - 1];
    if (span?.kind === 'quantity' && (span.start >= start || since.test(text.slice(span.end, start))))
      return span.measure?.word === '年' &&
        Number.isInteger(span.numeral.value.low) &&
        inAll.test(text.slice(span.end, figure.start))
        ? timed(paragraph, figure, span.numeral.value.low)
        : [];
    return wholeYear.test(text.slice(start, figure.start)) ? timed(paragraph, figure, 1) : [];
  });
}
const inAll = /^(?:[来间]，?)?(?:累计|共|一共|总共|共计|合计|总计)?(?:新增)?[^每均增比各]{0,12}$/;
/** Where the clause of a figure begins; a name in title or quotation marks is a word of it. */
function clauseStart(paragraph: Paragraph, figure: Quantity): number {
  const { start } = pieceAround(paragraph, figure);
  const open = '《“'['》”'.indexOf(paragraph.text[start - 1] ?? ' ')];
  const name = open ? paragraph.text.lastIndexOf(open, start - 1) : -1;
  return name < Math.max(0, start - 30) ? start : pieceAround(paragraph, { start: name, end: name }).start;
}

/** 五年来，累计新建公路480公里. */
const since = /^[来间]，$/;
const wholeYear = /^(?:全年|一年来?)(?:累计|共|一共|总共|共计|合计|总计)?[^每均增比各]{0,12}$/;

function timed(paragraph: Paragraph, quantity: Quantity, times: number): Timed {
  const noun = countedOf(paragraph, quantity)?.noun;
  return { quantity, ...(noun && !isVerb(noun) && { noun }), times };
}
