import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { lineAt, linesOf, readSpeech, textOf } from '../../../server/src/core/index';
import { texts } from '../arbitraries';

describe('a speech', () => {
  it('is lossless: each paragraph is the slice of its line', () => {
    fc.assert(
      fc.property(texts, text => {
        const speech = readSpeech(text);
        equal(textOf(speech), text);
        equal(speech.length, text.length);
        speech.paragraphs.forEach((paragraph, i) => {
          const start = speech.starts[i]!;
          equal(text.slice(start, start + paragraph.text.length), paragraph.text);
          equal(text.slice(start, start + paragraph.length), linesOf(text)[i]);
        });
      }),
    );
  });

  it('read after another one is what it is read from nothing', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => deepEqual(readSpeech(after, readSpeech(before)), readSpeech(after))),
    );
  });

  it('keeps the paragraphs of lines that did not change', () => {
    const before = readSpeech('一\n二\n三\n四');
    const after = readSpeech('一\n二甲\n三\n四', before);
    ok(after.paragraphs[0] === before.paragraphs[0] && after.paragraphs[3] === before.paragraphs[3]);
    ok(after.paragraphs[1] !== before.paragraphs[1]);
  });

  it('knows the line of an offset', () => {
    const speech = readSpeech('一\n\n三四');
    deepEqual(
      [0, 1, 2, 3, 4, 5].map(offset => lineAt(speech, offset)),
      [0, 0, 1, 2, 2, 2],
    );
  });
});
