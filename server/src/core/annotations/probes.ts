import { countWhile } from '../text/ordered';
import type { Fragment } from './fragment';
import { occurrences, standsAt } from './occurrences';

/** Places of the text that may be those of a fragment; indices into its bare text. */
export interface Places {
  /** Where the quote begins. */
  readonly quotes: readonly number[];
  /** Where the prefix ends, the suffix begins, with the last or first characters of them. */
  readonly prefixEnds: readonly number[];
  readonly suffixStarts: readonly number[];
}

/** Characters of a piece that is looked for: few enough to stay whole between edits, enough to be rare. */
const probeLength = 6;
/** So many places on each side of where an anchor stood are looked at. */
const mostPlaces = 100;

/** Finds the places of all fragments at once. `expected` is about where each quote should stand. */
export function placesOf(codes: Uint16Array, fragments: readonly Fragment[], expected: readonly number[]) {
  const numbers = new Map<string, number>();
  const pieces: Uint16Array[] = [];
  const numberOf = (piece: Uint16Array): number => {
    const key = String.fromCharCode(...piece);
    const known = numbers.get(key) ?? pieces.push(piece) - 1;
    numbers.set(key, known);
    return known;
  };
  const probes = fragments.map(fragment => ({
    quote: quoteProbes(fragment).map(({ at, end }) => ({ at, piece: numberOf(fragment.codes.subarray(at, end)) })),
    prefix: numberOf(fragment.codes.subarray(Math.max(0, fragment.from - probeLength), fragment.from)),
    suffix: numberOf(fragment.codes.subarray(fragment.to, fragment.to + probeLength)),
  }));
  const found = occurrences(codes, pieces);
  return fragments.map((fragment, i): Places => {
    const { quote, prefix, suffix } = probes[i]!;
    const near = expected[i]!;
    const { codes: own, from, to } = fragment;
    const exact = own.subarray(from, to);
    // Of pieces inside the quote the rarest is enough; pieces across its edges are looked for on either side.
    const used = exact.length >= probeLength ? [quote.reduce((a, b) => (countOf(b) < countOf(a) ? b : a))] : quote;
    const quotes = new Set<number>();
    for (const { at, piece } of used)
      for (const place of nearest(found[piece]!, near))
        if (standsAt(exact, codes, place + from - at)) quotes.add(place + from - at);
    return {
      quotes: [...quotes].sort((a, b) => a - b),
      prefixEnds: nearest(found[prefix]!, near).map(place => place + pieces[prefix]!.length),
      suffixStarts: nearest(found[suffix]!, near),
    };
    function countOf({ piece }: { piece: number }): number {
      return found[piece]!.length;
    }
  });
}

/** Pieces by which the quote is looked for. */
function quoteProbes({ codes, from, to }: Fragment): { at: number; end: number }[] {
  if (from === to) return [];
  const piece = (at: number) => ({ at, end: at + probeLength });
  if (to - from >= probeLength) {
    const last = to - probeLength;
    return [piece(from), piece((from + last) >> 1), piece(last)];
  }
  const across = [piece(to - probeLength), piece(from)].filter(({ at, end }) => at >= 0 && end <= codes.length);
  return across.length > 0 ? across : [{ at: Math.max(0, to - probeLength), end: to }];
}

function nearest(places: readonly number[], near: number): readonly number[] {
  if (places.length <= 2 * mostPlaces) return places;
  const at = countWhile(places, place => place < near);
  return places.slice(Math.max(0, at - mostPlaces), at + mostPlaces);
}
