import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findings, readSpeech, setupOf } from '../../../server/src/core/index';

/** A text a line, with \n for its line breaks and ⟦⟧ around what is to be marked. */
const texts = readFileSync('test/fixtures/persons-and-offices.txt', 'utf8').trim().split('\n');

describe('persons and their offices', () => {
  for (const line of texts)
    it(line.slice(0, 60), () => {
      const expected = line.replaceAll('\\n', '\n');
      const text = expected.replaceAll(/[⟦⟧]/g, '');
      const found = findings(readSpeech(text), setupOf()).findings.filter(
        ({ rule }) => rule.id === 'formulations/person-office',
      );
      const marked = found.reduceRight(
        (whole, { span: { start, end } }) => `${whole.slice(0, start)}⟦${whole.slice(start, end)}⟧${whole.slice(end)}`,
        text,
      );
      equal(marked, expected);
    });

  it('are hinted at where only the sound of a name tells, else told', () => {
    const levelOf = (text: string) => findings(readSpeech(text), setupOf()).findings.map(({ level }) => level);
    equal(levelOf('县政协副主席李书涵参加。县政协副主席李书寒讲话。').join(), 'hint');
    equal(levelOf('县政协主席李书涵参加。县政协主席李书寒讲话。').join(), 'information');
    equal(levelOf('县政协主席李书涵参加。县政协副主席李书涵讲话。').join(), 'information');
  });
});
