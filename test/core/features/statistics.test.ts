import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, readSpeech, setupOf, spokenLength, statistics } from '../../../server/src/core/index';
import { texts } from '../arbitraries';

describe('statistics', () => {
  it('are the characters that are said, and the time that takes', () => {
    const setup = setupOf({ ...defaultSettings, charactersPerMinute: 4 });
    deepEqual(statistics(readSpeech('各位委员：\n13名。'), setup), { characters: 7, minutes: 7 / 4 });
  });

  it('of a piece are those of its text', () =>
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, to) => {
        const start = Math.min(from % (text.length + 1), to % (text.length + 1));
        const end = Math.max(from % (text.length + 1), to % (text.length + 1));
        equal(
          statistics(readSpeech(text), setupOf(), [{ start, end }]).characters,
          spokenLength(text.slice(start, end)),
        );
      }),
    ));
});
