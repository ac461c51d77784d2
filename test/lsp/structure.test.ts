import { deepEqual, equal } from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver/node';
import { type Structure, structureRequest } from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';

describe('a server asked for the structure', () => {
  let open: Session;
  before(async () => {
    open = await session();
    await open.open(uri, '一、修渠\n渠修好了。\n二、护堤\n护堤5公里。\n');
  });
  after(() => open.close());

  it('answers with the sections and how long they are', async () => {
    const structure = await open.client.sendRequest<Structure>(structureRequest, { uri });
    equal(structure.characters, 15);
    deepEqual(
      structure.sections.map(({ name, characters, before, range }) => [name, characters, before, range.start.line]),
      [
        ['一、修渠', 7, 0, 0],
        ['二、护堤', 8, 7, 2],
      ],
    );
    equal(await open.client.sendRequest(structureRequest, { uri: 'file:///other.txt' }), null);
  });

  it('shows it above headings when the setting is on', async () => {
    const lenses = (): Promise<CodeLens[] | null> =>
      open.client.sendRequest('textDocument/codeLens', { textDocument: { uri } });
    deepEqual(await lenses(), []);
    const settings = { piyue: { headingLens: true } };
    await open.client.sendNotification('workspace/didChangeConfiguration', { settings });
    deepEqual(
      (await lenses())?.map(({ command }) => command?.title),
      ['7字 · 约2秒', '8字 · 约2秒 · 数据1处'],
    );
  });
});
