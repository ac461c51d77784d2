import { decimal, type Interval, isExact, times } from './interval';
import type { Measure } from './measure';

/** A number as people write it: 14, 4.5亿, 360万, 1234567. Only what comes out short is given in 万 and 亿. */
export function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '∞';
  for (const [scale, word] of [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const scaled = decimal(value / scale);
    if (scaled >= 1 && String(scaled).length <= 7) return `${scaled}${word}`;
  }
  return String(Number.isInteger(value) ? value : Number(value.toFixed(2)));
}

/** A number in Arabic digits before 万 or 亿 as given, or none: 9000亿, 3.5万, 108. */
export const scaledText = (value: number, scale: string): string => `${decimal(value / (scales[scale] ?? 1))}${scale}`;
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** 万, 亿 or 万亿 at the end of a number as written, or nothing. */
export const scaleWordOf = (written: string): string => /(?:万亿|[万亿])?$/.exec(written.slice(-2))![0];

/** 14, 20万～30万, 超过360万, 不超过30. */
export function intervalText(interval: Interval): string {
  const { low, high, openLow } = interval;
  if (isExact(interval)) return numberText(low);
  if (high === Number.POSITIVE_INFINITY) return `${openLow ? '超过' : '不少于'}${numberText(low)}`;
  if (low <= 0) return `不超过${numberText(high)}`;
  return `${numberText(low)}～${numberText(high)}`;
}

/** A value in base units as it is written where the unit is no whole number of them: 426万亩; else the number alone. */
export function amountText(value: Interval, measure: Measure | undefined): string {
  if (!measure || Number.isInteger(measure.factor) || measure.factor < 1) return intervalText(value);
  const { low, high } = times(value, 1 / measure.factor);
  return `${intervalText({ ...value, low: exact(low), high: exact(high) })}${measure.word}`;
}
/** Without what a division by 3 leaves behind in the last places. */
const exact = (value: number): number => Number(value.toPrecision(12));
