import type { Sense } from '../figures/approximation';
import { isBelow, isExact } from '../figures/interval';
import { isProperty } from '../figures/property';
import { isSamePeriod, senseOf } from './compatible';
import type { Mention } from './mention';
import { isBody, isOneName, isOneOwner, isWordy, nameOf } from './nouns';
import { isClose, isSlip, isSwap } from './slip';

/** Whether the words tell that two mentions must be of one and the same thing, so that two different numbers cannot both be right. */
export function contradicts(earlier: Mention, later: Mention): boolean {
  if (earlier.extent === 'part' || later.extent === 'part' || later.isAnswered) return false;
  if (!restates(earlier) || !restates(later)) return false;
  const [x, y] = [earlier.quantity.value, later.quantity.value];
  const areExact = isExact(x) && isExact(y);
  const isLikeSlip = areExact && isSlip(x.low, y.low);
  if (!isLikeSlip && !isClose(x, y)) return false;
  if (isProperty(later.noun)) return isOneProperty(earlier, later);
  const isSwapped = areExact && isSwap(x.low, y.low);
  const isBack = later.told === 'this' || (later.told === 'deed' && isDeedOf(earlier, later));
  if (!isOneName(earlier, later)) {
    if (isKindOfAll(earlier, later)) return true;
    if (!isBack || !(earlier.noun.endsWith(later.noun) || (isSwapped && later.noun.endsWith(earlier.noun))))
      return false;
    return isWordy(later.noun) || isLikeSlip || !areExact;
  }
  const less = isBelow(x, y) ? earlier : later;
  const isMoreThanAll = isAll(less, less === earlier ? later : earlier);
  // a clause can but leave some out, so that only more than all are wrong
  if (later.told === 'clause') return isSwapped || (isMoreThanAll && less === earlier);
  if (isBack) return true;
  const isDone = earlier.verb !== undefined && senseOf(earlier) === senseOf(later);
  if (nameOf(earlier) !== nameOf(later) && earlier.about !== later.about) {
    const isAllOfIt = later.extent === 'total' || (isDone && isSamePeriod(earlier, later));
    return (isMoreThanAll ? isSwapped || !areExact : isSwapped && isAllOfIt) && isOneWord(earlier, later);
  }
  if (isMoreThanAll || (later.extent === 'total' && isWordy(later.noun))) return true;
  if (isBody(later.noun)) return isSwapped || !areExact;
  if (!areExact) return isReworded(earlier, later);
  if (isSwapped) return isDone || isWordy(later.noun);
  const isClear = isWordy(later.noun) || (isLikeSlip && earlier.isOverall && later.isOverall);
  return isDone && !!isClear && isSamePeriod(earlier, later);
}

/** Whether there are more of one kind than of all: 专职救援队伍218支, 全市近200支救援队伍. */
function isKindOfAll(a: Mention, b: Mention): boolean {
  const [all, kind] = a.noun.length < b.noun.length ? [a, b] : [b, a];
  return (
    [all, kind].every(({ extent }) => extent === 'total') &&
    all.noun.length > 3 &&
    kind.noun.endsWith(all.noun) &&
    isBelow(all.quantity.value, kind.quantity.value)
  );
}

/** Exact, or in words that say a known number less exactly; 超过 and 以上 rather set an aim. */
const restates = ({ quantity: { value, approximations } }: Mention): boolean =>
  isExact(value) || approximations.every(({ sense }) => known.has(sense));
const known = new Set<Sense>(['odd', 'nearly', 'about', 'atMost', 'degree', 'exactly']);

/** 县体育中心总投资, 总投资3亿元的县体育中心; 完成总投资3亿元 is not all of it. */
const isOneProperty = (a: Mention, b: Mention): boolean =>
  a.noun === b.noun && !a.verb && !b.verb && isOneOwner(a.about, b.about);

/** 立案246件, 立案的264件; 发展党员236名, 新发展的263名党员. */
const isDeedOf = (earlier: Mention, later: Mention): boolean =>
  senseOf(earlier) === senseOf(later) || earlier.noun === `${later.verb}${later.noun}`;

/** Whether there are no more than `less`; 共有57个, 累计建成75个 may well be. */
const isAll = (less: Mention, more: Mention): boolean =>
  less.extent === 'total' && (more.extent === 'total' || !more.verb || more.verb === less.verb);

/** Whether only one says whose they are, and names no place: 学校现有286人, 全校268人. */
const isOneWord = ({ about: a }: Mention, { about: b }: Mention): boolean =>
  (a === '' || b === '') && !/.(?:[省市县州旗镇乡村]|(?<![城社园景校辖])区)/.test(a + b);

/** A number of many words that a sentence goes on with in round figures: 组织文艺下乡演出176场, 近170场文艺下乡演出把欢乐送到…. */
const isReworded = (earlier: Mention, later: Mention): boolean =>
  (later.noun.length > 3 || later.quantity.approximations[0]?.sense === 'nearly') &&
  later.isBehind === true &&
  (later.verb === undefined || senseOf(earlier) === senseOf(later)) &&
  earlier.period === later.period &&
  isExact(earlier.quantity.value) &&
  later.quantity.value.high * 1.25 > earlier.quantity.value.low;
