import { after, before } from './agreement';
import type { BareText } from './bare-text';
import type { Candidate } from './candidate';
import type { Drift } from './drift';
import type { Fragment } from './fragment';
import { longestChanged } from './near-match';
import type { Places } from './probes';

/**
 * Whether the place chosen may be in a copy: where the quote is to be expected its contexts stand around something else, or one of them
 * beside what is left of it.
 */
export function hasRival(
  fragment: Fragment,
  text: BareText,
  { prefixEnds, suffixStarts }: Places,
  drift: Drift,
  chosen: Candidate,
): boolean {
  const isExpected = (at: number): boolean => drift.expects(fragment.start, text.offsets[at]!);
  const longest = longestChanged(fragment);
  const ends = prefixEnds.filter(at => at !== chosen.from && isExpected(at) && before(fragment, text, at).isSolid);
  const starts = suffixStarts.filter(at => at !== chosen.to && isExpected(at) && after(fragment, text, at).isSolid);
  return (
    ends.some(at => standsAfter(fragment, text, at) || starts.some(start => at <= start && start - at <= longest)) ||
    starts.some(at => standsBefore(fragment, text, at))
  );
}

/** So many characters of the quote tell that it has been there. */
const leastLeft = 3;

function standsAfter({ codes, from, to }: Fragment, text: BareText, at: number): boolean {
  let run = 0;
  while (run < to - from && codes[from + run] === text.codes[at + run]) run++;
  return run >= Math.min(leastLeft, to - from);
}

function standsBefore({ codes, from, to }: Fragment, text: BareText, at: number): boolean {
  let run = 0;
  while (run < to - from && codes[to - 1 - run] === text.codes[at - 1 - run]) run++;
  return run >= Math.min(leastLeft, to - from);
}
