import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  certainFindings,
  edited,
  findings,
  fixAll,
  fixesAt,
  readSpeech,
  rules,
  setupOf,
} from '../../../server/src/core/index';
import { texts } from '../arbitraries';
import { outlinedTexts } from '../outlines';

const setup = setupOf();
const rule = (id: string) => rules.find(rule => rule.id === id)!;

describe('fixes', () => {
  it('of a place are those of the findings that it touches', () => {
    const speech = readSpeech('工作扎实。。成效明显,群众满意。');
    const titles = (start: number, end = start) => fixesAt(speech, setup, { start, end }).map(({ fix }) => fix.title);
    deepEqual(titles(0), []);
    equal(titles(5).length, 1);
    equal(titles(10).length, 1);
    equal(titles(0, 15).length, 2);
  });

  it('are preferred where they are certain', () => {
    const speech = readSpeech('总投资4800万元（4.8亿元），成效明显,群众满意。');
    const preferred = fixesAt(speech, setup, { start: 0, end: 30 }).map(({ finding, isPreferred }) => [
      finding.rule.id,
      isPreferred,
    ]);
    deepEqual(preferred, [
      ['mentions/unit-equivalence', false],
      ['punctuation/half-width', true],
    ]);
  });

  it('of all findings, or of one rule, are made together', () => {
    const text = '工作扎实。。成效明显,群众满意。';
    const speech = readSpeech(text);
    equal(edited(text, fixAll(speech, setup)), '工作扎实。成效明显，群众满意。');
    equal(edited(text, fixAll(speech, setup, rule('punctuation/half-width'))), '工作扎实。。成效明显，群众满意。');
  });

  it('leave none of the findings that they are certain of, and change no place twice', () => {
    fc.assert(
      fc.property(texts, text => {
        const speech = readSpeech(text);
        const edits = fixAll(speech, setup);
        ok(edits.every(({ span }, i) => i === 0 || edits[i - 1]!.span.end <= span.start));
        const left = certainFindings(readSpeech(edited(text, edits)), setup);
        deepEqual(
          left.map(({ message }) => message),
          [],
        );
      }),
    );
  });

  it('of one rule leave none of its own', () => {
    for (const rule of rules) {
      const text = rule.examples.bad.join('\n').replaceAll(/[⟦⟧]/g, '');
      const after = readSpeech(edited(text, fixAll(readSpeech(text), setup, rule)));
      deepEqual(certainFindings(after, setup, rule), []);
      deepEqual(findings(after, setup).failures, []);
    }
  }).timeout(20_000); // every rule

  it('of structure and order that are certain change marks, and no word or number', () => {
    const ids = /^(?:structure|sequence|lists)\//;
    const own = rules.filter(({ id }) => ids.test(id));
    const wordsOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
    const examples = own.flatMap(({ examples: { bad, good } }) => [...bad, ...good]);
    const any = fc.oneof(outlinedTexts, fc.constantFrom(...examples.map(text => text.replaceAll(/[⟦⟧]/g, ''))));
    fc.assert(
      fc.property(any, fc.constantFrom(...own), (text, rule) => {
        equal(wordsOf(edited(text, fixAll(readSpeech(text), setup, rule))), wordsOf(text));
      }),
    );
  });
});
