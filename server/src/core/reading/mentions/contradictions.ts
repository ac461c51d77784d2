import { remembered } from '../../text/remembered';
import { agree } from '../figures/interval';
import { levelValue } from '../relations/level';
import { compareMentions, type MentionGroup, type PlacedMention } from './linked-mentions';
import type { Mention } from './mention';
import { likenessOf } from './same-thing';

/** Two mentions of one quantity whose numbers cannot both be right. */
export interface Contradiction {
  /** The one that stands more alone, the later one where both stand alone. */
  readonly odd: PlacedMention;
  readonly other: PlacedMention;
}

/** What contradicts what most mentions of a group say, each number once. */
export const contradictionsIn = remembered((group: MentionGroup): readonly Contradiction[] => {
  const numbers: PlacedMention[][] = [];
  for (const placed of group) {
    const same = numbers.find(([first]) => saysTheSame(first!.mention, placed.mention));
    if (same) same.push(placed);
    else numbers.push([placed]);
  }
  const most = numbers.reduce((most, one) => (one.length > most.length ? one : most));
  return numbers.flatMap(ones => {
    if (ones === most) return [];
    const odd = ones[0]!;
    const other = most.find(other => isContradiction(odd, other));
    return other ? { odd, other } : [];
  });
});

/** Mostly a number is said again as it was said before, which a look tells. */
const saysTheSame = ({ quantity: a }: Mention, { quantity: b }: Mention): boolean =>
  (a.value.low === b.value.low && a.value.high === b.value.high) || agree(levelValue(a), levelValue(b));

function isContradiction(a: PlacedMention, b: PlacedMention): boolean {
  const [earlier, later] = compareMentions(a, b) < 0 ? [a, b] : [b, a];
  return likenessOf(earlier.mention, later.mention) === 'contradicts';
}
