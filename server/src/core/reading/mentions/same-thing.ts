import { agree, isExact } from '../figures/interval';
import { levelValue } from '../relations/level';
import { isCompatible } from './compatible';
import { contradicts } from './contradicts';
import type { Mention } from './mention';
import { isBody, isSameNoun, isWordy } from './nouns';
import { isClose } from './slip';

/** How a later mention stands to an earlier one: it says the same number of the same thing, or another number of it; undefined where it may speak of something else. */
export function likenessOf(earlier: Mention, later: Mention): 'same' | 'contradicts' | undefined {
  if (earlier.key !== later.key || !isCompatible(earlier, later)) return undefined;
  const [a, b] = [levelValue(earlier.quantity), levelValue(later.quantity)];
  if (!agree(a, b)) return contradicts(earlier, later) ? 'contradicts' : undefined;
  return isSame(earlier, later) ? 'same' : undefined;
}

/** One number twice is one thing where the nouns are the same, or the number is no small one and one noun says the other in full. */
function isSame(a: Mention, b: Mention): boolean {
  const [x, y] = [a.quantity.value, b.quantity.value];
  const isEqual = x.low === y.low && x.high === y.high;
  if (isSameNoun(a.noun, b.noun)) return isEqual || ((isWordy(a.noun) || isBody(a.noun)) && isClose(x, y));
  return (
    isEqual &&
    isExact(x) &&
    x.low >= 10 &&
    isWordy(a.noun) &&
    isWordy(b.noun) &&
    (a.noun.endsWith(b.noun) || b.noun.endsWith(a.noun))
  );
}
