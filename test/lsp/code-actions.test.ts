import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const text = '各位委员：\n工作扎实,成效明显,群众满意。。\n总投资4800万元（4.8亿元）。';

const literals: ClientCapabilities['textDocument'] = {
  diagnostic: {},
  codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
};
const plain: ClientCapabilities = { textDocument: literals };
const full: ClientCapabilities = {
  textDocument: {
    ...literals,
    codeAction: { ...literals.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};
const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});
const everywhere = range(0, 0, 999);

describe('a server asked for code actions', () => {
  let open: Session | undefined;
  const start = async (capabilities: ClientCapabilities): Promise<Session> => {
    open = await session(capabilities);
    await open.open(uri, text);
    return open;
  };
  const ask = (at: typeof everywhere, context: { diagnostics?: Diagnostic[]; only?: string[] } = {}) =>
    open!.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: at,
      context: { diagnostics: [], ...context },
    });
  afterEach(() => open?.close());

  it('offers them only to clients that take them', async () => {
    equal((await start({})).started.capabilities.codeActionProvider, undefined);
    open?.close();
    deepEqual((await start(plain)).started.capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'source.fixAll.piyue', 'refactor.rewrite.structure', 'refactor.move.structure'],
      resolveProvider: false,
    });
  });

  it('mends a finding, and names the diagnostic it mends with all that the client knows of it', async () => {
    const { client } = await start(plain);
    const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    ok(report.kind === 'full');
    const diagnostics = report.items.map(item => ({ ...item, data: { of: 'the client' } }));
    const [action] = await ask(range(2, 10, 10), { diagnostics, only: ['quickfix'] });
    equal(action!.kind, 'quickfix');
    equal(action!.isPreferred, undefined);
    deepEqual(action!.diagnostics, [diagnostics.find(({ code }) => code === 'mentions/unit-equivalence')]);
    deepEqual(action!.edit, { changes: { [uri]: [{ range: range(2, 10, 15), newText: '0.48亿元' }] } });
  });

  it('prefers what is certain, and mends all findings of a rule at once', async () => {
    await start(plain);
    const actions = await ask(range(1, 5, 5), { only: ['quickfix'] });
    const [own, all] = actions;
    deepEqual([own!.isPreferred, all!.isPreferred], [true, undefined]);
    ok(own!.edit && all!.title.startsWith('改正全文'));
    const edits = Object.values(all!.edit!.changes!).flat();
    deepEqual(
      edits.map(({ newText }) => newText),
      ['，', '，'],
    );
  });

  it('mends all that is certain when it is saved or asked', async () => {
    await start(plain);
    const [action, ...others] = await ask(everywhere, { only: ['source.fixAll'] });
    deepEqual(others, []);
    equal(action!.kind, 'source.fixAll.piyue');
    deepEqual(action!.edit!.changes![uri], [
      { range: range(1, 4, 5), newText: '，' },
      { range: range(1, 9, 10), newText: '，' },
      { range: range(1, 14, 16), newText: '。' },
    ]);
    deepEqual(await ask(everywhere, { only: ['refactor'] }), []);
  });

  it('works out the edit when the action is chosen, for just this version, where the client asks for it', async () => {
    const { client, started } = await start(full);
    ok(
      typeof started.capabilities.codeActionProvider === 'object' &&
        started.capabilities.codeActionProvider.resolveProvider,
    );
    const [action] = await ask(everywhere, { only: ['source.fixAll.piyue'] });
    equal(action!.edit, undefined);
    const { edit } = await client.sendRequest<CodeAction>('codeAction/resolve', action!);
    const [change] = edit!.documentChanges!;
    ok(change && 'textDocument' in change);
    deepEqual(change.textDocument, { uri, version: 1 });
    equal(change.edits.length, 3);
    const [fix] = await ask(range(1, 5, 5), { only: ['quickfix'] });
    ok(fix!.edit);
  });

  it('has none for a text that is right or not open', async () => {
    await start(plain);
    deepEqual(await ask(range(0, 0, 3), { only: ['quickfix'] }), []);
    const params = { textDocument: { uri: 'file:///no' }, range: everywhere, context: { diagnostics: [] } };
    deepEqual(await open!.client.sendRequest('textDocument/codeAction', params), []);
  });
});
