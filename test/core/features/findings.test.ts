import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, findings, readSpeech, rules, setupOf } from '../../../server/src/core/index';
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

describe('one mistake', () => {
  const ids = (text: string, rules = {}): string[] =>
    findings(readSpeech(text), setupOf({ ...defaultSettings, rules })).findings.map(({ rule }) => rule.id);
  const cases: [text: string, rule: string, second: string][] = [
    ['第一、加强学习。', 'structure/han-ordinal-punct', 'punctuation/ordinals-in-text'],
    ['（一)加强学习', 'structure/bracket-form', 'punctuation/unpaired-quotes'],
  ];
  for (const [text, rule, second] of cases) {
    it(`is one finding: ${text}`, () => deepEqual(ids(text), [rule]));
    it(`is found by the other rule when ${rule} is off`, () => deepEqual(ids(text, { [rule]: 'off' }), [second]));
  }
  it('leaves others alone', () =>
    deepEqual(ids('一、修渠\n(1)清淤\n（2）加固'), ['structure/level-order', 'structure/bracket-form']));
});

it('rules yield to rules that there are', () => {
  for (const { yieldsTo = [] } of rules)
    for (const id of yieldsTo)
      ok(
        rules.some(rule => rule.id === id),
        id,
      );
});
