import { characterSet } from '../text/characters';
import { type Agreement, after, before } from './agreement';
import type { BareText } from './bare-text';
import type { Fragment } from './fragment';

/** A place where the quote stands, and what speaks for it. */
export interface Candidate {
  /** Indices in the bare text, and offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly before: Agreement;
  readonly after: Agreement;
  /** Characters of context that agree. */
  readonly matched: number;
  readonly confidence: number;
  /** Whether the quote hardly stands twice in one text; 各位代表！ and years do. */
  readonly isDistinct: boolean;
}

/** Of many places those are looked at closely whose nearest surroundings agree most. */
const mostCandidates = 12;

export function candidatesOf(fragment: Fragment, text: BareText, places: readonly number[]): readonly Candidate[] {
  const length = fragment.to - fragment.from;
  const near = places.length > mostCandidates ? likeliest(fragment, text, places, length) : places;
  const isDistinct = length >= longQuote || (places.length === 1 && length >= shortQuote && !isAddress(fragment));
  return near.map(place => ({ ...candidateAt(fragment, text, place, place + length), isDistinct }));
}

/** A quote of so many characters hardly stands twice by chance. */
export const longQuote = 16;
/** Shorter ones are words and figures. */
const shortQuote = 6;

/** 各位代表！ 女士们、先生们： */
const isAddress = ({ codes, to }: Fragment): boolean => isAddressEnd(codes[to - 1]!);
const isAddressEnd = characterSet('！：');

export function candidateAt(fragment: Fragment, text: BareText, from: number, to: number): Candidate {
  let sides = { before: before(fragment, text, from), after: after(fragment, text, to) };
  // Beside a context that agrees the other one is looked at more closely.
  if (sides.before.isSolid !== sides.after.isSolid)
    sides = { before: before(fragment, text, from, true), after: after(fragment, text, to, true) };
  const matched = sides.before.matched + sides.after.matched;
  const all = sides.before.length + sides.after.length;
  return {
    from,
    to,
    start: text.offsets[from]!,
    end: text.offsets[to - 1]! + 1,
    ...sides,
    matched,
    isDistinct: false,
    confidence: 0.5 + (all > 0 ? (0.5 * matched) / all : 0),
  };
}

function likeliest(fragment: Fragment, text: BareText, places: readonly number[], length: number): readonly number[] {
  const runs = places.map(place => {
    let run = 0;
    for (let i = 1; i <= fragment.from && fragment.codes[fragment.from - i] === text.codes[place - i]; i++) run++;
    const end = place + length;
    for (let i = 0; fragment.to + i < fragment.codes.length; i++) {
      if (fragment.codes[fragment.to + i] !== text.codes[end + i]) break;
      run++;
    }
    return { place, run };
  });
  return runs
    .sort((a, b) => b.run - a.run)
    .slice(0, mostCandidates)
    .map(({ place }) => place);
}
