import { senseOf } from '../figures/deed';
import type { Mention } from './mention';
import { isBody } from './nouns';

/** Whether time, place, what was done and whose they are leave room for one and the same thing. */
export const isCompatible = (a: Mention, b: Mention): boolean =>
  a.isPlanned === b.isPlanned &&
  fits(a.region, b.region) &&
  fits(a.frame, b.frame) &&
  (b.told === 'this' || arePeriodsOne(a, b)) &&
  (fits(senseOf(a), senseOf(b)) || isBody(a.noun) || b.told === 'clause' || (b.told === 'deed' && isDeedOf(a, b))) &&
  (a.about.includes(b.about) || b.about.includes(a.about) || b.told !== undefined);

/** 立案246件, 立案的264件; 发展党员236名, 新发展的263名党员; 教师352名参加培训, 参加培训的325名教师. */
export const isDeedOf = (earlier: Mention, later: Mention): boolean =>
  senseOf(earlier) === senseOf(later) ||
  earlier.noun === `${later.verb}${later.noun}` ||
  (later.verb !== undefined && earlier.rest.endsWith(later.verb));

const arePeriodsOne = (a: Mention, b: Mention): boolean =>
  (a.period === undefined && typeof b.period !== 'number' && b.period !== '同期') ||
  b.period === undefined ||
  isSamePeriod(a, b) ||
  (isOfNow(a) && isOfNow(b));

const fits = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

/** Whether both speak of a time that they name, and of the same one: 全年 and 一年来 may be this year or the last one. */
export const isSamePeriod = ({ period: a }: Mention, { period: b }: Mention): boolean =>
  a !== undefined && (a === b || (a === '一年' && oneYear.has(b)) || (b === '一年' && oneYear.has(a)));
const oneYear = new Set<Mention['period']>(['今年', '去年']);

/** How many there are, said of a time that lasts until now: 五年来, 到年底. */
const isOfNow = ({ verb, period }: Mention): boolean =>
  verb === undefined && (period === undefined || until.has(period));
const until = new Set<Mention['period']>(['一年', '两年', '三年', '四年', '五年', '今年', '年底', '目前']);
