import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { DocumentDiagnosticReport, DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const uri = 'file:///speech.txt';
const textDocument = { uri };
const text = readFileSync('media/example/青溪县政协工作报告.txt', 'utf8');
const lines = text.split('\n');

describe('the built server, over stdio', () => {
  let server: ChildProcess;
  let client: ProtocolConnection;

  before(async () => {
    server = spawn(process.execPath, ['dist/server/node.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    client = createProtocolConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
    client.listen();
    const capabilities = {
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, diagnostic: {} },
    };
    await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    await client.sendNotification('initialized', {});
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'zh-speech', version: 1, text },
    });
  });

  after(() => server.kill());

  it('outlines a speech', async () => {
    const symbols = await client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const names = symbols.flatMap(symbol => [symbol, ...(symbol.children ?? [])]).map(({ name }) => name);
    ok(
      names.some(name => name.startsWith('一、')),
      names.join('\n'),
    );
  });

  it('folds it', async () => {
    const ranges = await client.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    ok(ranges.length > 3);
  });

  it('explains a term', async () => {
    const line = lines.findIndex(line => line.includes('界别'));
    const position = { line, character: lines[line]!.indexOf('界别') + 1 };
    const hover = await client.sendRequest<Hover>('textDocument/hover', { textDocument, position });
    match(JSON.stringify(hover.contents), /界别/);
  });

  it('finds mistakes, and finds them again after an edit', async () => {
    const ask = async (): Promise<number> => {
      const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
      return report.kind === 'full' ? report.items.length : -1;
    };
    const before = await ask();
    ok(before > 0);
    const end = { line: lines.length, character: 0 };
    const contentChanges = [{ range: { start: end, end }, text: '\n由20家增加到60家，会议数量减少了3倍。' }];
    await client.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges,
    });
    equal(await ask(), before + 1);
  });

  it('ends when it is asked to', async () => {
    deepEqual(await client.sendRequest('shutdown'), null);
    await client.sendNotification('exit');
    const [code] = await once(server, 'exit');
    equal(code, 0);
  });
});
