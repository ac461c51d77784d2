import { type Interval, rounded } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { stepOf } from './addition';
import { isApproximate, levelValue } from './level';

/** What one level is of another one, as an interval: 1.26 for 100 and 126. */
export function ratioOf(from: Quantity, to: Quantity): Interval {
  const [a, b] = [levelValue(from), levelValue(to)];
  return { low: b.low / a.high, high: a.low > 0 ? b.high / a.low : Number.POSITIVE_INFINITY };
}

/** By what part of the first level the second one is above it, or below it: 0.26 for 100 and 126. */
export function growthOf(from: Quantity, to: Quantity, direction: 'up' | 'down'): Interval {
  const { low, high } = ratioOf(from, to);
  return direction === 'up' ? { low: low - 1, high: high - 1 } : { low: 1 - high, high: 1 - low };
}

/** The difference of two levels, and the stated one. Whole numbers of one unit are exact, printed decimals are rounded. */
export function differenceOf(from: Quantity, to: Quantity, stated: Quantity): { result: Interval; stated: Interval } {
  const all = [from, to, stated];
  const finest = Math.min(...all.map(stepOf));
  const [a, b, c] = all.map(quantity =>
    isApproximate(quantity) || (quantity.numeral.decimals === 0 && stepOf(quantity) <= finest)
      ? quantity.value
      : rounded(quantity.value.low, stepOf(quantity)),
  ) as [Interval, Interval, Interval];
  const [less, more] = a.low <= b.low ? [a, b] : [b, a];
  return { result: { low: more.low - less.high, high: more.high - less.low }, stated: c };
}

/** Percent for each of so many years. */
export const yearlyOf = ({ low, high }: Interval, years: number): Interval => ({
  low: (low ** (1 / years) - 1) * 100,
  high: (high ** (1 / years) - 1) * 100,
});
