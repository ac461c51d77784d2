import type { Speech } from '../reading/speech';
import { type FigurePair, pairedFigures } from './compare/figure-pairs';
import { isStale } from './compare/stale';
import { yearOf } from './compare/years';
import type { LedgerRow } from './ledger';
import type { Setup } from './setup';

/**
 * changed: another number stands there now; appeared, vanished: only one of the texts has it;
 * stale: the number of an earlier year's report, though the year has moved on.
 */
export type DifferenceKind = 'changed' | 'appeared' | 'vanished' | 'stale';

/** A figure of two drafts; its rows are those of their ledgers, the spans count from their texts. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly old?: LedgerRow;
  readonly now?: LedgerRow;
}

export interface Comparison {
  /** In the order of the newer text; what has vanished behind what stood before it. */
  readonly differences: readonly Difference[];
  /** How many figures are the same in both. */
  readonly same: number;
  /** Years that the two texts are of, where the older one is of an earlier year. */
  readonly years?: readonly [old: number, now: number];
}

/** Which figures and dates differ between an older text and a newer one. */
export function compare(old: Speech, now: Speech, setup: Setup): Comparison {
  const pairs = pairedFigures(old, now, setup);
  const years = yearsOf(old, now, pairs);
  let same = 0;
  const differences = pairs.flatMap((pair): readonly Difference[] => {
    const kind = kindOf(pair);
    if (kind) return [{ kind, ...pair }];
    if (years && isStale(pair.now!, years[0])) return [{ kind: 'stale', ...pair }];
    same++;
    return [];
  });
  return { differences, same, ...(years && { years }) };
}

/** The years of two texts of which the older one is of an earlier year. Where neither says its year, two texts with the same numbers are drafts of one. */
function yearsOf(old: Speech, now: Speech, pairs: readonly FigurePair[]): Comparison['years'] {
  const [a, b] = [yearOf(old), yearOf(now)];
  if (!a || !b || a.year >= b.year) return undefined;
  const same = pairs.filter(pair => !kindOf(pair)).length;
  if (!(a.isStated && b.isStated) && same > pairs.length * draftLike) return undefined;
  return [a.year, b.year];
}
const draftLike = 0.7;

function kindOf({ old, now }: FigurePair): DifferenceKind | undefined {
  if (!old) return 'appeared';
  if (!now) return 'vanished';
  return sameValue(old, now) ? undefined : 'changed';
}

const sameValue = (a: LedgerRow, b: LedgerRow): boolean =>
  a.kind === b.kind && a.value === b.value && a.unit === b.unit;
