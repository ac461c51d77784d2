import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import type { CompletionList, LinkedEditingRanges, WorkspaceEdit } from 'vscode-languageserver/node';
import { glossariesNotification, type TermsInText, termsRequest } from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const own = 'file:///青溪.piyue-glossary.json';
const text = '成立水网建设办公室（以下简称“水网办”）。\n水网办与各级河长、专委会协商。\nzwh';

describe('a server asked to change names', () => {
  let open: Session;
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  beforeEach(async () => {
    open = await session({ textDocument: { rename: { prepareSupport: true } } });
    await open.open(uri, text);
    const terms = [{ name: '河长', definition: '负责一段河流的人。' }];
    await open.client.sendNotification(glossariesNotification, {
      files: [{ uri: own, text: JSON.stringify({ terms }) }],
    });
  });
  afterEach(() => open.close());

  it('renames a short name where it is defined and used', async () => {
    const { changes } = await open.client.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...at(1, 1),
      newName: '水网中心',
    });
    deepEqual(Object.keys(changes!), [uri]);
    equal(changes![uri]!.length, 2);
    const { ranges } = await open.client.sendRequest<LinkedEditingRanges>('textDocument/linkedEditingRange', at(1, 1));
    equal(ranges.length, 2);
  });

  it('renames a term of the user in the text and in its file', async () => {
    const { changes } = await open.client.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...at(1, 7),
      newName: '河湖长',
    });
    deepEqual(changes![own], [
      { range: { start: { line: 0, character: 18 }, end: { line: 0, character: 22 } }, newText: '"河湖长"' },
    ]);
    equal(changes![uri]!.length, 1);
  });

  it('says why it renames nothing else', async () => {
    await rejects(open.client.sendRequest('textDocument/prepareRename', at(1, 10)), /内置的术语/);
    await rejects(open.client.sendRequest('textDocument/prepareRename', at(1, 5)), /没有可以改名/);
  });

  it('completes a term by the first letters of its 拼音', async () => {
    const { items } = await open.client.sendRequest<CompletionList>('textDocument/completion', at(2, 3));
    const found = items.find(({ label }) => label === '专委会');
    ok(found);
    match(JSON.stringify(found.textEdit), /"character":0.*"character":3/);
  });

  it('lists the terms of the text', async () => {
    const { terms } = await open.client.sendRequest<TermsInText>(termsRequest, { uri });
    const { places, isOwn } = terms.find(({ name }) => name === '河长')!;
    deepEqual([places.length, isOwn, places[0]!.before, places[0]!.written], [1, true, '水网办与各级', '河长']);
  });
});
