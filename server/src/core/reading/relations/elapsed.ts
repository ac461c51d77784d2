import { filterMap } from '../../text/filter-map';
import { firstFrom } from '../../text/span';
import type { Approximation } from '../figures/approximation';
import { type Day, writtenDay, yearsBetween } from '../figures/calendar';
import { type DateFigure, daysOf } from '../figures/date';
import { agree, between, type Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { type Paragraph, textIn } from '../paragraph';
import type { Relating } from './relation';

/** A date and the years that are said to have passed since, up to the day of the speech: 2020年初疫情发生至今的近两年. Values in years. */
export interface Elapsed extends Relating {
  readonly kind: 'elapsed';
  readonly operands: readonly [DateFigure];
}

/** The spans up to `now` that a line states with 至今, 以来 and the like. */
export function elapsedOf(paragraph: Paragraph, now: Day): readonly Elapsed[] {
  return filterMap(paragraph.figures, from => {
    const stated = from.kind === 'date' && from.year !== undefined ? statedSince(paragraph, from) : undefined;
    const days = stated && daysOf(from as DateFigure);
    if (!stated || !days) return undefined;
    const result = { low: yearsBetween(days[1], now), high: yearsBetween(days[0], now) };
    if (result.low < 0) return undefined;
    return {
      kind: 'elapsed',
      stated,
      operands: [from as DateFigure],
      result,
      equation: `从${textIn(paragraph, from)}到${writtenDay(now)}是${elapsedText(result)}`,
      verdict: agree(result, meant(stated, paragraph.text[stated.start - 1] === '满')) ? 'holds' : 'conflicts',
    } as const;
  });
}

/** The number of years said to have passed since a date: 近两年 in 2020年初疫情发生至今的近两年时间. */
function statedSince({ text, figures }: Paragraph, from: DateFigure): Quantity | undefined {
  since.lastIndex = from.end;
  const [said] = since.exec(text) ?? [];
  // 已 may belong to the number: 至今已近三年
  const stated = said && figures[firstFrom(figures, since.lastIndex - 2)];
  if (
    !said ||
    !stated ||
    stated.kind !== 'quantity' ||
    stated.start > since.lastIndex ||
    stated.numeral.start < since.lastIndex
  )
    return undefined;
  if (stated.measure?.word !== '年' || named.test(text.slice(stated.end, stated.end + 4))) return undefined;
  // 以来，近三年 are the last three years
  const isRecent =
    said.endsWith('以来，') && stated.approximations[0]?.word === '近' && !/^的?时间/.test(text.slice(stated.end));
  // 以来，三年建厂 is what was done in three years
  const goesOn = said.endsWith('，') && !lasted.test(text.slice(stated.end, stated.end + 2));
  return isRecent || goesOn ? undefined : stated;
}
const since =
  /(?:[^，。；、！？\d]{0,20}?(?:至今|以来|迄今|距今|到现在|到今天|至目前)|[^，。；！？\d]{0,20}，(?:至今|迄今|距今|到现在|到今天))(?:的|，|已有|已经|已|有|过去了?|历时|经过|走过了?|这|满){0,3}/y;
const lasted = /^(?:$|[多余来间时里的，。；])/;
/** 五年规划, 三年行动: no time that has passed; 86年历史 is read as an age. */
const named = /^(?:规划|行动|计划|攻坚|一次|一届|任期|期)|^[至到—]|^的?(?:历史|[党工军教]龄|[校院馆]史|办学|建校)/;

/** The years that may have passed where a text speaks of so many. */
function meant({ numeral, approximations }: Quantity, isFull: boolean): Interval {
  const { low, high } = numeral.value;
  if (isFull) return between(low, low + 1);
  const says = (...senses: readonly Approximation['sense'][]): boolean =>
    approximations.some(({ sense }) => senses.includes(sense));
  if (says('odd')) return between(low, low >= 10 ? low + numeral.place : low + 1);
  if (says('above', 'atLeast')) return between(low, Number.POSITIVE_INFINITY);
  if (says('nearly', 'below')) return between(Math.min(low - 1, 0.8 * low), low);
  return between(low - 0.75, high + 0.75);
}

/** 1年8个月到1年11个月. */
function elapsedText({ low, high }: Interval): string {
  const [from, to] = [monthsText(low), monthsText(high)];
  return from === to ? from : `${from}到${to}`;
}

function monthsText(years: number): string {
  const whole = Math.floor(years);
  const rest = Math.floor((years - whole) * 12);
  return `${whole > 0 ? `${whole}年` : ''}${rest > 0 || whole === 0 ? `${rest}个月` : ''}`;
}
