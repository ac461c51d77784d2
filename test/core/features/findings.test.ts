import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { findings, readSpeech, setupOf } from '../../../server/src/core/index';
import { texts } from '../arbitraries';

const setup = setupOf();

describe('findings', () => {
  it('of any text lie in it, in order, and no rule fails', () => {
    fc.assert(
      fc.property(texts, text => {
        const { findings: found, failures } = findings(readSpeech(text), setup);
        deepEqual(failures, []);
        let last = 0;
        for (const { span, related, fixes } of found) {
          ok(last <= span.start);
          last = span.start;
          const spans = [span, ...related.map(({ span }) => span), ...fixes.flatMap(fix => fix.edits.map(e => e.span))];
          for (const { start, end } of spans) ok(0 <= start && start <= end && end <= text.length);
        }
      }),
    );
  });

  it('after an edit are those of the text read from nothing', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (head, cut, paste, tail) => {
        const before = readSpeech(head + cut + tail);
        findings(before, setup);
        const after = head + paste + tail;
        deepEqual(findings(readSpeech(after, before), setup), findings(readSpeech(after), setup));
      }),
    );
  });
});
