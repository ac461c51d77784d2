import { firstFrom, lastBefore } from '../../text/span';
import { dayNumber, yearsBetween } from '../figures/calendar';
import { type DateFigure, daysOf } from '../figures/date';
import { agree, between, type Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { type DateRange, isYears } from '../figures/range';
import { type Paragraph, textIn } from '../paragraph';
import { isWithin } from '../prose/quotation';
import { begunAndDone, openedAndClosed } from './opened-closed';
import type { Relating } from './relation';

/** A range of dates and how long it is said to be: 从2016年到2021年的五年, 10月20日至23日，会期4天, 三年行动（2018—2020年）. */
export interface Duration extends Relating {
  readonly kind: 'duration';
  readonly range: DateRange;
  readonly operands: readonly [DateFigure, DateFigure];
  readonly unit: 'year' | 'day';
}

export function durationsOf(paragraph: Paragraph): readonly Duration[] {
  const durations: Duration[] = [];
  for (const range of paragraph.ranges) {
    if (range.kind !== 'dates' || isWithin(paragraph.quotations, range.start, '《')) continue;
    const found = yearsOf(paragraph, range) ?? lastingDays(paragraph, range, durations.at(-1)?.stated);
    if (found) durations.push(found);
  }
  for (const range of begunAndDone(paragraph)) {
    const found = yearsOf(paragraph, range);
    if (found) durations.push(found);
  }
  for (const range of openedAndClosed(paragraph)) {
    const found = lastingDays(paragraph, range, durations.at(-1)?.stated);
    if (found) durations.push(found);
  }
  return durations;
}

function yearsOf(paragraph: Paragraph, range: DateRange): Duration | undefined {
  const { from, to } = range;
  const [first, last] = [daysOf(from), daysOf(to)];
  if (!first || !last || from.day !== undefined || dayNumber(first[0]) >= dayNumber(last[0])) return undefined;
  const stated = statedYears(paragraph, range);
  if (!stated) return undefined;
  const count = to.year! - from.year!;
  const result: Interval = isYears(range)
    ? { low: count, high: count + 1 }
    : between(yearsBetween(first[1], last[0]) - slack, yearsBetween(first[0], last[1]) + slack);
  const words = textIn(paragraph, range);
  const plusOne = stated.value.low === count + 1 ? '+1' : '';
  const equation = isYears(range)
    ? `${to.year}−${from.year}${plusOne}=${plusOne ? count + 1 : count}`
    : `${words}约${Math.round(yearsBetween(first[0], last[0]))}年`;
  return durationOf(range, 'year', stated, result, equation);
}
/** Years by which a span of months may be rounded up or down to whole years. */
const slack = 0.9;

interface Stated {
  readonly quantity: Quantity;
  readonly value: Interval;
}

/** The years right behind the range, or right before the brackets around it. */
function statedYears({ text, figures }: Paragraph, range: DateRange): Stated | undefined {
  const behind = figures[firstFrom(figures, range.end)];
  if (isIn('年', behind) && behind.start - range.end <= 20 && !isShortYear(text, range, behind)) {
    const joint = text.slice(range.end, behind.start);
    const goesOn = text.slice(behind.end, behind.end + 2);
    if (isNamed(joint, goesOn)) return { quantity: behind, value: behind.value };
    if (joined.test(joint) && (!joint.startsWith('，') || lasting.test(joint) || closing.test(goesOn)))
      return { quantity: behind, value: behind.value };
  }
  const before = lastBefore(figures, range.start);
  if (!isIn('年', before) || text[range.end] !== '）' || range.start - before.end > 8) return undefined;
  // 近三年（2019—2021年） are the last three years
  return bracketed.test(text.slice(before.end, range.start))
    ? { quantity: before, value: before.approximations[0]?.word === '近' ? before.numeral.value : before.value }
    : undefined;
}
/** 98年 behind 1998年至2000年. */
const isShortYear = (text: string, { from, to }: DateRange, { start }: Quantity): boolean =>
  [from, to].some(({ year }) => text.startsWith(`${String(year).slice(-2)}年`, start));

/** 2021年至2023年农村人居环境整治三年行动. */
const isNamed = (joint: string, goesOn: string): boolean =>
  /^[\u4e00-\u9fff]*$/.test(joint) && /^(?:行动|攻坚|计划|规划)$/.test(goesOn) && !/[第每近前后和及与]/.test(joint);
const joined =
  /^[）（]?(?:间|期间|之间|度)?[，的]?(?:我们|大家|全[省市县区镇]|[本上这]届[^，。；\d]{0,5})?(?:实施|推进|任期|这|共|共计|前后|为期|历时|历经|长达|跨越|持续|走过了?|过去)?的?$/;
const lasting = /任期|届|共|前后|为期|历时|历经|长达|跨越|持续|走过/;
/** What a number of years behind a comma goes on with when it speaks of the range before it. */
const closing = /^(?:来|间|里|时|累|共|风|光|历|的|砥|奋|耕|磨|春|，|。|$)/;
const bracketed = /^(?:来|间|期|期间|任期|规划|计划|行动|行动计划)?（$/;

/** Days that a meeting lasts: 10月20日至23日召开，会期4天; 为期一周的培训于7月1日至7日举行. */
function lastingDays(paragraph: Paragraph, range: DateRange, taken: Quantity | undefined): Duration | undefined {
  const { from, to } = range;
  if (from.day === undefined || to.day === undefined || from.month === undefined) return undefined;
  const stated = statedDays(paragraph, range, taken);
  const count = stated && daysBetween(from, to);
  if (!stated || count === undefined || count < 1) return undefined;
  // half a day at either end; a week may be one of five working days
  const isWeeks = /周|星期/.test(stated.measure!.word);
  const result = { low: Math.max(1, count - 1), high: isWeeks ? count + 2 : count };
  const isInMonth = (to.month ?? from.month) === from.month;
  const equation = `${isInMonth ? `${to.day}−${from.day}+1` : textIn(paragraph, range)}=${count}`;
  return durationOf(range, 'day', { quantity: stated, value: stated.value }, result, equation);
}

function statedDays({ text, figures }: Paragraph, range: DateRange, taken?: Quantity): Quantity | undefined {
  const { start, end } = range;
  const behind = daysBehind(figures, end);
  if (behind) {
    const joint = text.slice(end, behind.start);
    if (saidToLast.test(joint)) return behind;
    // longer than the dates allow, however it is worded
    if (loosely.test(joint) && behind.value.low > longestOf(range)) return behind;
  }
  const before = lastBefore(figures, start);
  if (!isIn('天', before) || before === taken || start - before.end > reach) return undefined;
  const isSaid = /(?:会期|为期|历时)$/.test(text.slice(before.start - 2, before.start));
  return isSaid && heldAt.test(text.slice(before.end, start)) ? before : undefined;
}
const reach = 30;
/** The first days behind a range, whatever else is counted before them; not behind another date. */
function daysBehind(figures: Paragraph['figures'], end: number): Quantity | undefined {
  for (let i = firstFrom(figures, end); i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.start - end > reach || figure.kind === 'date') return undefined;
    if (isIn('天', figure)) return figure;
  }
  return undefined;
}
/** 的培训班于: a comma begins another thing, unless 于 or 从 follows. */
const heldAt = /^[^，。；！？]*(?:，[将已]?[于自从在])?$/;
/** What is said to last is what happens at the dates: …召开，会期; not another thing with a name of its own (…报名，培训为期). */
const saidToLast =
  /^(?:[^。；！？]*，)?(?:[^，。；！？]{2,12}(?=举办|组织|开展))?(?:[又还再]|再次|先后|集中|我们)?(?:全会|大会|会议|活动|展览|总|全程|整个|组织|举办|开展|召开|举行|进行)?了?(?:会期|为期|历时|历经|持续|连续|前后|共)为?$|^[^，。；！？]*(?:为期|历时|历经|持续|连续|前后|共)$|^的$/;

/** 举办了为期15天的培训班, 用10天时间走访: but not each of several things, or all of them together. */
const loosely = /^(?!.*(?:每|各|分|累计|共|先后|此前|至今|再))[^。；！？]*(?:为期|历时|会期|用)$/;

const longestOf = ({ from, to }: DateRange): number => daysBetween(from, to) ?? Number.POSITIVE_INFINITY;

/** Both ends counted; 3月5日至8日, 9月28日至10月3日. */
function daysBetween(from: DateFigure, to: DateFigure): number | undefined {
  const year = from.year ?? to.year ?? 2001;
  const month = to.month ?? from.month!;
  const next = to.year ?? (month < from.month! && from.year === undefined ? year + 1 : year);
  const [first] = daysOf(from, year) ?? [];
  const [last] = daysOf({ ...to, month }, next) ?? [];
  return first && last && dayNumber(last) - dayNumber(first) + 1;
}

const isIn = (base: string, figure: { kind: string } | undefined): figure is Quantity =>
  figure?.kind === 'quantity' && (figure as Quantity).measure?.base === base;

function durationOf(
  range: DateRange,
  unit: Duration['unit'],
  { quantity, value }: Stated,
  result: Interval,
  equation: string,
): Duration {
  const verdict = agree(result, value) ? 'holds' : 'conflicts';
  return {
    kind: 'duration',
    range,
    unit,
    stated: quantity,
    operands: [range.from, range.to],
    result,
    equation,
    verdict,
  };
}
