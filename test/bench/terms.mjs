#!/usr/bin/env node
// Times of an own glossary of 5,000 entries on the speech ×100: building it, all terms, one keystroke, a hover, a completion.
//
//   node test/bench/terms.mjs [FILE.txt]
import { existsSync, readFileSync } from 'node:fs';
import { coreOf, medianOf } from './lib.mjs';

const shared = '../shared/speech/acheng-2021.txt';
const file = process.argv[2] ?? (existsSync(shared) ? shared : 'test/fixtures/outline/report.txt');
const one = readFileSync(file, 'utf8');
const hundred = Array.from({ length: 100 }, (_, i) => one.replace(/^./, `第${i}稿$&`)).join('\n');

const core = await coreOf();
const { defaultSettings, findings, hover, knowledgeWith, linesAfter, linesOf, readOwnGlossary, readSpeech, setupOf } =
  core;
const characters = '青溪县水网河湖长巡察站点渠堤库闸乡镇村社区工程项目资金产业园茶叶竹木文旅';
const pick = seed => characters[(seed * 7919) % characters.length];
const name = i => [1, 2, 3, 4, 5].map(k => pick(i * k + Math.floor(i / k) + k)).join('') + (i % 97);
const terms = Array.from({ length: 5000 }, (_, i) => ({
  name: name(i) + i,
  aliases: [`${name(i)}办${i}`],
  definition: '释义。',
}));

const show = (what, ms) => console.log(`${ms.toFixed(2).padStart(9)} ms  ${what}`);
let own;
show(
  'reading 5,000 entries',
  medianOf(() => (own = readOwnGlossary('file:///own', { terms })), 9),
);
const setup = setupOf(defaultSettings, knowledgeWith([own]));
let lines = linesOf(hundred);
let speech = readSpeech(lines);
const start = performance.now();
core.termsOf(speech, setup.glossary);
show('all terms of ×100, the glossary made for the first time', performance.now() - start);
for (let i = 0; i < 40; i++) findings(afterKey(), setup);
function afterKey() {
  const at = { line: lines.length >> 1, character: 3 };
  lines = linesAfter(lines, at, at, '字');
  speech = readSpeech(lines, speech);
  return speech;
}
show(
  'one keystroke in ×100, findings',
  medianOf(() => findings(afterKey(), setup), 60),
);
show(
  'one keystroke in ×100, terms',
  medianOf(() => core.termsOf(afterKey(), setup.glossary).length, 60),
);
show(
  'one keystroke in ×100, hover',
  medianOf(() => hover(afterKey(), setup, speech.starts[lines.length >> 1] + 5), 60),
);
show(
  'one keystroke in ×100, semantic tokens of 60 lines',
  medianOf(() => core.semanticTokens(afterKey(), setup, 2400, 2460), 60),
);
show(
  'one keystroke in ×100, suggestions',
  medianOf(() => core.suggestions(afterKey(), setup, speech.starts[lines.length >> 1] + 5, () => false), 60),
);
show(
  'one keystroke in ×100, list of terms',
  medianOf(() => core.termList(afterKey(), setup), 20),
);
