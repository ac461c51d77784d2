import { type Approximation, approximated, approximationsBefore, approximationsBehind } from './approximation';
import { exactly, times } from './interval';
import { type Measure, measureAt } from './measure';
import { type Numeral, numeralAt } from './numeral';
import type { Quantity } from './quantity';

/** 五分之三, 百分之九十五, 1/3: the quantity whose first numeral this is. */
export function fractionAt(text: string, first: Numeral): Quantity | undefined {
  const isSlash = text[first.end] === '/' || text[first.end] === '／';
  if (!isSlash && !text.startsWith('分之', first.end)) return undefined;
  const second = numeralAt(text, first.end + (isSlash ? 1 : 2));
  if (!second || (isSlash && !isSmall(text, first, second))) return undefined;
  const [upper, lower] = isSlash ? [first, second] : [second, first];
  const part = upper.isBare ? 100 : upper.value.low; // 百分之百
  const { isBare, ...written } = upper;
  const numeral: Numeral = {
    ...written,
    start: first.start,
    end: second.end,
    value: exactly(part / lower.value.low),
    step: upper.step / lower.value.low,
  };
  return shareOf(text, numeral, approximationsBefore(text, first.start));
}

/** 1/3, but not 12/25, which is a date. */
const isSmall = (text: string, upper: Numeral, lower: Numeral): boolean =>
  upper.form === 'arabic' &&
  upper.value.low < lower.value.low &&
  lower.value.low <= 20 &&
  !'/／.．-'.includes(text[lower.end] ?? ' ');

/** 半年, 半个月; 一半, 半数, 过半. */
export function halfAt(text: string, start: number): Quantity | undefined {
  const isOneHalf = text[start] === '一' && text[start + 1] === '半';
  if (!isOneHalf && text[start] !== '半') return undefined;
  const end = start + (isOneHalf ? 2 : 1);
  const numeral: Numeral = {
    start,
    end,
    form: 'han',
    value: exactly(0.5),
    step: 0.5,
    place: 0.5,
    decimals: 1,
    isRounded: false,
  };
  const measure = measureAt(text, end);
  if (!isOneHalf && measure && spans.has(measure.dimension) && !'上下前后大小'.includes(text[start - 1] ?? ' '))
    return {
      kind: 'quantity',
      start,
      end: end + measure.word.length,
      numeral,
      measure,
      value: times(numeral.value, measure.factor),
      approximations: [],
    };
  const isNumber = text[end] === '数';
  const over: Approximation[] =
    text[start - 1] === '过' ? [{ start: start - 1, end: start, word: '过', sense: 'above' }] : [];
  if (!isOneHalf && !isNumber && over.length === 0 && text[start - 1] !== '近') return undefined;
  return shareOf(text, isNumber ? { ...numeral, end: end + 1 } : numeral, [
    ...over,
    ...approximationsBefore(text, start),
  ]);
}
const spans = new Set<string>(['year', 'month', 'day', 'hour']);

function shareOf(text: string, numeral: Numeral, before: readonly Approximation[]): Quantity {
  const behind = approximationsBehind(text, numeral.end);
  const words = [...before, ...behind];
  const value = times(approximated(numeral.value, numeral, words), 100);
  return {
    kind: 'quantity',
    start: Math.min(numeral.start, ...before.map(word => word.start)),
    end: behind.at(-1)?.end ?? numeral.end,
    numeral,
    measure: share,
    value: { ...value, high: Math.min(value.high, 100) },
    approximations: words,
  };
}
const share: Measure = { word: '分之', dimension: 'rate', factor: 100, base: '%' };
