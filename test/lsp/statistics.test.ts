import { deepEqual } from 'node:assert/strict';
import { statisticsRequest } from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';

describe('a server asked of statistics', () => {
  let open: Session;
  const ask = (params: object): Promise<unknown> => open.client.sendRequest(statisticsRequest, params);
  before(async () => {
    open = await session();
    await open.open(uri, '各位委员：\n共13名。\n');
  });
  after(() => open.close());

  it('counts the characters said aloud in a speech', async () => deepEqual(await ask({ uri }), { characters: 8 }));

  it('counts those of the selected pieces', async () => {
    const ranges = [
      { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } },
      { start: { line: 0, character: 4 }, end: { line: 1, character: 3 } },
    ];
    deepEqual(await ask({ uri, ranges }), { characters: 5 });
  });

  it('says nothing of a document that is not open', async () =>
    deepEqual(await ask({ uri: 'file:///other.txt' }), null));
});
