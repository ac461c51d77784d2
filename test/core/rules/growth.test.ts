import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findings, readSpeech, setupOf } from '../../../server/src/core/index';

// Paragraphs with several growths and shares each, all right as they stand. Each figure in brackets, made greater, is one mistake and one finding.

const lines = readFileSync('test/fixtures/relations/growth.txt', 'utf8').trim().split('\n');

const found = (text: string) => findings(readSpeech(text), setupOf()).findings;

/** Half as much again, with as many decimals. */
function greater(number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  return (Number(number) * 1.5 + (decimals > 0 ? 0 : 1)).toFixed(decimals);
}

describe('a dense paragraph of growth and shares', () => {
  for (const line of lines) {
    const parts = line.split(/[[\]]/);
    it(`has no findings: ${parts.join('').slice(0, 24)}…`, () => {
      deepEqual(
        found(parts.join('')).map(({ message }) => message),
        [],
      );
    });
    for (let i = 1; i < parts.length; i += 2) {
      const changed = greater(parts[i]!);
      it(`has one: ${parts[i - 1]!.slice(-12)}${parts[i]} → ${changed}`, () => {
        const text = parts.with(i, changed).join('');
        const messages = found(text).map(({ message }) => message);
        equal(messages.length, 1, messages.join('\n') || 'no finding');
      });
    }
  }
});
