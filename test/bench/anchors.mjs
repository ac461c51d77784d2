#!/usr/bin/env node
// How well notes keep their place: texts are edited at random as people and tools edit them, every character followed, and the anchors
// that were taken before are looked for afterwards.
//
//   node test/bench/anchors.mjs [FILE.txt …] [--runs N] [--seed N] [--context N] [--anchors N] [--without EDIT] [--show]
//
// kept: the quote still stands there as it was (blanks aside); changed: a part of it does. A place is wrong where nothing of the quote stands.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { coreOf } from './lib.mjs';

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : otherwise);
const runs = Number(option('--runs', 8));
const seed = Number(option('--seed', 1));
const context = Number(option('--context', 0));
const most = Number(option('--anchors', 0));
const without = option('--without', '');
const show = args.includes('--show');
const shared = '../shared/corpus';
const named = args.filter(arg => !arg.startsWith('--'));
const folder = existsSync(shared) ? shared : 'test/fixtures/outline';
const files =
  named.length > 0 ? named : readdirSync(folder).flatMap(file => (file.endsWith('.txt') ? [`${folder}/${file}`] : []));
const texts = files.map(file => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
const { locate } = await coreOf();

let state = seed;
/** From 0 to 1; the same numbers for the same seed. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];

/** A text of which every character knows where it stood at first; -1: it is new; below: it is a copy of the one at -2 - n. */
class Followed {
  constructor(text) {
    this.text = text;
    this.from = new Int32Array(text.length).map((_, i) => i);
  }
  replace(start, end, text, from = new Int32Array(text.length).fill(-1)) {
    const next = new Int32Array(this.from.length - (end - start) + text.length);
    next.set(this.from.subarray(0, start));
    next.set(from, start);
    next.set(this.from.subarray(end), start + text.length);
    this.from = next;
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
  }
}

/** The sentence, the line around a place. */
function around(text, at, marks) {
  let start = at;
  while (start > 0 && !marks.includes(text[start - 1])) start--;
  let end = at;
  while (end < text.length && !marks.includes(text[end])) end++;
  return [start, Math.min(end + 1, text.length)];
}
/** What is typed is of another text; a piece of the same one would be a copy. */
let others = texts;
const piece = () => {
  const text = pick(others);
  const start = below(text.length);
  return text.slice(start, start + 1 + below(pick([3, 12, 60])));
};
const sentence = () => {
  const text = pick(others);
  return text.slice(...around(text, below(text.length), '。\n'));
};
const lines = text => {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
};

const edits = {
  insert: t => {
    const at = below(t.text.length);
    t.replace(at, at, random() < 0.2 ? sentence() : piece());
  },
  delete: t => {
    const at = below(t.text.length);
    t.replace(at, Math.min(t.text.length, at + 1 + below(pick([3, 12, 60, 400]))), '');
  },
  replace: t => {
    const at = below(t.text.length);
    t.replace(at, Math.min(t.text.length, at + 1 + below(pick([3, 12, 40]))), piece());
  },
  retype: t => t.replace(...around(t.text, below(t.text.length), '。\n'), sentence()),
  reword: t => {
    // A sentence written anew with some of its words.
    const [start, end] = around(t.text, below(t.text.length), '。\n');
    let at = start;
    for (const word of t.text.slice(start, end).split(/(?<=[，、])/)) {
      const other = random() < 0.5 ? word : piece().replace(/\n/g, '');
      if (other !== word) t.replace(at, at + word.length, other);
      at += other.length;
    }
  },
  digits: t => {
    const found = [...t.text.matchAll(/\d+/g)];
    if (found.length === 0) return;
    const { index, 0: old } = pick(found);
    const other = String(below(10 ** old.length));
    if (other !== old) t.replace(index, index + old.length, other);
  },
  deleteParagraph: t => t.replace(...around(t.text, below(t.text.length), '\n'), ''),
  deleteSection: t => {
    const starts = lines(t.text);
    const first = below(starts.length);
    t.replace(starts[first], starts[first + 1 + below(8)] ?? t.text.length, '');
  },
  moveSection: t => {
    const starts = lines(t.text);
    const first = below(starts.length);
    const [start, end] = [starts[first], starts[first + 1 + below(12)] ?? t.text.length];
    const [text, from] = [t.text.slice(start, end), t.from.slice(start, end)];
    t.replace(start, end, '');
    const at = pick(lines(t.text));
    t.replace(at, at, text, from);
  },
  moveSentence: t => {
    const [start, end] = around(t.text, below(t.text.length), '。\n');
    const [text, from] = [t.text.slice(start, end), t.from.slice(start, end)];
    t.replace(start, end, '');
    const at = around(t.text, below(t.text.length), '。\n')[1];
    t.replace(at, at, text, from);
  },
  duplicateParagraph: t => {
    const [start, end] = around(t.text, below(t.text.length), '\n');
    const at = random() < 0.5 ? end : pick(lines(t.text));
    t.replace(
      at,
      at,
      t.text.slice(start, end),
      t.from.slice(start, end).map(from => (from >= 0 ? -2 - from : from)),
    );
  },
  blanks: t => {
    for (let n = 0; n < 10; n++) {
      const at = pick(lines(t.text));
      if (/[ \u3000]/.test(t.text[at] ?? '')) t.replace(at, at + 1, '');
      else t.replace(at, at, pick(['　　', '\n', '  ']));
    }
  },
  crlf: t => {
    const parts = t.text.split('\n');
    const next = [];
    let at = 0;
    for (const [i, part] of parts.entries()) {
      for (let k = 0; k < part.length; k++) next.push(t.from[at++]);
      if (i < parts.length - 1) next.push(-1, t.from[at++]);
    }
    t.text = parts.join('\r\n');
    t.from = Int32Array.from(next);
  },
};
const usual = [
  'insert',
  'insert',
  'insert',
  'delete',
  'delete',
  'delete',
  'replace',
  'replace',
  'retype',
  'reword',
  'digits',
  'digits',
  'deleteParagraph',
  'deleteSection',
  'moveSection',
  'moveSentence',
  'duplicateParagraph',
  'blanks',
].filter(name => name !== without);

const quotes = [
  text =>
    [...text.matchAll(/\d[\d.]*[%年月日个名件亿万]*/g)].map(({ index, 0: found }) => [index, index + found.length]),
  text => [...text.matchAll(/^.{2,25}$/gm)].map(({ index, 0: found }) => [index, index + found.length]),
  text => Array.from({ length: 80 }, () => around(text, below(text.length), '。\n')),
  text =>
    Array.from({ length: 120 }, () => below(text.length)).map(at => [at, Math.min(text.length, at + 1 + below(4))]),
  text =>
    Array.from({ length: 120 }, () => below(text.length)).map(at => [at, Math.min(text.length, at + 2 + below(40))]),
];

function anchorsOf(text) {
  const length = context || pick([32, 48, 64]);
  const number = most || pick([1, 5, 30, 200, 500]);
  const all = quotes.flatMap(quote => shuffled(quote(text)).slice(0, Math.ceil(number / quotes.length)));
  return shuffled(all)
    .slice(0, number)
    .filter(([start, end]) => text.slice(start, end).trim())
    .map(([start, end]) => ({
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - length), start),
      suffix: text.slice(end, end + length),
      start,
    }));
}
function shuffled(list) {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
}

/** Where the quote of an anchor truly is: all of it in one piece, or what is left of it. */
function truth({ exact, start }, { text }, places) {
  const all = [];
  for (let i = 0; i < exact.length; i++) if (exact[i].trim() && places[start + i] >= 0) all.push(places[start + i]);
  const full = exact.split('').filter(code => code.trim()).length;
  const [first, last] = [all[0], all.at(-1)];
  let isWhole = all.length === full && first <= last;
  if (isWhole) for (let at = first, i = 0; at <= last; at++) if (text[at].trim() && all[i++] !== at) isWhole = false;
  return { isWhole, all, first, last };
}

const counts = {
  anchors: 0,
  kept: 0,
  found: 0,
  lost: 0,
  misplaced: 0,
  changed: 0,
  changedNear: 0,
  changedWrong: 0,
  gone: 0,
  goneCopy: 0,
  goneWrong: 0,
};
let milliseconds = 0;
for (let run = 0; run < runs; run++)
  for (const [number, text] of texts.entries()) {
    const anchors = anchorsOf(text);
    const t = new Followed(text);
    others = texts.length > 1 ? texts.filter(other => other !== text) : texts;
    const script = Array.from(
      { length: pick([0, 1, 3, 10, 30].map(n => Math.min(n, Math.ceil(text.length / 200)))) },
      () => pick(usual),
    );
    if (random() < 0.3) script.push('crlf');
    for (const name of script) if (t.text.length > 100) edits[name](t);
    const places = new Int32Array(text.length).fill(-1);
    for (let i = 0; i < t.from.length; i++) if (t.from[i] >= 0) places[t.from[i]] = i;
    const started = performance.now();
    const found = locate(t.text, anchors);
    milliseconds += performance.now() - started;
    for (const [i, anchor] of anchors.entries())
      judge(anchor, found[i], truth(anchor, t, places), t, files[number], script, anchors.length);
  }

function judge(anchor, found, { isWhole, all, first, last }, { text, from }, file, script, among) {
  counts.anchors++;
  const say = what => {
    if (!show) return;
    const cut = (a, b) => JSON.stringify(text.slice(Math.max(0, a), b));
    console.log(`${what} ${file.split('/').at(-1)} of ${among} (${script.length} edits) ${JSON.stringify(anchor)}`);
    if (found)
      console.log(
        `   found ${found.start} ${found.confidence.toFixed(2)} ${cut(found.start - 50, found.start)} [${cut(found.start, found.end)}] ${cut(found.end, found.end + 50)}`,
      );
    if (all.length)
      console.log(`   truly ${first} ${cut(first - 50, first)} [${cut(first, last + 1)}] ${cut(last + 1, last + 51)}`);
  };
  const isOn = found && all.some(at => at >= found.start && at < found.end);
  if (isWhole) {
    counts.kept++;
    if (!found) {
      counts.lost++;
      say('LOST');
    } else if (text.slice(found.start, found.end).trim() === text.slice(first, last + 1) && isOn) counts.found++;
    else {
      counts.misplaced++;
      say('MISPLACED');
    }
  } else if (all.length > 0) {
    counts.changed++;
    if (isOn) counts.changedNear++;
    else if (found) {
      counts.changedWrong++;
      say('WRONG (changed)');
    }
  } else {
    counts.gone++;
    // A copy of which the original is gone is for every reader the text that was moved.
    if (found && isCopy(anchor, found, from)) counts.goneCopy++;
    else if (found) {
      counts.goneWrong++;
      say('WRONG (gone)');
    }
  }
}

function isCopy({ exact, start }, found, from) {
  for (let at = found.start; at < found.end; at++)
    if (-2 - from[at] >= start && -2 - from[at] < start + exact.length) return true;
  return false;
}

const wrong = counts.misplaced + counts.changedWrong + counts.goneWrong;
console.log(
  `${files.length} texts, ${runs} runs, ${counts.anchors} anchors\n` +
    `kept     ${counts.kept}: found ${counts.found} (${((100 * counts.found) / counts.kept).toFixed(2)} %), orphaned ${counts.lost}, misplaced ${counts.misplaced}\n` +
    `changed  ${counts.changed}: found where it was ${counts.changedNear}, misplaced ${counts.changedWrong}\n` +
    `gone     ${counts.gone}: attached to a copy ${counts.goneCopy}, elsewhere ${counts.goneWrong}\n` +
    `wrong    ${wrong}\n${milliseconds.toFixed(0)} ms`,
);
