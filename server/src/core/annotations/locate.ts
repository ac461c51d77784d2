import type { Anchor } from './anchor';
import { type BareText, bareIndex, bareText } from './bare-text';
import { type Candidate, candidatesOf } from './candidate';
import { chosen, surest, unchanged } from './choice';
import { Drift } from './drift';
import { type Fragment, fragmentsOf } from './fragment';
import { nearMatch } from './near-match';
import { type Places, placesOf } from './probes';
import { hasRival } from './rival';
import { withBlanks } from './with-blanks';

/** Where the quote of an anchor stands now. */
export interface Location {
  readonly start: number;
  readonly end: number;
  /** From 0 to 1: how much speaks for it. Below `asQuoted` the quote itself has changed. */
  readonly confidence: number;
}

/** From this confidence on the quote stands there as it was, but for blanks and line breaks. */
export const asQuoted = 0.5;

/**
 * Finds the quotes of anchors in a text that has changed since. A place must have two witnesses: the context before, the one behind, and
 * where the other anchors have moved. Where these are missing, or two places are too much alike, there is no answer: better no place than a wrong one.
 */
export function locate(text: string, anchors: readonly Anchor[]): readonly (Location | null)[] {
  const bare = bareText(text);
  const fragments = fragmentsOf(anchors);
  const places = placesOf(
    bare.codes,
    fragments,
    fragments.map(({ start }) => bareIndex(bare, start)),
  );
  const candidates = fragments.map((fragment, i) => candidatesOf(fragment, bare, places[i]!.quotes));
  const fixpoints = candidates.flatMap((own, i) => {
    const sure = surest(own);
    return sure ? [{ old: fragments[i]!.start, now: sure.start }] : [];
  });
  const drift = new Drift(fixpoints);
  return fragments.map((fragment, i) => {
    const own = candidates[i]!;
    const found = unchanged(own, fragment, drift) ?? placeOf(fragment, bare, places[i]!, drift, own);
    return found ? { ...withBlanks(text, found, anchors[i]!.exact), confidence: found.confidence } : null;
  });
}

function placeOf(fragment: Fragment, text: BareText, places: Places, drift: Drift, candidates: readonly Candidate[]) {
  const place = chosen(candidates, fragment, drift) ?? nearMatch(fragment, text, places, drift, candidates);
  return place && hasRival(fragment, text, places, drift, place) ? undefined : place;
}
