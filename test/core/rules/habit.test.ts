import { deepEqual, equal } from 'node:assert/strict';
import { edited, findings, readSpeech, setupOf } from '../../../server/src/core/index';

const structureOf = (text: string) =>
  findings(readSpeech(text), setupOf()).findings.filter(({ rule }) => rule.id.startsWith('structure/'));

describe('what is written the same way throughout', () => {
  const text = '(一)修渠\n渠要修好。\n(二)护堤\n堤要护好。\n(三)植树\n树要种好。';

  it('is one finding with one fix for all places', () => {
    const [found, ...others] = structureOf(text);
    deepEqual(others, []);
    deepEqual([found!.level, found!.related.length], ['information', 2]);
    equal(edited(text, found!.fixes[0]!.edits), text.replaceAll('(', '（').replaceAll(')', '）'));
  });

  it('is a finding in each place where others are right', () =>
    deepEqual(
      structureOf(text.replace('(三)', '（三）')).map(({ level }) => level),
      ['warning', 'warning'],
    ));
});

describe('one mistake in the numbers of headings', () => {
  const headings = ['（一）修渠', '（二）护堤', '（三）植树', '（四）种草', '（五）管水'];
  const mistakes = [
    ['a number that leaves one out and stands twice', headings.map(line => line.replace('（三）', '（四）'))],
    ['a number that stands twice', headings.map(line => line.replace('（三）', '（二）'))],
    ['a heading that was cut', headings.filter(line => !line.startsWith('（三）'))],
    ['two headings that were swapped', [1, 3, 2, 4, 5].map(number => headings[number - 1]!)],
    ['a heading that was pasted twice', headings.flatMap((line, i) => (i === 2 ? [line, line] : [line]))],
    ['a heading with the mark of another level', headings.map(line => line.replace('（一）', '（1）'))],
  ] as const;
  for (const [mistake, lines] of mistakes)
    it(`${mistake} is one warning`, () => {
      const text = ['一、水利', ...lines.flatMap(line => [line, '要做好。']), '二、农业', '要做好。'].join('\n');
      equal(structureOf(text).filter(({ level }) => level === 'warning').length, 1);
    });
});
