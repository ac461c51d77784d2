import { deepEqual, equal } from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { type Restructured, restructureRequest } from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const text = '一、修渠\n渠要修好。\n三、护堤\n堤要护好。\n';
const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } };

describe('a server asked to restructure', () => {
  let open: Session;
  const ask = (change: string, line: number): Promise<Restructured | null> =>
    open.client.sendRequest(restructureRequest, { uri, change, position: { line, character: 1 } });
  before(async () => {
    open = await session({ textDocument: { codeAction: literals } });
    await open.open(uri, text);
  });
  after(() => open.close());

  it('answers with edits for the version it knows', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };
    deepEqual(await ask('renumber', 0), { version: 1, edits: [{ range, newText: '二' }], lines: 0 });
  });

  it('says how far the cursor goes along', async () => equal((await ask('moveUp', 3))?.lines, -2));

  it('answers nothing where there is nothing to change', async () => {
    equal(await ask('moveUp', 0), null);
    equal(await ask('constructor', 0), null);
  });

  it('offers what can be changed at a heading as code actions', async () => {
    const place = { line: 2, character: 1 };
    const params = { textDocument: { uri }, range: { start: place, end: place }, context: { diagnostics: [] } };
    const actions = await open.client.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    const refactorings = actions.filter(({ kind }) => kind?.startsWith('refactor'));
    deepEqual(
      refactorings.map(({ title }) => title),
      ['全文标题重新编号', '降低一级，连同下级', '本部分上移'],
    );
  });

  it('goes on with numbers on Enter only when it is set so', async () => {
    const options = { tabSize: 4, insertSpaces: true };
    const entered = (): Promise<TextEdit[] | null> =>
      open.client.sendRequest('textDocument/onTypeFormatting', {
        textDocument: { uri: 'file:///new.txt' },
        position: { line: 1, character: 0 },
        ch: '\n',
        options,
      });
    await open.open('file:///new.txt', '一、修渠\n');
    deepEqual(await entered(), []);
    const settings = { piyue: { numberOnEnter: true } };
    await open.client.sendNotification('workspace/didChangeConfiguration', { settings });
    equal((await entered())?.[0]?.newText, '二、');
  });
});
