import type { Row } from '../reading/prose/row';
import type { Entry } from '../text/lexicon';
import type { Span } from '../text/span';
import { type Expansion, expansionOf, type Item } from './expansion';
import type { Formulation, Formulations, Member } from './formulation';

/** Runs of items of one formulation in a row, without its name; at least two. */
export function runsIn(row: Row, text: string, { members }: Formulations): readonly Expansion[] {
  const found: Expansion[] = [];
  const known = row.map((piece, place) =>
    place === 0 ? firstOf(piece) : place < row.length - 1 ? exactly(piece) : lastOf(piece),
  );
  for (let first = 0; first < row.length - 1; ) {
    const longest = longestFrom(first);
    if (longest) found.push(longest);
    first += longest?.items.length ?? 1;
  }
  return found;

  function longestFrom(first: number): Expansion | undefined {
    let longest: Expansion | undefined;
    for (const { formulation } of known[first]!) {
      const run: Placed[] = [];
      for (let place = first; place < row.length; place++) {
        const own = known[place]!.filter(one => one.formulation === formulation);
        if (own.length === 0) break;
        run.push(...own);
        if (own.some(({ isLast }) => isLast)) break;
      }
      // all others are there: what the first piece ends with is the one that they lack
      const isWhole = run.length === formulation.items.length;
      const items = run.slice(run[0]!.isUnsure && !isWhole ? 1 : 0).map(({ span, index }) => ({ span, index }));
      if (items.length > (longest?.items.length ?? 1)) longest = expansionOf(formulation, items, text);
    }
    return longest;
  }

  function exactly({ start, end }: Span): readonly Placed[] {
    const at = members.longestAt(text, start);
    if (!at || at.word.length > end - start) return [];
    if (at.word.length === end - start) return placed(start, at);
    const isLast = goesOn.test(text.slice(start + at.word.length, end));
    return isLast ? placed(start, at).map(item => ({ ...item, isLast })) : [];
  }

  /** Words may stand before the first item. */
  function firstOf({ start, end }: Span): readonly Placed[] {
    const before = members.longestBefore(text, end);
    if (!before || before.word.length > end - start) return [];
    const from = end - before.word.length;
    return placed(from, before, before.word.length <= shortest && !leadsToItem.test(text.slice(start, from)));
  }

  /** Words may stand behind the last item; it may be two, joined by 和. */
  function lastOf({ start, end }: Span): readonly Placed[] {
    const at = members.longestAt(text, start);
    if (!at || at.word.length > end - start) return [];
    const rest = text.slice(start + at.word.length, end);
    const joint = /^(?:以及|和|与|及)/.exec(rest)?.[0].length;
    const second = joint ? members.longestAt(text, start + at.word.length + joint) : undefined;
    const other =
      second && second.word.length <= rest.length - joint!
        ? placed(start + at.word.length + joint!, second).filter(({ formulation }) => isOf(formulation, at))
        : [];
    const isWord = at.word.length > shortest || other.length > 0 || followsItem.test(rest);
    return isWord ? [...placed(start, at), ...other] : [];
  }
}

interface Placed extends Item {
  readonly formulation: Formulation;
  /** Perhaps only the end of a longer word: 创新 in 科技创新. */
  readonly isUnsure: boolean;
  /** Other words follow within its piece. */
  readonly isLast?: boolean;
}

const placed = (start: number, { word, value }: Entry<readonly Member[]>, isUnsure = false): readonly Placed[] =>
  value.map(member => ({ ...member, span: { start, end: start + word.length }, isUnsure }));

const isOf = (formulation: Formulation, { value }: Entry<readonly Member[]>): boolean =>
  value.some(member => member.formulation === formulation);

/** Items up to so many characters are everyday words too. */
const shortest = 2;
/** What may stand before a short first item. */
const leadsToItem =
  /(?:^|[“‘了的是即对]|坚持|贯彻|落实|践行|把握|秉持|树立|突出|注重|推动|推进|实现|发挥|按照|围绕|以|为|弘扬|坚守|做到)$/;
/** What begins something new behind an item: 看齐意识特别是核心意识、…. */
const goesOn = /^(?:特别是|尤其是|并|以及|和|与|及|等)/;
/** What may stand behind a short last item. */
const followsItem = /^(?:$|[”’的等]|发展|理念|作用|功能|职能|原则|方针|精神|要求|价值|五大)/;
