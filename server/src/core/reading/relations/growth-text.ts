import { amountText, numberText } from '../figures/amount';
import type { Change } from './change';
import type { By } from './change-by';
import type { Growth } from './growth';
import type { Level } from './level';

/** What was reckoned, as it is shown: （126－100）÷100. */
export function equationOf({ from, to }: Change, by: By, nature: Growth['nature']): string {
  const [a, b] = [textOf(from), textOf(to)];
  if (nature === 'difference' || nature === 'points' || nature === 'rank') {
    const isLess = by.direction === 'down' && nature !== 'rank';
    const [more, less] = isLess || (nature === 'rank' && from.value > to.value) ? [a, b] : [b, a];
    return `${more}－${less}`;
  }
  if (nature === 'rate') return by.direction === 'down' ? `（${a}－${b}）÷${a}` : `（${b}－${a}）÷${a}`;
  return `${b}÷${a}`;
}

/** As written where the unit is no whole number of base units: 426万亩. */
export function textOf(level: Level): string {
  return level.kind === 'ordinal' ? String(level.value) : amountText(level.value, level.measure);
}
export const exactRatio = ({ from, to }: Change): number => low(to) / low(from);
export const exactGrowth = (change: Change, by: By): number =>
  (by.direction === 'down' ? 1 - exactRatio(change) : exactRatio(change) - 1) * 100;
const low = (level: Level): number => (level.kind === 'ordinal' ? level.value : level.value.low);
export const percent = (value: number): string => `${numberText(Number(value.toFixed(1)))}%`;
