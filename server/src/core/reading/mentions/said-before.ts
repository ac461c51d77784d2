import { continuesNoun } from '../figures/counted-noun';
import type { Mention } from './mention';

/** Nouns of a text whose end a number or a mark tells: 社区矫正对象 in 社区矫正对象386人. Of three characters at least, by their first two. */
export type KnownNouns = ReadonlyMap<string, ReadonlyMap<string, 'certain' | 'likely'>>;

export function knownNouns(mentions: Iterable<Mention>): KnownNouns {
  const known = new Map<string, Map<string, 'certain' | 'likely'>>();
  for (const { noun, rest, isBehind } of mentions) {
    if (noun.length < (isBehind ? 4 : 3) || (isBehind && rest)) continue;
    const start = noun.slice(0, 2);
    const nouns = known.get(start) ?? new Map<string, 'certain' | 'likely'>();
    known.set(start, nouns);
    if (nouns.size < 20 && nouns.get(noun) !== 'certain') nouns.set(noun, isBehind ? 'likely' : 'certain');
  }
  return known;
}

/** The known noun behind a number where its own was read too short or too long: 社区矫正对象 in 400余名社区矫正对象全部报到. */
export function nounSaidBefore({ noun, rest, isBehind }: Mention, known: KnownNouns): string | undefined {
  const nouns = isBehind ? known.get(noun.slice(0, 2)) : undefined;
  if (!nouns || nouns.get(noun) === 'certain') return undefined;
  const words = noun + rest;
  let best: string | undefined;
  for (const one of nouns.keys())
    if (one !== noun && one.length > (best?.length ?? 0) && words.startsWith(one) && endsAt(words, noun, one))
      best = one;
  return best;
}

/** A noun read longer ends where the known one does only if that is a long one or several words follow: 出租汽车 in 出租汽车免费接送考生. */
const endsAt = (words: string, noun: string, known: string): boolean =>
  (known.length >= noun.length || known.length > 3 || noun.length - known.length >= 4) &&
  !continuesNoun(words, known.length);
