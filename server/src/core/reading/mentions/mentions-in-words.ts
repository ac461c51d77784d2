import { remembered } from '../../text/remembered';
import { gathering } from '../gathering';
import { renewed } from '../renewed';
import type { Speech } from '../speech';
import { inKnownWords } from './mention';
import { type KnownNouns, knownNouns } from './said-before';

const mentionsOfLines = gathering(({ mentions }) => mentions);

/** The nouns that the mentions of a speech have in full; the same object as long as they are the same. */
export const nounsOfSpeech = renewed<KnownNouns>((speech, earlier) => {
  const lines = mentionsOfLines(speech);
  if (earlier && mentionsOfLines(earlier.speech) === lines) return earlier.value;
  const nouns = knownNouns(lines.flatMap(({ facts }) => facts));
  return earlier && areSame(earlier.value, nouns) ? earlier.value : nouns;
});

function areSame(a: KnownNouns, b: KnownNouns): boolean {
  if (a.size !== b.size) return false;
  for (const [start, nouns] of a) {
    const others = b.get(start);
    if (others?.size !== nouns.size) return false;
    for (const [noun, how] of nouns) if (others.get(noun) !== how) return false;
  }
  return true;
}

/** The mentions of a speech by lines, with nouns that another line has in full. */
export const mentionsInWords = (speech: Speech) => inWords(nounsOfSpeech(speech))(speech);

const inWords = remembered((nouns: KnownNouns) => gathering(({ mentions }) => inKnownWords(mentions, nouns)));
