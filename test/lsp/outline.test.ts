import { deepEqual, equal } from 'node:assert/strict';
import type { ClientCapabilities, DocumentSymbol, FoldingRange, SelectionRange } from 'vscode-languageserver';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const text =
  '青山作证\n区长　江远\n（2023年3月6日）\n各位代表：\n开会。\n一、修渠\n（一）清淤。分段进行。\n二、护堤\n先急后缓。\n';

describe('the outline over LSP', () => {
  let open: Session;
  const ask = async <T>(method: string, params: object = {}, capabilities: ClientCapabilities = {}): Promise<T> => {
    open = await session(capabilities);
    await open.open(uri, text);
    return await open.client.sendRequest<T>(method, { textDocument: { uri }, ...params });
  };
  afterEach(() => open.close());

  it('has symbols, the title with date and speaker', async () => {
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
    deepEqual(
      symbols.map(({ name, range }) => [name, range.start.line, range.end.line]),
      [
        ['青山作证', 0, 2],
        ['开篇', 3, 4],
        ['一、修渠', 5, 6],
        ['二、护堤', 7, 8],
      ],
    );
    equal(symbols[0]!.detail, '2023年3月6日 区长 江远');
    deepEqual(symbols[2]!.children![0]!.selectionRange, {
      start: { line: 6, character: 0 },
      end: { line: 6, character: 5 },
    });
  });

  it('has folds, as many and such as the client can show', async () => {
    const lines = { textDocument: { foldingRange: { lineFoldingOnly: true } } };
    const folded = await ask<FoldingRange[]>('textDocument/foldingRange', {}, lines);
    open.close();
    deepEqual(folded, [
      { startLine: 0, endLine: 2 },
      { startLine: 3, endLine: 4 },
      { startLine: 5, endLine: 6 },
      { startLine: 7, endLine: 8 },
    ]);
    const two = { textDocument: { foldingRange: { rangeLimit: 2 } } };
    deepEqual(
      (await ask<FoldingRange[]>('textDocument/foldingRange', {}, two)).map(({ startLine }) => startLine),
      [0, 3],
    );
  });

  it('has selection ranges, one inside the other', async () => {
    const ranges = await ask<SelectionRange[]>('textDocument/selectionRange', {
      positions: [{ line: 6, character: 8 }],
    });
    const ends: number[] = [];
    for (let range: SelectionRange | undefined = ranges[0]; range; range = range.parent)
      ends.push(range.range.end.line);
    deepEqual(
      ends,
      [...ends].sort((a, b) => a - b),
    );
    equal(ends.at(-1), 9);
  });

  it('is empty for a document that is not open', async () => {
    deepEqual(await ask('textDocument/documentSymbol', { textDocument: { uri: 'file:///no' } }), []);
  });
});
