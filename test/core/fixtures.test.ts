import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findings, readSpeech, type Setup, setupOf } from '../../server/src/core/index';
import { shapeOf } from './outlines';

const folder = 'test/fixtures/outline';
/** `UPDATE_SNAPSHOTS=1` writes what is expected anew; read the difference before you commit it. */
const updates = process.env.UPDATE_SNAPSHOTS === '1';

const texts = readdirSync(folder).filter(file => /\.(txt|md)$/.test(file));

describe('a text of the fixtures', () => {
  it('is there', () => ok(texts.length > 3));

  for (const file of texts) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    it(`${file} has its outline, with line breaks of either kind`, () => {
      expect(`${file}.outline`, shapeOf(text));
      deepEqual(shapeOf(text.replaceAll('\n', '\r\n')), shapeOf(text));
    });
    it(`${file} has its findings of structure`, () => expect(`${file}.findings`, findingsOf(text, setupOf())));
  }
});

function expect(file: string, lines: readonly string[]): void {
  const path = `${folder}/${file}`;
  const found = lines.map(line => `${line}\n`).join('');
  if (updates) writeFileSync(path, found);
  deepEqual(found, readFileSync(path, 'utf8'));
}

/** One line a finding of the rules of structure: line, level, rule, message. */
function findingsOf(text: string, setup: Setup): string[] {
  const speech = readSpeech(text);
  return findings(speech, setup)
    .findings.filter(({ rule }) => rule.id.startsWith('structure/'))
    .map(({ span, level, rule, message }) => {
      const line = speech.starts.findLastIndex(start => start <= span.start) + 1;
      return `${line} ${level} ${rule.id} ${message}`;
    });
}
