import { deepEqual, equal } from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const document = { textDocument: { uri } };

describe('a server asked of semantic tokens', () => {
  let open: Session;
  const full = (): Promise<SemanticTokens> => open.client.sendRequest('textDocument/semanticTokens/full', document);
  const delta = (previousResultId: string): Promise<SemanticTokensDelta> =>
    open.client.sendRequest('textDocument/semanticTokens/full/delta', { ...document, previousResultId });
  const replaceLine = (version: number, line: number, text: string): Promise<void> =>
    open.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 99 } }, text }],
    });
  beforeEach(async () => {
    open = await session();
    await open.open(uri, '修路。\r\n加强专委会建设。\r\n工商联参加，民主党派组织。');
  });
  afterEach(() => open.close());

  it('gives them for the whole text, each counted from the one before', async () => {
    const { data } = await full();
    deepEqual(data, [...[1, 2, 3, 3, 0], ...[1, 0, 3, 3, 0], ...[0, 6, 4, 3, 0]]);
  });

  it('gives them for some lines', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    const { data } = await open.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
      ...document,
      range,
    });
    deepEqual(data, [...[2, 0, 3, 3, 0], ...[0, 6, 4, 3, 0]]);
  });

  it('says what has changed since the last time', async () => {
    const { resultId, data } = await full();
    await replaceLine(2, 0, '修路。工商联也来。');
    const { edits, resultId: next } = await delta(resultId!);
    equal(edits.length, 1);
    deepEqual(applied(data, edits), (await full()).data);
    deepEqual((await delta(next!)).edits ?? 'whole', 'whole', 'an id that is not the last one gets the whole');
  });

  it('has no change to tell after an edit that changes no token', async () => {
    const { resultId } = await full();
    await replaceLine(2, 0, '修桥。');
    deepEqual((await delta(resultId!)).edits, []);
  });
});

function applied(data: readonly number[], edits: SemanticTokensDelta['edits']): number[] {
  const result = [...data];
  for (const { start, deleteCount, data = [] } of edits) result.splice(start, deleteCount, ...data);
  return result;
}
