import { deepEqual, equal } from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';

describe('a server asked to format', () => {
  let open: Session;
  const registered: string[] = [];
  const format = (range?: object): Promise<TextEdit[] | null> =>
    open.client.sendRequest(range ? 'textDocument/rangeFormatting' : 'textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 4, insertSpaces: true },
      ...(range && { range }),
    });
  const set = (enable: boolean): Promise<void> =>
    open.client.sendNotification('workspace/didChangeConfiguration', { settings: { piyue: { format: { enable } } } });
  before(async () => {
    const capabilities = { textDocument: { formatting: { dynamicRegistration: true } } };
    open = await session(capabilities, {}, client => {
      client.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
        registered.push(...registrations.map(({ method }) => method));
      });
      client.onRequest('client/unregisterCapability', () => {
        registered.length = 0;
      });
    });
    await open.open(uri, '各位代表：\n渠修好了,水来了。\n堤护好了。\n');
  });
  after(() => open.close());

  it('does nothing and is no formatter while the setting is off', async () => {
    await set(false);
    deepEqual(await format(), []);
    deepEqual(registered, []);
  });

  it('formats a document and a range when it is on', async () => {
    await set(true);
    equal((await format())?.length, 3);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };
    deepEqual(await format(range), [
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, newText: '　　' },
    ]);
    deepEqual(registered, ['textDocument/formatting', 'textDocument/rangeFormatting']);
  });

  it('is no formatter any more when it is off again', async () => {
    await set(false);
    deepEqual(await format(), []);
    deepEqual(registered, []);
  });
});
