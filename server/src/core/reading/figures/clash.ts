import type { Approximation, Sense } from './approximation';
import type { Measure } from './measure';
import type { Quantity } from './quantity';

/**
 * Words at one number that do not go together.
 * contradictory: 近200多名; redundant: 约200名左右; bound: 至少12次以上; span: 三五天左右, about a number that is vague already;
 * odd: 十几余名, 1234余万, 110.53万余, where 余 cannot stand; exact: 约237名, 整整20多次.
 */
export interface Clash {
  readonly kind: 'contradictory' | 'redundant' | 'bound' | 'span' | 'odd' | 'exact';
  /** The word that does not go with `other`, or with the number itself. */
  readonly word: Approximation;
  readonly other?: Approximation;
}

/** The first clash at a number, the gravest of all; a number with one word at most clashes only with that. */
export function clashOf(quantity: Quantity): Clash | undefined {
  if (quantity.approximations.length === 0) return undefined;
  const words = quantity.approximations.filter(word => !isRecent(quantity, word));
  return (
    clashOfWords(words, quantity) ??
    withVague(words, quantity) ??
    withOdd(words, quantity) ??
    withExact(words, quantity)
  );
}

const pairs: readonly (readonly [Clash['kind'], Sense, readonly Sense[]])[] = [
  ['contradictory', 'nearly', ['odd', 'above', 'atLeast']],
  ['contradictory', 'below', ['odd', 'above', 'atLeast']],
  ['contradictory', 'atMost', ['atLeast']],
  ['contradictory', 'above', ['atMost']],
  ['redundant', 'about', ['odd', 'nearly']],
  ['redundant', 'nearly', ['about']],
  ['redundant', 'below', ['about']],
  ['redundant', 'above', ['odd', 'atLeast', 'about']],
  ['redundant', 'odd', ['about']],
  ['redundant', 'atLeast', ['about']],
  ['bound', 'below', ['atMost']],
];
/** Two words of one of these senses say the same twice. */
const twice: Partial<Record<Sense, Clash['kind']>> = { about: 'redundant', atLeast: 'bound', atMost: 'bound' };

function clashOfWords(words: readonly Approximation[], { numeral }: Quantity): Clash | undefined {
  if (words.length < 2) return undefined;
  const ordered = [...words].sort((a, b) => a.start - b.start);
  for (const [kind, sense, others] of pairs) {
    const word = ordered.find(one => one.sense === sense);
    const other = word && ordered.find(one => others.includes(one.sense));
    if (word && other) return word.start < other.start ? { kind, word: other, other: word } : { kind, word, other };
  }
  for (const word of ordered) {
    const kind = twice[word.sense];
    const other = kind && ordered.find(one => one.sense === word.sense && one.start > word.start);
    // 多 and 以上 both behind a number say different things of it
    if (kind && other && (word.start < numeral.start || word.sense === 'about'))
      return { kind, word: other, other: word };
  }
  return undefined;
}

/** 三五, 几十, 十几 are approximations by themselves. */
function withVague(words: readonly Approximation[], { numeral: { vague } }: Quantity): Clash | undefined {
  if (!vague) return undefined;
  const odd = words.find(({ sense }) => sense === 'odd');
  if (odd) return { kind: vague === 'some' ? 'odd' : 'span', word: odd };
  const word = words.find(({ sense }) => sense === 'about' || sense === 'nearly');
  return word && { kind: 'span', word };
}

/** 余 stands for the digits behind round ones: 360余万, 12万余, 200余; not 1234余万, 110.53万余, 237余. */
function withOdd(words: readonly Approximation[], { numeral, measure }: Quantity): Clash | undefined {
  const word = words.find(({ sense, start }) => sense === 'odd' && start <= numeral.end);
  if (!word || numeral.vague || measure?.word === '分之') return undefined;
  const { decimals, inner, place, step, isRounded } = numeral;
  // before 万 and 亿 the last digit must be zero: its place is then above theirs
  if (inner !== undefined)
    return decimals > 0 || (place === step && (place === 1e4 || place === 1e8)) ? { kind: 'odd', word } : undefined;
  if (decimals > 0) return decimals > 1 || step < 1 ? { kind: 'odd', word } : undefined;
  return !isRounded && place === 1 && step === 1 ? { kind: 'exact', word } : undefined;
}

/** 约 and 左右 round a number, 整整 says that it is whole. */
function withExact(words: readonly Approximation[], quantity: Quantity): Clash | undefined {
  const exactly = words.find(({ sense }) => sense === 'exactly');
  const loose = exactly && words.find(({ sense }) => sense !== 'exactly' && sense !== 'degree');
  if (exactly && loose) return { kind: 'exact', word: loose, other: exactly };
  const word = words.find(({ sense, word }) => sense === 'about' || (sense === 'nearly' && !isSeries(quantity, word)));
  return word && isExactCount(quantity) ? { kind: 'exact', word } : undefined;
}

/** A count of single things to its last digit: 237名, 68次; but 15人, 45个 are round enough, and units measure. */
function isExactCount({ numeral, measure }: Quantity): boolean {
  const { value, vague, isRounded } = numeral;
  if (!measure || !counted.has(measure.dimension) || vague || isRounded || value.low !== value.high) return false;
  return value.low >= 20 && value.low % (value.low < 100 ? 5 : 10) !== 0;
}
const counted: ReadonlySet<Measure['dimension']> = new Set([
  'person', 'person-time', 'household', 'organisation', 'event', 'document', 'thing',
]); // biome-ignore format: a list

/** 近五年 and 近几次 are the last five years, the last few times. */
const isRecent = (quantity: Quantity, { word }: Approximation): boolean =>
  word === '近' && (times.has(quantity.measure?.dimension ?? '') || (isFew(quantity) && mayBeLast(quantity)));
/** 近几家 and 近三五次 may be the last ones, 近七八家 are about so many. */
const mayBeLast = ({ numeral, measure }: Quantity): boolean =>
  numeral.vague === 'some' || (numeral.vague !== undefined && measure?.dimension === 'event');
const isFew = ({ numeral }: Quantity): boolean => numeral.value.high < 10;
const times = new Set<string>(['year', 'month', 'day', 'hour']);

/** 近23场 may be the last 23 ones. */
const isSeries = ({ measure }: Quantity, word: string): boolean => word === '近' && measure?.dimension === 'event';
