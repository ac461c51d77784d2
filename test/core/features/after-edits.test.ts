import { deepEqual } from 'node:assert/strict';
import { findings, linesAfter, linesOf, outline, readSpeech, rules, setupOf } from '../../../server/src/core/index';

const setup = setupOf();
const editsOfEach = 8;
const pieces = [
  '一', '3', '10', '年', '。', '，', '、', '（', '）', '“', '”', '\n', '%', '个', '政协', '其中', '（一）', '一是', '二、', '（节选）',
  '2021年', '共', '今后三年', '委员', '　', '；',
]; // biome-ignore format: a list

/** What stays as it is after an edit is kept; here that is held against the text read from nothing. */
describe('after each of many small edits', () => {
  const random = numbers(20211225);
  for (const { id, examples } of rules)
    it(`outline and findings of the examples of ${id} are those of the text read from nothing`, () => {
      let lines = linesOf([...examples.bad, ...examples.good].join('\n').replace(/[⟦⟧]/g, ''));
      let speech = readSpeech(lines);
      findings(speech, setup);
      for (let i = 0; i < editsOfEach; i++) {
        const line = random(lines.length);
        const character = random(lines[line]!.length + 1);
        const end = { line, character: Math.min(lines[line]!.length, character + random(3)) };
        lines = linesAfter(lines, { line, character }, end, pieces[random(pieces.length)]!);
        speech = readSpeech(lines, speech);
        const fresh = readSpeech(lines.join(''));
        deepEqual(findings(speech, setup), findings(fresh, setup));
        deepEqual(outline(speech), outline(fresh));
      }
    });
});

/** Whole numbers below what it is called with, the same ones in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
