import type { Row } from '../reading/prose/row';
import type { Entry } from '../text/lexicon';
import type { Span } from '../text/span';
import { type Expansion, expansionOf } from './expansion';
import type { Formulation, Formulations, Member } from './formulation';

/** Runs of items of one formulation in a row, without its name; at least two. */
export const runsIn = (row: Row, text: string, formulations: Formulations): readonly Expansion[] =>
  hasTwoMembers(row, text, formulations) ? runsAmong(row, text, formulations) : noRuns; // most rows have none

const noRuns: readonly Expansion[] = [];

/** Whether items may stand in two pieces side by side. */
function hasTwoMembers(row: Row, text: string, { members }: Formulations): boolean {
  for (let place = 1; place < row.length; place++) {
    if (!members.longestAt(text, row[place]!.start)) continue;
    const { start, end } = row[place - 1]!;
    if (place > 1 ? members.longestAt(text, start) : members.longestBefore(text, end)) return true;
  }
  return false;
}

function runsAmong(row: Row, text: string, { members }: Formulations): readonly Expansion[] {
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
    for (const { members } of known[first]!)
      for (const { formulation } of members) {
        const run: Run = [];
        for (let place = first; place < row.length; place++) {
          const before = run.length;
          for (const standing of known[place]!) addItems(run, standing, formulation);
          if (run.length === before || run.at(-1)!.standing.isLast) break;
        }
        // all others are there: what the first piece ends with is the one that they lack
        const isWhole = run.length === formulation.items.length;
        const begin = run[0]!.standing.isUnsure && !isWhole ? 1 : 0;
        if (run.length - begin <= (longest?.items.length ?? 1)) continue;
        const items = run.slice(begin).map(({ standing: { span }, index }) => ({ span, index }));
        longest = expansionOf(formulation, items, text);
      }
    return longest;
  }

  function exactly({ start, end }: Span): readonly Standing[] {
    const at = members.longestAt(text, start);
    if (!at || at.word.length > end - start) return none;
    if (at.word.length === end - start) return [standing(start, at)];
    const isLast = goesOn.test(text.slice(start + at.word.length, end));
    return isLast ? [{ ...standing(start, at), isLast }] : none;
  }

  /** Words may stand before the first item. */
  function firstOf({ start, end }: Span): readonly Standing[] {
    const before = members.longestBefore(text, end);
    if (!before || before.word.length > end - start) return none;
    const from = end - before.word.length;
    const isUnsure = before.word.length <= shortest && !leadsToItem.test(text.slice(start, from));
    return [{ ...standing(from, before), isUnsure }];
  }

  /** Words may stand behind the last item; it may be two, joined by 和. */
  function lastOf({ start, end }: Span): readonly Standing[] {
    const at = members.longestAt(text, start);
    if (!at || at.word.length > end - start) return none;
    const rest = text.slice(start + at.word.length, end);
    const joint = /^(?:以及|和|与|及)/.exec(rest)?.[0].length;
    const second = joint ? members.longestAt(text, start + at.word.length + joint) : undefined;
    const others =
      second && second.word.length <= rest.length - joint!
        ? second.value.filter(({ formulation }) => isOf(formulation, at))
        : [];
    const isWord = at.word.length > shortest || others.length > 0 || followsItem.test(rest);
    if (!isWord) return none;
    if (others.length === 0) return [standing(start, at)];
    return [standing(start, at), standing(start + at.word.length + joint!, { word: second!.word, value: others })];
  }
}

/** A word that is an item of one formulation or of several. */
interface Standing {
  readonly span: Span;
  readonly members: readonly Member[];
  /** Perhaps only the end of a longer word: 创新 in 科技创新. */
  readonly isUnsure?: boolean;
  /** Other words follow within its piece. */
  readonly isLast?: boolean;
}

/** Items of one formulation. */
type Run = { readonly standing: Standing; readonly index: number }[];

const none: readonly Standing[] = [];

const standing = (start: number, { word, value }: Entry<readonly Member[]>): Standing => ({
  span: { start, end: start + word.length },
  members: value,
});

function addItems(run: Run, standing: Standing, formulation: Formulation): void {
  for (const member of standing.members)
    if (member.formulation === formulation) run.push({ standing, index: member.index });
}

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
