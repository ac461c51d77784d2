import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lexiconOf } from '../../../server/src/core/text/lexicon';

const letters = fc.constantFrom(...'甲乙丙丁');
const words = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const texts = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊'), maxLength: 30 });

describe('a lexicon', () => {
  const of = (words: readonly string[]) => lexiconOf(words.map(word => [word, word] as const));

  it('finds the longest word that begins at an offset, and the one that ends there', () => {
    fc.assert(
      fc.property(words, texts, (words, text) => {
        const lexicon = of(words);
        for (let at = 0; at <= text.length; at++) {
          const longest = (matches: (word: string) => boolean): number =>
            Math.max(0, ...words.filter(matches).map(word => word.length));
          const ahead = lexicon.longestAt(text, at)?.word.length ?? 0;
          assert.equal(
            ahead,
            longest(word => text.startsWith(word, at)),
          );
          const behind = lexicon.longestBefore(text, at)?.word.length ?? 0;
          assert.equal(
            behind,
            longest(word => text.slice(0, at).endsWith(word)),
          );
        }
      }),
    );
  });

  it('finds the first place from an offset on, with the longest word there', () => {
    fc.assert(
      fc.property(words, texts, fc.nat(30), (words, text, from) => {
        const lexicon = of(words);
        let at = from;
        while (at < text.length && !lexicon.longestAt(text, at)) at++;
        const expected = lexicon.longestAt(text, at);
        assert.deepEqual(lexicon.firstFrom(text, from), expected && { start: at, ...expected });
      }),
    );
  });
});
