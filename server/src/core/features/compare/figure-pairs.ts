import type { Speech } from '../../reading/speech';
import { listIn } from '../../text/list-in';
import type { LedgerRow } from '../ledger';
import type { Setup } from '../setup';
import { sentencePairs } from './sentence-pairs';
import { factSentences } from './sentences';

/** One figure as both texts have it, or as one of them does. */
export interface FigurePair {
  readonly old?: LedgerRow;
  readonly now?: LedgerRow;
}

/** The facts of two texts: in sentences that are one, those in the same place; else those of one and the same thing. */
export function pairedFigures(old: Speech, now: Speech, setup: Setup): readonly FigurePair[] {
  const [olds, nows] = [factSentences(old, setup), factSentences(now, setup)];
  const pairs = sentencePairs(olds, nows);
  const became = new Map<LedgerRow, LedgerRow>();
  for (const [i, j] of pairs) for (const [a, b] of aligned(olds[i]!.rows, nows[j]!.rows)) became.set(a, b);
  const taken = new Set(became.values());
  const [leftOld, leftNow] = [olds, nows].map(sentences => sentences.flatMap(({ rows }) => rows)) as [
    LedgerRow[],
    LedgerRow[],
  ];
  for (const [a, b] of ofOneThing(
    leftOld.filter(row => !became.has(row)),
    leftNow.filter(row => !taken.has(row)),
  ))
    became.set(a, b);
  return inOrder(leftOld, leftNow, became);
}

/** Figures of two wordings of a sentence, in order: as many as can be of one kind, best those of one noun and one number. */
function aligned(olds: readonly LedgerRow[], nows: readonly LedgerRow[]): readonly (readonly [LedgerRow, LedgerRow])[] {
  const best: number[][] = Array.from({ length: olds.length + 1 }, () => new Array<number>(nows.length + 1).fill(0));
  for (let i = olds.length - 1; i >= 0; i--)
    for (let j = nows.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        best[i + 1]![j + 1]! + worth(olds[i]!, nows[j]!, olds.length === nows.length),
      );
  const pairs: [LedgerRow, LedgerRow][] = [];
  for (let i = 0, j = 0; i < olds.length && j < nows.length; ) {
    const gain = worth(olds[i]!, nows[j]!, olds.length === nows.length);
    if (gain > 0 && best[i]![j] === best[i + 1]![j + 1]! + gain) pairs.push([olds[i++]!, nows[j++]!]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

/** What it is worth to take two figures for one: nothing where they count other things. */
function worth(a: LedgerRow, b: LedgerRow, isWhole: boolean): number {
  if (a.kind !== b.kind) return 0;
  if (a.kind === 'quantity' && a.unit !== b.unit) return isWhole ? 0.5 : 0;
  return 2 + (a.counts === b.counts ? 2 : 0) + (a.value === b.value ? 1 : 0);
}

/** Quantities of one noun and unit of which each text has just one that is left. */
function ofOneThing(
  olds: readonly LedgerRow[],
  nows: readonly LedgerRow[],
): readonly (readonly [LedgerRow, LedgerRow])[] {
  const byThing = (rows: readonly LedgerRow[]): ReadonlyMap<string, readonly LedgerRow[]> => {
    const groups = new Map<string, LedgerRow[]>();
    for (const row of rows) {
      if (row.kind !== 'quantity' || row.counts.length < 3) continue;
      listIn(groups, `${row.counts}/${row.unit}`).push(row);
    }
    return groups;
  };
  const others = byThing(nows);
  return [...byThing(olds)].flatMap(([key, rows]) => {
    const own = others.get(key) ?? [];
    return rows.length === 1 && own.length === 1 ? [[rows[0]!, own[0]!] as const] : [];
  });
}

/** In the order of the newer text, each vanished figure behind the one that it stood behind. */
function inOrder(
  olds: readonly LedgerRow[],
  nows: readonly LedgerRow[],
  became: ReadonlyMap<LedgerRow, LedgerRow>,
): readonly FigurePair[] {
  const was = new Map([...became].map(([a, b]) => [b, a]));
  const behind = new Map<LedgerRow | undefined, LedgerRow[]>();
  let last: LedgerRow | undefined;
  for (const old of olds) {
    const now = became.get(old);
    if (now) last = now;
    else listIn(behind, last).push(old);
  }
  const vanished = (row: LedgerRow | undefined): FigurePair[] => (behind.get(row) ?? []).map(old => ({ old }));
  return [
    ...vanished(undefined),
    ...nows.flatMap(now => {
      const old = was.get(now);
      return [{ now, ...(old && { old }) }, ...vanished(now)];
    }),
  ];
}
