import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { folds, readSpeech, sliceOf } from '../../../server/src/core/index';
import { outlinedTexts } from '../outlines';

const text =
  '青山作证\n（2023年3月6日）\n\n各位代表：\n现在开会。\n一、修渠\n（一）清淤。分段进行。\n\n（二）加固\n先急后缓。\n二、护堤\n';

describe('folds', () => {
  it('are the sections behind their names, each with those inside it', () => {
    deepEqual(
      folds(readSpeech(text)).map(({ span, depth }) => [depth, sliceOf(text, span)]),
      [
        [0, '\n（2023年3月6日）'],
        [0, '\n现在开会。'],
        [0, '\n（一）清淤。分段进行。\n\n（二）加固\n先急后缓。'],
        [1, '分段进行。'],
        [1, '\n先急后缓。'],
      ],
    );
  });

  it('of any text lie apart or inside each other', () => {
    fc.assert(
      fc.property(outlinedTexts, text => {
        const open: { end: number }[] = [];
        for (const { span, depth } of folds(readSpeech(text))) {
          open.length = Math.min(open.length, depth);
          ok(span.start < span.end && open.every(({ end }) => span.end <= end));
          open.push(span);
        }
      }),
    );
  });
});
