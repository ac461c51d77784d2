/** The values a figure may stand for: from `low` to `high`, each included unless said to be open. An exact figure is a point. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow?: boolean;
  readonly openHigh?: boolean;
}

export const exactly = (value: number): Interval => ({ low: value, high: value });

/** Between the two, neither included. */
export const between = (low: number, high: number): Interval => ({ low, high, openLow: true, openHigh: true });

/** `value`, which was rounded: half of its last printed digit to either side. */
export const rounded = (value: number, step: number): Interval => ({ low: value - step / 2, high: value + step / 2 });

export const isExact = ({ low, high }: Interval): boolean => low === high;

export const plus = (a: Interval, b: Interval): Interval => ({
  low: decimal(a.low + b.low),
  high: decimal(a.high + b.high),
  ...((a.openLow || b.openLow) && { openLow: true }),
  ...((a.openHigh || b.openHigh) && { openHigh: true }),
});

export const sumOf = (terms: readonly Interval[]): Interval => terms.reduce(plus, exactly(0));

export const times = (interval: Interval, factor: number): Interval =>
  factor === 1
    ? interval // most numbers have no unit of their own
    : { ...interval, low: decimal(interval.low * factor), high: decimal(interval.high * factor) };

/** The decimal number that floating point came near to: 0.3 for 0.1 + 0.2. */
export const decimal = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(14));

/** Whether some value lies in both. */
export const agree = (a: Interval, b: Interval): boolean => !isBelow(a, b) && !isBelow(b, a);

/** Equal but for what floating point adds: 亩 are no whole number of square metres. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-10 * Math.max(Math.abs(a), Math.abs(b));

/** Whether every value of `a` is smaller than every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === Number.POSITIVE_INFINITY) return false;
  if (isNear(a.high, b.low)) return !!(a.openHigh || b.openLow);
  return a.high < b.low;
}
