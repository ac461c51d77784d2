import type { Anchor } from './anchor';
import { type BareText, bareIndex, bareText } from './bare-text';

/** Prefix, quote and suffix of an anchor in one piece, without blanks. The quote is `[from, to)` of its characters. */
export interface Fragment extends BareText {
  readonly from: number;
  readonly to: number;
  /** Whether the prefix, the suffix end where the text did. */
  readonly beginsText: boolean;
  readonly endsText: boolean;
  /** Offset of the first character of the quote that is no blank, in the text it was taken from. */
  readonly start: number;
}

/** The fragments of anchors. A suffix shorter than the others' contexts is one that met the end of its text. */
export function fragmentsOf(anchors: readonly Anchor[]): readonly Fragment[] {
  let longest = 0;
  for (const { prefix, suffix } of anchors) longest = Math.max(longest, prefix.length, suffix.length);
  return anchors.map(({ exact, prefix, suffix, start }) => {
    const bare = bareText(prefix + exact + suffix);
    const from = bareIndex(bare, prefix.length);
    return {
      ...bare,
      from,
      to: bareIndex(bare, prefix.length + exact.length),
      beginsText: start <= prefix.length,
      endsText: suffix.length < longest,
      start: start + bare.offsets[from]! - prefix.length,
    };
  });
}
