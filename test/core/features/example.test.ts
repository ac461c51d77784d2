import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findings, readSpeech, readsAsSpeech, setupOf } from '../../../server/src/core/index';

const folder = 'media/example';
const text = readFileSync(`${folder}/${readdirSync(folder)[0]}`, 'utf8');

describe('the example speech', () => {
  it('reads as a speech', () => ok(readsAsSpeech(text)));

  it('has the mistakes that were put into it, and no other', () => {
    const { findings: found } = findings(readSpeech(text), setupOf());
    deepEqual(
      found.map(({ rule, span }) => [rule.id, text.slice(span.start, span.end)]),
      [
        ['approximation/contradictory-approx', '近40多次'],
        ['sums/total-parts-sum', '106件'],
        ['lists/enum-exact', '四级'],
      ],
    );
  });
});
