import { readSpeech, type Speech, textOf } from '../reading/speech';
import { composed } from '../text/composed';
import { type Edit, edited } from '../text/edit';

/** The edits of a change made until nothing is left to change: with other marks other headings may belong together. */
export function settled(speech: Speech, once: (speech: Speech) => readonly Edit[]): readonly Edit[] {
  const rounds: (readonly Edit[])[] = [];
  for (let after = speech; rounds.length < mostRounds; ) {
    const edits = once(after);
    if (edits.length === 0) break;
    rounds.push(edits);
    after = readSpeech(edited(textOf(after), edits), after);
  }
  return composed(speech.length, rounds);
}
/** More than any text needs. */
const mostRounds = 8;
