import { deepEqual } from 'node:assert/strict';
import { locateRequest } from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

describe('a server asked where quotes stand', () => {
  let open: Session;
  before(async () => {
    open = await session();
  });
  after(() => open.close());

  it('says so in the order of the anchors, and null where it is not sure', async () => {
    const prefix = '一年来，全会共收到委员和各界人士提案';
    const suffix = '，经审查立案的全部办复，委员表示满意。';
    const anchors = [
      { exact: '二百件', prefix, suffix, start: 18 },
      { exact: '一百件', prefix, suffix, start: 18 },
    ];
    const text = `同志们：\n${prefix}一百件${suffix}`;
    deepEqual(await open.client.sendRequest(locateRequest, { text, anchors }), [
      null,
      { start: 23, end: 26, confidence: 1 },
    ]);
  });
});
