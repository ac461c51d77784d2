#!/usr/bin/env node
// Times of the core in this process: reading a speech and asking all rules, one keystroke, one long line, and each rule by itself.
//
//   node test/bench/core.mjs [FILE.txt] [--rules]
//
// Numbers of one run may be compared with each other, not with those of another machine or hour.
import { existsSync, readFileSync } from 'node:fs';
import { coreOf, medianOf } from './lib.mjs';

const args = process.argv.slice(2);
const byRule = args.includes('--rules');
const shared = '../shared/speech/acheng-2021.txt';
const file =
  args.find(arg => !arg.startsWith('--')) ?? (existsSync(shared) ? shared : 'test/fixtures/outline/report.txt');
const one = readFileSync(file, 'utf8');
const hundred = Array.from({ length: 100 }, (_, i) => one.replace(/^./, `第${i}稿$&`)).join('\n');

const { findings, linesAfter, linesOf, occasion, outline, readSpeech, rules, setupOf } = await coreOf();
const setup = setupOf();
let salt = 0;
const check = text => findings(readSpeech(`${text}\n${salt++}`), setup).findings.length;

for (let i = 0; i < 40; i++) check(one);
console.log(`${file}: ${one.length} characters, ${check(one)} findings`);
row('read and all rules, ×1', 60, () => check(one));
row('read and all rules, ×100', 9, () => check(hundred));

const middle = hundred.split('\n').length >> 1;
const heading = hundred.split('\n').findIndex((line, i) => i > middle && /^[\s　]*（二）/.test(line));
for (const [where, line] of [
  ['a paragraph', middle + 10],
  ['a heading', heading],
]) {
  const typed = typingAt(line);
  for (let i = 0; i < 40; i++) findings(typed(), setup);
  row(`one keystroke in ${where} of ×100, findings`, 60, () => findings(typed(), setup));
  row(`one keystroke in ${where} of ×100, outline`, 60, () => outline(typed()));
}
const long = '围绕教育、医疗等四个问题，2021年12月25日捐款20万元，其中企业捐款15万元；'.repeat(1300).slice(0, 50_000);
row('one line of 50,000 characters', 9, () => check(long));

if (byRule) {
  const whole = readSpeech(hundred);
  const setting = occasion(whole);
  const ask = rule => {
    let found = 0;
    const report = () => found++;
    if ('checkSpeech' in rule) rule.checkSpeech(whole, report, setting, setup);
    else
      for (const paragraph of whole.paragraphs)
        if (!rule.needs || paragraph[rule.needs].length > 0) rule.check(paragraph, report, setting, setup);
    return found;
  };
  const times = rules.map(rule => {
    ask(rule);
    return { id: rule.id, ms: medianOf(() => ask(rule), 5) };
  });
  const all = times.reduce((sum, { ms }) => sum + ms, 0);
  console.log(`\neach rule by itself on ×100, facts known: ${all.toFixed(1)} ms in all`);
  for (const { id, ms } of times.sort((a, b) => b.ms - a.ms).slice(0, 25)) show(id, ms);
}

/** Types a character into a line with each call and reads the speech again. */
function typingAt(line) {
  let lines = linesOf(hundred);
  let speech = readSpeech(lines);
  findings(speech, setup);
  const at = { line, character: 12 };
  return () => {
    lines = linesAfter(lines, at, at, '字');
    speech = readSpeech(lines, speech);
    return speech;
  };
}

function row(what, times, call) {
  show(what, medianOf(call, times));
}

function show(what, ms) {
  console.log(`${ms.toFixed(2).padStart(9)} ms  ${what}`);
}
