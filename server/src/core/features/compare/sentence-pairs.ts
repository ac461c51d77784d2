import { likenessOf } from '../../text/likeness';
import { listIn } from '../../text/list-in';
import type { FactSentence } from './sentences';

/** Least part of their pairs of characters that two wordings of one sentence have in common. */
const alike = 0.5;
/** A pair of characters that more sentences have tells nothing. */
const mostCommon = 40;

/** Which sentence of an older text became which of a newer one, by their places in the two lists. */
export function sentencePairs(old: readonly FactSentence[], now: readonly FactSentence[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  const pair = (i: number, j: number): void => {
    pairs.set(i, j);
    used.add(j);
  };
  for (const key of [({ text }: FactSentence) => text, ({ words }: FactSentence) => words]) {
    const places = placesOf(now, key, j => !used.has(j));
    for (const [i, sentence] of old.entries()) {
      const next = pairs.has(i) ? undefined : places.get(key(sentence))?.shift();
      if (next !== undefined) pair(i, next);
    }
  }
  const likeness = likenessOf();
  const others = candidates(now, j => !used.has(j));
  const found = old.flatMap((sentence, i) =>
    pairs.has(i)
      ? []
      : others(sentence.words).flatMap(j => {
          const score = likeness(sentence.words, now[j]!.words);
          return score < alike ? [] : { i, j, score: score + (sentence.section === now[j]!.section ? 0.1 : 0) };
        }),
  );
  for (const { i, j } of found.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j))
    if (!pairs.has(i) && !used.has(j)) pair(i, j);
  return pairs;
}

function placesOf(
  sentences: readonly FactSentence[],
  key: (sentence: FactSentence) => string,
  isFree: (i: number) => boolean,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, sentence] of sentences.entries()) if (isFree(i)) listIn(places, key(sentence)).push(i);
  return places;
}

/** For some words, the sentences that have enough rare pairs of characters in common with them. */
function candidates(
  sentences: readonly FactSentence[],
  isFree: (i: number) => boolean,
): (words: string) => readonly number[] {
  const having = new Map<string, number[]>();
  for (const [i, { words }] of sentences.entries()) {
    if (!isFree(i)) continue;
    for (const pair of pairsIn(words)) listIn(having, pair).push(i);
  }
  return words => {
    const shared = new Map<number, number>();
    for (const pair of pairsIn(words)) {
      const own = having.get(pair) ?? [];
      if (own.length <= mostCommon) for (const i of own) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    return [...shared].flatMap(([i, count]) => (count > 2 ? i : []));
  };
}

const pairsIn = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2)));
