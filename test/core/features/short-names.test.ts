import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  definition,
  hover,
  type Renameable,
  readSpeech,
  references,
  renameable,
  setupOf,
} from '../../../server/src/core/index';

const text = [
  '县政府印发《青溪县水网规划》（以下简称《规划》），成立青溪县水网建设办公室（以下简称“水网办”）。',
  '水网办要落实《规划》，对照《青溪县水网规划》检查。',
].join('\n');
const speech = readSpeech(text);
const setup = setupOf();
const written = (spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => `${start}${text.slice(start, end)}`);

describe('a short name that a speech defines', () => {
  const inUse = text.indexOf('《规划》', 40) + 1;

  it('is explained, and leads to its definition', () => {
    equal(
      hover(speech, setup, inUse)!.blocks[0] &&
        JSON.stringify(hover(speech, setup, inUse)!.blocks).includes('青溪县水网规划'),
      true,
    );
    deepEqual(definition(speech, setup, inUse), {
      span: { start: inUse - 1, end: inUse + 3 },
      place: { start: 19, end: 23 },
    });
  });

  it('is found at all its places, but not within the full name', () =>
    deepEqual(written(references(speech, setup, inUse)), ['19《规划》', `${inUse - 1}《规划》`]));

  it('can be renamed at all its places', () => {
    const { name, uses, origin } = renameable(speech, setup, text.lastIndexOf('水网办')) as Renameable;
    deepEqual([name, written(uses).map(use => use.slice(2)), origin], ['水网办', ['水网办', '水网办'], undefined]);
  });

  it('is the only thing that can be renamed, with terms of the user', () => {
    const refused = (at: number) => {
      const answer = renameable(readSpeech('各位委员的界别'), setup, at);
      return 'refused' in answer ? answer.refused : '';
    };
    ok(refused(6).includes('内置的术语'));
    ok(refused(1).length > 0);
  });

  it('is defined in brackets or behind a comma only', () => {
    for (const other of ['简称“供给侧改革”也可以。', '他自称“河长”。', '名称“青溪”由来已久。', '（人称老王）'])
      deepEqual(references(readSpeech(other), setup, other.indexOf('“') + 2).length, 0, other);
  });
});
