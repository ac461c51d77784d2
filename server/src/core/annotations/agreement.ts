import { characterSet } from '../text/characters';
import type { BareText } from './bare-text';
import type { Fragment } from './fragment';

/** How far the context on one side of a quote is what stands there in the text. Counted in characters that are no blanks. */
export interface Agreement {
  /** Characters of context that there are. */
  readonly length: number;
  /** Of these, the ones that agree without a gap from the quote on. */
  readonly run: number;
  /** The ones that agree, also behind pieces that were put in, taken out or rewritten. */
  readonly matched: number;
  /** All agree or nearly all, from the quote on, and they are enough to tell the place. */
  readonly isSolid: boolean;
  /** Those next to the quote agree: this side speaks for the place, too. */
  readonly isPartial: boolean;
  /** Half of all agree, or what does not is another sentence: something may have been put in or rewritten. */
  readonly isOpen: boolean;
  /** The quote ends a sentence or line on this side. */
  readonly isAtEnd: boolean;
}

/** A gap may skip so many characters of the text. */
export const widestGap = 120;
/** So many characters next to the quote speak for a place. */
const leastBeside = 8;
/** So many characters in a row count as agreement behind a gap. */
const leastRun = 5;

/** Before a quote at `start`. What stands behind gaps is looked for where it may make the agreement solid, or else when asked. */
export function before(fragment: Fragment, text: BareText, start: number, looksFar = false): Agreement {
  return agreement(fragment.from, i => fragment.codes[fragment.from - 1 - i]!, looksFar, {
    codes: text.codes,
    at: start - 1,
    step: -1,
    isEdge: fragment.beginsText,
    isBreak: run => {
      for (let i = 0; i <= run; i++) {
        if (i < run && isSentenceEnd(fragment.codes[fragment.from - 1 - i]!)) return true;
        if (fragment.lineStarts[fragment.from - i] && text.lineStarts[start - i]) return true;
      }
      return false;
    },
  });
}

/** Behind a quote that ends at `end`. */
export function after(fragment: Fragment, text: BareText, end: number, looksFar = false): Agreement {
  return agreement(fragment.codes.length - fragment.to, i => fragment.codes[fragment.to + i]!, looksFar, {
    codes: text.codes,
    at: end,
    step: 1,
    isEdge: fragment.endsText,
    isBreak: run => {
      for (let i = 0; i <= run; i++) {
        if (isSentenceEnd(fragment.codes[fragment.to + i - 1]!)) return true;
        if (fragment.lineStarts[fragment.to + i] && text.lineStarts[end + i]) return true;
      }
      return false;
    },
  });
}

const isSentenceEnd = characterSet('。！？；');

interface Side {
  readonly codes: Uint16Array;
  /** Index of the character next to the quote, and where the next one stands from there. */
  readonly at: number;
  readonly step: 1 | -1;
  /** Whether the context met the edge of its text. */
  readonly isEdge: boolean;
  /** Whether sentence or line ends with the quote or among the given number of characters beside it, in both texts. */
  readonly isBreak: (run: number) => boolean;
}

function agreement(
  length: number,
  own: (i: number) => number,
  looksFar: boolean,
  { codes, at, step, isEdge, isBreak }: Side,
): Agreement {
  const room = step > 0 ? codes.length - at : at + 1;
  const other = (i: number): number => codes[at + step * i]!;
  const runFrom = (i: number, j: number): number => {
    let run = 0;
    while (i + run < length && j + run < room && own(i + run) === other(j + run)) run++;
    return run;
  };
  const run = runFrom(0, 0);
  let matched = run;
  let i = run;
  let j = run;
  const isClose = run >= length / 3;
  while (i + leastRun <= length && (isClose || looksFar)) {
    const limit = Math.min(room - leastRun, j + widestGap);
    let next = j;
    while (next <= limit && runFrom(i, next) < leastRun) next++;
    if (next <= limit) {
      const more = runFrom(i, next);
      matched += more;
      i += more;
      j = next + more;
    } else i++;
  }
  const reachesEdge = isEdge && run === length && run === room;
  const isEnough = length >= 12 ? isClose && matched >= 0.75 * length : !isEdge && length >= 6 && run === length;
  return {
    length,
    run,
    matched,
    isSolid: isEnough || reachesEdge,
    isPartial: run >= Math.min(leastBeside, length),
    isOpen: matched >= length / 2 || isBreak(run),
    isAtEnd: isBreak(0),
  };
}
