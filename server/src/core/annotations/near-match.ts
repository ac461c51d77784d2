import type { BareText } from './bare-text';
import { type Candidate, candidateAt } from './candidate';
import type { Drift } from './drift';
import type { Fragment } from './fragment';
import type { Places } from './probes';
import { asChanged } from './similarity';

/** Characters next to the quote that must agree on each side. */
const leastBeside = 6;

/** In a quote below this length a change of few characters changes much. */
const shortQuote = 8;

/** So many pieces are compared with one quote. */
const mostCompared = 30;

/** So long a changed quote may have become. */
export const longestChanged = ({ from, to }: Fragment): number => 2 * (to - from) + 20;

/** The place of a quote that was itself edited: between its two contexts, when what stands there is still much like it. */
export function nearMatch(
  fragment: Fragment,
  text: BareText,
  { prefixEnds, suffixStarts }: Places,
  drift: Drift,
  unchanged: readonly Candidate[],
): Candidate | undefined {
  const length = fragment.to - fragment.from;
  if (length === 0 || unchanged.some(({ before, after }) => before.isSolid || after.isSolid)) return undefined;
  const longest = longestChanged(fragment);
  const found: Candidate[] = [];
  let first = 0;
  let compared = 0;
  for (const from of prefixEnds) {
    // Both lists are in ascending order.
    while (first < suffixStarts.length && suffixStarts[first]! <= from) first++;
    for (let i = first; i < suffixStarts.length && suffixStarts[i]! - from <= longest; i++) {
      if (found.length > 1 || ++compared > mostCompared) return undefined; // they are too much alike
      const to = suffixStarts[i]!;
      const likeness = asChanged(fragment.codes.subarray(fragment.from, fragment.to), text.codes.subarray(from, to));
      if (likeness < (length < shortQuote ? 0.8 : 0.6)) continue;
      const candidate = candidateAt(fragment, text, from, to);
      if (isBetween(candidate)) found.push({ ...candidate, confidence: (likeness * candidate.confidence) / 2 });
    }
  }
  return found.length === 1 && drift.expects(fragment.start, found[0]!.start) ? found[0] : undefined;
}

const isBetween = ({ before, after }: Candidate): boolean =>
  before.isSolid && after.isSolid && before.run >= leastBeside && after.run >= leastBeside;
