import type { Sense } from '../figures/approximation';
import { agree, type Interval, isBelow, isExact } from '../figures/interval';
import { levelValue } from '../relations/level';
import type { Mention } from './mention';

/** How a later mention stands to an earlier one: it says the same number of the same thing, or another number of it; undefined where it may speak of something else. */
export function likenessOf(earlier: Mention, later: Mention): 'same' | 'contradicts' | undefined {
  if (earlier.key !== later.key || !isCompatible(earlier, later)) return undefined;
  const [a, b] = [levelValue(earlier.quantity), levelValue(later.quantity)];
  if (!agree(a, b)) return contradicts(earlier, later) ? 'contradicts' : undefined;
  return isSame(earlier, later) ? 'same' : undefined;
}

/** Whether time, place, what was done and whose they are leave room for one and the same thing. */
const isCompatible = (a: Mention, b: Mention): boolean =>
  a.isPlanned === b.isPlanned &&
  !(a.period === undefined && typeof b.period === 'number') &&
  fits(a.region, b.region) &&
  (fits(a.period, b.period) || (isOfNow(a) && isOfNow(b))) &&
  (fits(sense(a), sense(b)) || isBody(a)) &&
  (a.about.includes(b.about) || b.about.includes(a.about));

/** How many there are, said of a time that lasts until now: 五年来, 到年底. */
const isOfNow = ({ verb, period }: Mention): boolean =>
  verb === undefined && (period === undefined || until.has(period));
const until = new Set<Mention['period']>(['一年', '三年', '四年', '五年', '今年', '年底', '目前']);

/** 组织 and 开展 say one thing of a meeting or a visit. */
const sense = ({ verb }: Mention): string | undefined => (verb && synonyms.has(verb) ? '开展' : verb);
const synonyms = new Set(['组织', '开展', '举办', '召开']);

const fits = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

/** One number twice is one thing where the nouns are the same, or the number is no small one and one noun says the other in full. */
function isSame(a: Mention, b: Mention): boolean {
  const [x, y] = [a.quantity.value, b.quantity.value];
  const isEqual = x.low === y.low && x.high === y.high;
  if (isSameNoun(a.noun, b.noun)) return isEqual || ((isWordy(a.noun) || isBody(a)) && isClose(x, y));
  return (
    isEqual &&
    isExact(x) &&
    x.low >= 10 &&
    isWordy(a.noun, b.noun) &&
    (a.noun.endsWith(b.noun) || b.noun.endsWith(a.noun))
  );
}

/** Whether the words tell that they must be one and the same thing, so that two different numbers cannot both be right. */
function contradicts(earlier: Mention, later: Mention): boolean {
  if (earlier.extent === 'part' || later.extent === 'part' || !isSameNoun(earlier.noun, later.noun)) return false;
  if ((earlier.about !== later.about && !later.isThis) || !restates(earlier) || !restates(later)) return false;
  const [x, y] = [earlier.quantity.value, later.quantity.value];
  if (!isClose(x, y) && !isSlip(x.low, y.low)) return false;
  const less = isBelow(x, y) ? earlier : later;
  const more = less === earlier ? later : earlier;
  // 共有57个, 累计建成75个
  if (less.extent === 'total' && (more.extent === 'total' || !more.verb || more.verb === less.verb)) return true;
  if (later.extent === 'total' && isWordy(later.noun)) return true;
  if (isBody(later) && isExact(x) !== isExact(y)) return true;
  return (
    isWordy(later.noun) &&
    earlier.verb !== undefined &&
    sense(earlier) === sense(later) &&
    earlier.period !== undefined &&
    earlier.period === later.period
  );
}

/** Exact, or in words that say a known number less exactly; 超过 and 以上 rather set an aim. */
const restates = ({ quantity: { value, approximations } }: Mention): boolean =>
  isExact(value) || approximations.every(({ sense }) => known.has(sense));
const known = new Set<Sense>(['odd', 'nearly', 'about', 'atMost', 'degree', 'exactly']);

/** The members of a body are always all of them, or many of them. */
const isBody = ({ noun }: Mention): boolean => /^(?:.*政协)?委员$|^(?:.*人大)?代表$/.test(noun);

/** Neither is much more than the other, as far as they have an end: 突破3万亿元 is about that. */
function isClose(x: Interval, y: Interval): boolean {
  const [a, b] = [boundOf(x), boundOf(y)];
  return Math.min(a.high, b.high) * 1.5 >= Math.max(a.low, b.low);
}
const boundOf = ({ low, high }: Interval): Interval => ({ low, high: Number.isFinite(high) ? high : low });

/** One digit is another one, or two have changed places. */
function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length) return false;
  const wrong = [...[...x].keys()].filter(i => x[i] !== y[i]);
  const [i, j] = wrong;
  return wrong.length === 1 || (wrong.length === 2 && x[i!] === y[j!] && x[j!] === y[i!]);
}

/** 企业, 项目, 投资 may be anything; 农民专业合作社 is something. */
const isWordy = (...nouns: readonly string[]): boolean => nouns.every(noun => noun.length > 2);

/** Whether one noun is the other with nothing but 政协, 全县 and the like before it. */
export function isSameNoun(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  return longer.endsWith(shorter) && neutral.test(longer.slice(0, longer.length - shorter.length));
}
const neutral = /^(?:政协|人大|全体|广大|登记|注册|在册|各类|各级|全区|全县|全市|全省|区|县|市|省)*$/;
