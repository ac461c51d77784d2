#!/usr/bin/env node
// How many mistakes the rules find: every relation that holds in published texts is broken, one figure or item at a time.
//
//   node test/bench/mutations.mjs [FILE.txt …] [--show]
//
// A change counts as found when a finding is added that lies in the relation or points into it; others that are added are unrelated.
// `--show` prints the changes that were not found, and what was added elsewhere. Without files: the corpus, the speech and the fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { coreOf } from './lib.mjs';

const args = process.argv.slice(2);
const show = args.includes('--show');
const named = args.filter(arg => !arg.startsWith('--'));
const folders = ['../shared/corpus', '../shared/speech', 'test/fixtures/relations'];
const files = named.length > 0 ? named : folders.flatMap(textsIn);

const { findings, linesAfter, linesOf, lineAt, readSpeech, setupOf } = await coreOf();
const setup = setupOf();
const tally = new Map();

for (const file of files) {
  const lines = linesOf(readFileSync(file, 'utf8'));
  const speech = readSpeech(lines);
  const before = new Set(foundIn(speech).map(({ key }) => key));
  for (const [line, paragraph] of speech.paragraphs.entries())
    for (const relation of paragraph.relations)
      if (relation.verdict === 'holds')
        for (const change of changesOf(paragraph, relation))
          tryChange(file, lines, speech, before, line, relation, change);
}

const total = row('all', [...tally.values()]);
console.log('relation        changes   found  recall  unrelated');
for (const [kind, one] of [...tally].sort()) console.log(row(kind, [one]));
console.log(total);

function tryChange(file, lines, speech, before, line, relation, { start, end, newText }) {
  const at = character => ({ line, character });
  const changed = readSpeech(linesAfter(lines, at(start), at(end), newText), speech);
  const [from, to] = extentOf(relation);
  const offset = changed.starts[line];
  const grown = newText.length - (end - start);
  const touches = span => span.start <= offset + to + Math.max(grown, 0) && span.end >= offset + from;
  const added = foundIn(changed).filter(({ key }) => !before.has(key));
  const isFound = added.some(({ spans }) => spans.some(touches));
  const elsewhere = added.filter(({ spans }) => !spans.some(touches));
  const kind = relation.nature ? `${relation.kind}/${relation.nature}` : relation.kind;
  const one = tally.get(kind) ?? { changes: 0, found: 0, unrelated: 0 };
  tally.set(kind, one);
  one.changes++;
  if (isFound) one.found++;
  one.unrelated += elsewhere.length;
  if (!show) return;
  const { text } = changed.paragraphs[line];
  const place = `${file.split('/').at(-1)}:${line + 1} ${kind}`;
  const said = text.slice(Math.max(0, from - 12), Math.min(text.length, to + grown + 12)).slice(0, 240);
  if (!isFound)
    console.log(`missed  ${place} ${speech.paragraphs[line].text.slice(start, end)} → ${newText || '∅'}  …${said}…`);
  for (const { key } of elsewhere) console.log(`unrelated  ${place} ${key}`);
}

/** What is reported, each with the places that it names; `key` is the same as long as nothing but its place changes. */
function foundIn(speech) {
  return findings(speech, setup).findings.map(({ rule, span, message, related }) => ({
    key: `${rule.id} ${lineAt(speech, span.start)} ${message}`,
    spans: [span, ...related.map(({ span }) => span)],
  }));
}

/** From the first to the last character that the relation reads. */
function extentOf({ stated, operands, values = [] }) {
  const all = [stated, ...operands, ...values];
  return [Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end))];
}

/** One change of what is stated and one of an operand, each of which makes the text wrong. */
function changesOf({ text }, relation) {
  const { stated, operands, kind, nature, hasDeng } = relation;
  const operand = operands[operands.length >> 1];
  if (nature === 'direction') return exchanged(text, [...operands, stated].slice(0, 2));
  if (kind === 'respective')
    return [{ start: stated.end, end: stated.end, newText: `、${text.slice(stated.start, stated.end)}` }];
  if (isCount(kind)) {
    const isRow = kind === 'count' && !hasDeng && operands.length > 2 && text[operand.end] === '、';
    const without = isRow ? [{ start: operand.start, end: operand.end + 1, newText: '' }] : [];
    return [...otherNumber(text, stated, hasDeng ? -1 : 1), ...without];
  }
  // parts of a whole that are less than it are no mistake behind a mere 其中
  const way = kind === 'partition' && !relation.isDeclared ? 1 : 0;
  return [...otherFigure(text, stated, -way), ...(operand?.end ? otherFigure(text, operand, way) : [])];
}
function isCount(kind) {
  return kind === 'count' || kind === 'announced' || kind === 'characters';
}

/** Two figures in each other's place. */
function exchanged(text, [a, b]) {
  if (!a || !b) return [];
  const slice = ({ start, end }) => text.slice(start, end);
  return [{ start: a.start, end: b.end, newText: slice(b) + text.slice(a.end, b.start) + slice(a) }];
}

/** Another first digit, of a year another last one: smaller for a negative way, greater for a positive one, any for none. */
function otherFigure(text, { start, end, numeral }, way) {
  const isYear = !numeral && /^(?:\d|[一二三四五六七八九〇零○]){4}(?!\d)/.test(text.slice(start, end));
  const from = numeral?.start ?? start + (isYear ? 3 : 0);
  for (let at = from; at < end; at++) {
    const digits = ['123456789', '一二三四五六七八九', '两三'].find(digits => digits.includes(text[at]));
    if (!digits) continue;
    const place = digits.indexOf(text[at]);
    const next = [place + 2, place - 2, place + 1, place - 1].find(next => digits[next] && (next - place) * way >= 0);
    return next === undefined ? [] : [{ start: at, end: at + 1, newText: digits[next] }];
  }
  return [];
}

/** One more or less. */
function otherNumber(text, { numeral, value }, by) {
  const next = value.low + by;
  if (next < 2 || value.low !== value.high) return [];
  const { start, end } = numeral;
  const isArabic = /\d/.test(text[start]);
  return [{ start, end, newText: isArabic ? String(next) : han(next) }];
}
function han(number) {
  const digits = '零一二三四五六七八九';
  const tens = Math.floor(number / 10);
  if (number === 2) return '两';
  return `${tens > 1 ? digits[tens] : ''}${tens ? '十' : ''}${number % 10 ? digits[number % 10] : ''}`;
}

function row(kind, all) {
  const sum = key => all.reduce((sum, one) => sum + one[key], 0);
  const [changes, found] = [sum('changes'), sum('found')];
  const recall = changes ? `${((100 * found) / changes).toFixed(1)}%` : '–';
  return `${kind.padEnd(16)}${[changes, found, recall, sum('unrelated')].map(cell => String(cell).padStart(7)).join(' ')}`;
}

function textsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => `${folder}/${file}`);
}
