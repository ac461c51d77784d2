import type { Sense } from '../figures/approximation';
import { senseOf } from '../figures/deed';
import { isBelow, isExact } from '../figures/interval';
import { isProperty } from '../figures/property';
import { isDeedOf, isSamePeriod } from './compatible';
import type { Mention } from './mention';
import { isBody, isOneName, isOneOwner, isWordy, nameOf } from './nouns';
import { isClose, isSlip, isSwap } from './slip';

/** Whether the words tell that two mentions must be of one and the same thing, so that two different numbers cannot both be right. */
export function contradicts(earlier: Mention, later: Mention): boolean {
  // 128个城市社区和农村社区
  if (later.isBehind && later.extent === 'some' && /^(?:和|与|及(?!其))/.test(later.rest)) return false;
  if (earlier.extent === 'part' || later.extent === 'part' || later.isAnswered) return false;
  const isBack = later.told === 'this' || (later.told === 'deed' && isDeedOf(earlier, later));
  const areAll = earlier.extent === 'total' && later.extent === 'total';
  const isRepeated = isSaidInFull(earlier, later);
  if (!(isBack || areAll || isRepeated) && !(restates(earlier) && restates(later))) return false;
  const [x, y] = [earlier.quantity.value, later.quantity.value];
  const areExact = isExact(x) && isExact(y);
  const isLikeSlip = areExact && isSlip(x.low, y.low);
  if (!isLikeSlip && !isClose(x, y)) return false;
  if (isProperty(later.noun)) return isOneProperty(earlier, later);
  const isSwapped = areExact && isSwap(x.low, y.low);
  if (!isOneName(earlier, later)) {
    if (isKindOfAll(earlier, later) || (!areExact && isShorter(earlier, later))) return true;
    if (!isBack || !(earlier.noun.endsWith(later.noun) || (isSwapped && later.noun.endsWith(earlier.noun))))
      return false;
    return isWordy(later.noun) || isLikeSlip || !areExact;
  }
  const less = isBelow(x, y) ? earlier : later;
  const isMoreThanAll = isAll(less, less === earlier ? later : earlier);
  // a clause can but leave some out, so that only more than all are wrong
  if (later.told === 'clause') return isSwapped || (isMoreThanAll && less === earlier);
  if (isBack || (isRepeated && (isLikeSlip || (!areExact && isNear(earlier, later, 1.25))))) return true;
  const isDone = earlier.verb !== undefined && senseOf(earlier) === senseOf(later);
  if (!areExact && isOneWord(earlier, later) && isReworded(earlier, later)) return true;
  if (nameOf(earlier) !== nameOf(later) && earlier.about !== later.about) {
    const isAllOfIt = later.extent === 'total' || (isDone && isSamePeriod(earlier, later));
    return (isMoreThanAll ? isSwapped || !areExact : isSwapped && isAllOfIt) && isOneWord(earlier, later);
  }
  if (isMoreThanAll || (later.extent === 'total' && isWordy(later.noun))) return true;
  if (isBody(later.noun)) return isSwapped || (!areExact && (isExact(x) || isExact(y)) && isRough(less));
  if (!areExact) return isReworded(earlier, later);
  if (isLikeSlip && later.noun.length > 3 && !earlier.verb && isSaidAgain(earlier, later)) return true;
  if (isSwapped) return isDone || isWordy(later.noun) || isSaidAgain(earlier, later);
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

/** Exact, or in words that say a known number less exactly; 超过 and 以上 rather set an aim, 不到 says how few only before a long noun. */
const restates = ({ quantity: { value, approximations }, noun, isBehind }: Mention): boolean =>
  isExact(value) ||
  approximations.every(({ sense }) => known.has(sense) || (isBehind && noun.length > 4 && sense === 'below'));
const known = new Set<Sense>(['odd', 'nearly', 'about', 'atMost', 'degree', 'exactly']);

/** 县体育中心总投资, 总投资3亿元的县体育中心; 完成总投资3亿元 is not all of it. */
const isOneProperty = (a: Mention, b: Mention): boolean =>
  a.noun === b.noun && !a.verb && !b.verb && isOneOwner(a.about, b.about);

/** Whether there are no more than `less`; 共有57个, 累计建成75个 may well be. */
const isAll = (less: Mention, more: Mention): boolean =>
  less.extent === 'total' && (more.extent === 'total' || !more.verb || more.verb === less.verb);

/** Whether only one says whose they are, and names no place: 学校现有286人, 全校268人. */
const isOneWord = ({ about: a }: Mention, { about: b }: Mention): boolean =>
  (a === '' || b === '') && !/.(?:[省市县州旗镇乡村]|(?<![城社园景校辖])区)/.test(a + b);

/** 全县共有农业产业化龙头企业108家, 近100家龙头企业; 实现农产品网络销售额5.37亿元, 5.5亿多元的网络销售额中. */
const isShorter = (earlier: Mention, later: Mention): boolean =>
  (earlier.extent === 'total' || later.extent === 'total') &&
  later.isBehind === true &&
  isWordy(later.noun) &&
  earlier.noun.endsWith(later.noun) &&
  isNear(earlier, later, 1.1);

/** A number that a sentence goes on with in round figures: 组织文艺下乡演出176场, 近170场文艺下乡演出把欢乐送到…. */
const isReworded = (earlier: Mention, later: Mention): boolean =>
  (isWordy(later.noun) || later.quantity.approximations[0]?.sense === 'nearly') &&
  later.isBehind === true &&
  (later.verb === undefined || senseOf(earlier) === senseOf(later)) &&
  isExact(earlier.quantity.value) &&
  (later.quantity.value.high <= earlier.quantity.value.low ||
    !adding.has(earlier.verb ?? '') ||
    /^的(?:建成|投用|完成|改造|建设)/.test(later.rest)) &&
  isNear(earlier, later, earlier.period === later.period && later.noun.length > 3 ? 1.25 : 1.1);

/** A long noun said again word for word, of all there is or of a number that is known by now: 出院患者5.8万人次的工作量, 全系统托管土地面积突破60万亩. */
const isSaidInFull = (earlier: Mention, later: Mention): boolean =>
  later.noun === earlier.noun &&
  later.noun.length > 3 &&
  later.about === earlier.about &&
  (later.period === earlier.period || isSamePeriod(earlier, later)) &&
  !(earlier.isBehind || later.isBehind || later.told || earlier.told) &&
  (!later.verb || senseOf(earlier) === senseOf(later)) &&
  (amounts.test(later.rest) || (!later.verb && later.extent === 'total'));
const amounts = /^的(?:工作量|服务量|业务量|规模|体量|总量|成绩|业绩|数字|背后)/;

/** How many there are, said again in front of what is counted: 编制床位1200张, 1250张编制床位的使用率. */
const isSaidAgain = (earlier: Mention, later: Mention): boolean =>
  later.noun === earlier.noun &&
  later.about === earlier.about &&
  later.isBehind === true &&
  !earlier.isBehind &&
  earlier.quantity.value.low > 20 &&
  !later.verb &&
  !later.told;

/** What there may have been more of before. */
const adding = new Set(
  '新增 净增 新建 改建 扩建 新改建 新设 新开 增设 引进 培育 认定 创建 建成 组建 发展 招录 招聘 招引'.split(' '),
);

const isNear = ({ quantity: { value: a } }: Mention, { quantity: { value: b } }: Mention, factor: number): boolean =>
  Math.max(a.low, b.low) <= factor * Math.min(a.high, b.high);

/** Said with one digit, 200多 or 近200, not 210余, which somebody has counted. */
const isRough = ({ quantity: { value, numeral } }: Mention): boolean =>
  isExact(value) || /^[1-9]0*$/.test(String(numeral.value.low));
