import { deepEqual, equal, rejects } from 'node:assert/strict';
import { oneAtATime } from '../../client/src/one-at-a-time';

describe('one question at a time', () => {
  it('asks once more, however often something changes meanwhile', async () => {
    const answers: (() => void)[] = [];
    const update = oneAtATime(() => new Promise(resolve => answers.push(resolve)));
    const first = update();
    await Promise.all([update(), update(), update()]);
    equal(answers.length, 1);
    answers[0]!();
    await new Promise(setImmediate);
    equal(answers.length, 2);
    answers[1]!();
    await first;
    equal(answers.length, 2);
  });

  it('asks again after a question that has failed', async () => {
    const asked: string[] = [];
    const update = oneAtATime(async () => {
      asked.push('?');
      if (asked.length === 1) throw new Error('gone');
    });
    await rejects(update());
    await update();
    deepEqual(asked, ['?', '?']);
  });
});
