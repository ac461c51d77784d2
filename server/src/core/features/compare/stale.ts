import type { LedgerRow } from '../ledger';

/**
 * Whether a figure that is the same in the report of a later year should rather be another one: a year that was this or last
 * year then, an anniversary, or a number that is no small one. Terms, plans and spans of time (五年来) stay as they are.
 */
export function isStale(now: LedgerRow, oldYear: number): boolean {
  if (now.kind === 'date') {
    const year = Number(now.value.slice(0, 4));
    return year === oldYear || year === oldYear - 1;
  }
  if (now.kind !== 'quantity' || spans.has(now.unit)) return false;
  return now.unit === '周年' || digits(now.value) > 1;
}
const spans = new Set(['年', '个月', '天', '日', '小时', '分钟', '季度', '个季度']);

/** Digits that count: 3 in 237 and in 40.5, 1 in 30万. */
const digits = (value: string): number =>
  value
    .split('～')[0]!
    .replace(/[^\d]/g, '')
    .replace(/^0+|0+$/g, '').length;
