import type { Change } from './change';
import type { By } from './change-by';

/**
 * A change of a row of years as changes from those of its levels that what is said fits:
 * 增加34所 behind 2021年61所，2023年80所，2024年95所 is said of the first one; what fits none is left with the last.
 */
export function settled(change: Change, isHeld: (change: Change) => boolean): readonly Change[] {
  const { earlier = [], ...last } = change;
  if (earlier.length === 0) return [change];
  const from = new Map<By, Change>();
  for (const candidate of [last, ...earlier])
    for (const by of candidate.by)
      if (!from.has(by) || (!isHeld({ ...from.get(by)!, by: [by] }) && isHeld({ ...candidate, by: [by] })))
        from.set(by, candidate);
  return [last, ...earlier].map(one => ({ ...one, by: one.by.filter(by => from.get(by) === one) }));
}
