import {
  type Approximation,
  approximated,
  approximationAt,
  approximationsBefore,
  approximationsBehind,
} from './approximation';
import { connectorAt } from './connector';
import { endsInCount } from './han-section';
import { exactly, type Interval, times } from './interval';
import { type Measure, measureAt } from './measure';
import { type Numeral, numeralAt } from './numeral';
import { fractionAt, halfAt } from './share';

/** A number of something: 126件, 200多名, 近八成, 40余万元, 五分之三, 三年半. */
export interface Quantity {
  readonly kind: 'quantity';
  /** With the words of approximation before and behind it. */
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** Undefined for a bare number (由4.6增至5.2, 总人口50万). */
  readonly measure?: Measure;
  /** In the base unit of the measure: 元 for 万元, % for 成. */
  readonly value: Interval;
  readonly approximations: readonly Approximation[];
}

/** The quantity whose numeral begins at `start`; the words of approximation before it count. */
export function quantityAt(text: string, start: number): Quantity | undefined {
  const half = halfAt(text, start);
  if (half) return half;
  const numeral = someAt(text, start) ?? numeralAt(text, start);
  return numeral && (fractionAt(text, numeral) ?? countAt(text, numeral));
}

function countAt(text: string, numeral: Numeral): Quantity | undefined {
  if (isName(text, numeral)) return undefined;
  const { start } = numeral;
  const known = approximationsBefore(text, start);
  const before = known.length > 0 ? known : bareMarker(text, numeral);
  const odd = approximationAt(text, numeral.end, 'numeral');
  const counted = measuredAt(text, odd?.end ?? numeral.end) ?? {
    end: odd?.end ?? numeral.end,
    ...partner(text, numeral.end),
  };
  const behind = approximationsBehind(text, counted.end);
  const behindNumeral = [innerWord(text, numeral), odd, counted.within].filter(word => word !== undefined);
  const approximations = [...before, ...behindNumeral, ...behind];
  if (!isCounting(text, numeral, counted.measure, approximations)) return undefined;
  let value = approximated(numeral.value, numeral, behindNumeral, !!counted.within);
  if (counted.half) value = exactly(value.low + 0.5);
  value = approximated(value, numeral, behind, true);
  value = approximated(value, numeral, before);
  return {
    kind: 'quantity',
    start: Math.min(start, ...before.map(word => word.start)),
    end: behind.at(-1)?.end ?? counted.end,
    numeral,
    ...(counted.measure && { measure: counted.measure }),
    value: times(value, counted.measure?.factor ?? 1),
    approximations,
  };
}

interface Measured {
  readonly end: number;
  readonly measure?: Measure;
  /** 多 within the measure: 3个多月. */
  readonly within?: Approximation;
  /** 半 behind or within it: 三年半, 两个半小时. */
  readonly half?: boolean;
}

function measuredAt(text: string, at: number): Measured | undefined {
  const measure = measureAt(text, at);
  if (!measure) return undefined;
  let end = at + measure.word.length;
  if (measure.word === '个') {
    const within = approximationAt(text, end, 'numeral');
    const half = text[end] === '半';
    const rest = within?.end ?? end + (half ? 1 : 0);
    const long = measureAt(`个${text.slice(rest, rest + 3)}`, 0);
    if ((within || half) && long && long.word.length > 1)
      return { end: (within?.end ?? end + 1) + long.word.length - 1, measure: long, ...(within && { within }), half };
  }
  const half = text[end] === '半' && halves.has(measure.dimension) && text[end + 1] !== '年';
  if (half) end++;
  return { end, measure, half };
}
const halves = new Set<string>(['year', 'month', 'day', 'hour', 'multiple', 'doubling']);

/** The measure that a number without one shares with the other end of its range: 3 in 3—5次. */
function partner(text: string, end: number): { measure?: Measure } {
  const connector = connectorAt(text, end);
  const other = connector && numeralAt(text, connector.end);
  const measure = other && measureAt(text, other.end);
  return measure ? { measure } : {};
}

/** 数 and 若干 before a measure word. */
function someAt(text: string, start: number): Numeral | undefined {
  const word = text[start] === '数' ? '数' : text.startsWith('若干', start) ? '若干' : undefined;
  const end = start + (word?.length ?? 0);
  if (!word || !measureAt(text, end) || endsInCount(text, start)) return undefined;
  return {
    start,
    end,
    form: 'han',
    value: { low: 2, high: 9 },
    step: 1,
    place: 1,
    decimals: 0,
    isRounded: false,
    vague: 'some',
  };
}

/** 余, 多 or 来 before 万 and 亿: the numeral's own value knows it already. */
const innerWord = (text: string, { inner }: Numeral): Approximation | undefined =>
  inner === undefined ? undefined : { start: inner, end: inner + 1, word: text[inner]!, sense: 'odd' };

/** 上 and 过 before 百, 千, 万, 亿. */
function bareMarker(text: string, { start, isBare }: Numeral): readonly Approximation[] {
  const word = text[start - 1];
  if (!isBare || (word !== '上' && word !== '过') || text[start - 2] === '以') return [];
  return [{ start: start - 1, end: start, word, sense: 'atLeast' }];
}

/** Digits that belong to a name or code: 5G, G20, C919, GB/T 9704, 3号楼. */
function isName(text: string, { start, end, form }: Numeral): boolean {
  if (form === 'digits') return true;
  if (form !== 'arabic') return false;
  if (/[A-Za-z_#号]/.test(text[end] ?? ' ')) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return /[A-Za-z_/]$|[A-Za-z]-$/.test(before) || (/[A-Za-z] $|\d-$/.test(before) && !measureAt(text, end));
}

/** Whether a numeral states a number here: Arabic ones do, 汉字 ones beside a measure word, a word of approximation, or with 万 and 亿. */
function isCounting(
  text: string,
  numeral: Numeral,
  measure: Measure | undefined,
  words: readonly Approximation[],
): boolean {
  const isApproximate = words.some(word => word.sense !== 'degree' && word.sense !== 'exactly');
  if (numeral.isBare) return isApproximate;
  if (numeral.form !== 'han') return true;
  if (measure?.word === '分') return false; // 三分规划
  if (!measure)
    return numeral.isRounded || (numeral.value.low >= 10 && (numeral.vague ? isAbout(numeral, words) : isApproximate));
  const isOne = numeral.end - numeral.start === 1 && text[numeral.start] === '一';
  if (!isOne || isApproximate || countsOne.has(measure.dimension)) return true;
  return measure.dimension === 'event' && recurring.test(text.slice(Math.max(0, numeral.start - 12), numeral.start));
}
/** 五六百左右. */
const isAbout = ({ end }: Numeral, words: readonly Approximation[]): boolean =>
  words.some(({ start, sense }) => sense === 'about' && start === end);
/** 每月召开一次. */
const recurring = /每个?(?:半年|年|季度?|月)[^，。；、]{0,6}$/;
/** 一支队伍 is no number, 一年 and 一倍 are. */
const countsOne = new Set<string>(['year', 'month', 'day', 'hour', 'multiple', 'doubling', 'rate']);
