import { characterSet } from '../text/characters';
import { soundAlike } from '../text/homophones';
import { listIn } from '../text/list-in';

/** How a word differs from the name that was meant. */
export interface Misspelling {
  readonly name: string;
  /** sound: a character that sounds like the right one, or a digit for a 汉字; number: another number; other: another character, one too many or too few. */
  readonly kind: 'sound' | 'number' | 'other';
}

/** Finds the name that a word misses by one character. */
export type SpellingCheck = (word: string) => Misspelling | undefined;

/** A check against these names. */
export function spellingCheckOf(names: Iterable<string>): SpellingCheck {
  const known = new Set(names);
  const byPattern = new Map<string, string[]>();
  for (const name of known) for (const pattern of patternsOf(name)) listIn(byPattern, pattern).push(name);

  const [first, second] = [0, 1].map(at => characterSet([...known].flatMap(name => name[at] ?? [])));
  const isKnown = characterSet([...known].join(''));
  /**
   * With one character wrong, missing, too many or exchanged, the first or the second character is still one that names begin with, and all but one
   * are in names.
   */
  const isNear = (word: string): boolean =>
    /[0-9]/.test(word) ||
    ([0, 1].some(at => first!(word.charCodeAt(at)) || second!(word.charCodeAt(at))) && strangers(word) < 2);
  const strangers = (word: string): number => {
    let count = 0;
    for (let at = 0; at < word.length; at++) if (!isKnown(word.charCodeAt(at))) count++;
    return count;
  };

  return word => {
    if (!isNear(word) || known.has(word)) return undefined;
    const plain = inHan(word);
    if (known.has(plain)) return { name: plain, kind: 'sound' };
    const substitutions = patternsOf(word).flatMap((pattern, at) =>
      (byPattern.get(pattern) ?? []).map(name => ({ name, kind: kindOf(word[at]!, name[at]!) })),
    );
    const best = kinds.map(kind => substitutions.find(one => one.kind === kind)).find(one => one);
    return best ?? resized(word);
  };

  /** One character too many, too few, or two in each other's place. */
  function resized(word: string): Misspelling | undefined {
    for (let at = 0; at <= word.length; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const name =
        [head + tail.slice(1), head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2)].find(one =>
          known.has(one),
        ) ?? byPattern.get(`${head}\0${tail}`)?.[0];
      if (name && name !== word) return { name, kind: 'other' };
    }
    return undefined;
  }
}
const kinds = ['sound', 'other', 'number'] as const;

const patternsOf = (word: string): string[] => [...word].map((_, at) => `${word.slice(0, at)}\0${word.slice(at + 1)}`);

const kindOf = (written: string, right: string): Misspelling['kind'] => {
  if (pairs.has(written + right) || pairs.has(right + written)) return 'sound';
  if (numerals.includes(written) && numerals.includes(right)) return 'number';
  return soundAlike(written, right) ? 'sound' : 'other';
};
const pairs = new Set(['二两', '俩两', '作做', '定订']);
const numerals = '一二两三四五六七八九十';

/** 两个100年, 五位1体, 3严3实 with 汉字 for their digits. */
const inHan = (word: string): string =>
  word
    .replace(/^2(?=[个学不])/, '两')
    .replaceAll('100', '一百')
    .replace(/[0-9]/g, digit => '〇一二三四五六七八九'[Number(digit)]!);
