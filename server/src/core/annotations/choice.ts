import type { Agreement } from './agreement';
import { type Candidate, longQuote } from './candidate';
import type { Drift } from './drift';
import type { Fragment } from './fragment';

/** So many characters of context tell a place wherever it is; fewer may be a set phrase. */
const enough = 56;
/** Characters of context by which one place must agree better than another. */
const clearLead = 10;

const isSolid = ({ before, after }: Candidate): boolean => before.isSolid && after.isSolid;
/**
 * One context agrees, and the other does next to the quote; or it may have been changed. Then the quote must be one that hardly stands twice,
 * or the words of one sentence with the context that agrees: 各位代表！ may be that of another paragraph.
 */
const isHalfSolid = ({ before, after, from, to, isDistinct }: Candidate): boolean => {
  const may = (solid: Agreement, other: Agreement): boolean =>
    solid.isSolid &&
    (other.isPartial || (other.isOpen && (isDistinct || !solid.isAtEnd)) || (isDistinct && to - from >= longQuote));
  return may(before, after) || may(after, before);
};
/** Neither context agrees, but a long quote is left between two sentences that were rewritten. */
const isAlone = ({ before, after, from, to }: Candidate): boolean =>
  to - from >= longQuote && (before.isPartial || before.isOpen) && (after.isPartial || after.isOpen);

/** One context agrees so well that it may be the true place, with the other one rewritten, or a copy of it. */
const isTwin = ({ before, after }: Candidate): boolean =>
  Math.max(before.run, after.run) >= longQuote ||
  before.run >= 0.75 * before.length ||
  after.run >= 0.75 * after.length;

/** The place of a quote of which its contexts leave no doubt: both agree there, and at no other place one of them. */
export function surest(candidates: readonly Candidate[]): Candidate | undefined {
  const solid = candidates.filter(isSolid);
  return solid.length === 1 && candidates.every(one => one === solid[0] || !isHalfSolid(one)) ? solid[0] : undefined;
}

/** The place of a quote when nothing has changed there. */
export const unchanged = (candidates: readonly Candidate[], { start }: Fragment, drift: Drift): Candidate | undefined =>
  candidates.find(
    ({ start: now, before, after }) =>
      now === start && before.run === before.length && after.run === after.length && drift.isStill(start),
  );

/** The place of a quote; nothing when it is in doubt. */
export function chosen(candidates: readonly Candidate[], fragment: Fragment, drift: Drift): Candidate | undefined {
  const plausible = candidates.filter(one => isSolid(one) || isHalfSolid(one) || isAlone(one));
  const solid = plausible.filter(isSolid);
  if (solid[0] && plausible.length === 1 && solid[0].matched >= enough) return solid[0];
  const near = plausible.filter(one => drift.expects(fragment.start, one.start));
  const [best] = [...near].sort((a, b) => +isSolid(b) - +isSolid(a) || b.matched - a.matched);
  if (!best) return undefined;
  const isFirst = plausible.every(
    one => one === best || (isSolid(best) && !isTwin(one) && best.matched - one.matched >= clearLead),
  );
  return isFirst ? best : undefined;
}
