import { ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Hover,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

it('the built server reads the glossaries of a folder for a client that does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'piyue-'));
  writeFileSync(
    join(folder, '青溪.piyue-glossary.yaml'),
    'terms:\n  - name: 渠长\n    definition: 负责一段渠道的人。\n',
  );
  const server = spawn(process.execPath, ['dist/server/node.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    client.listen();
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    });
    await client.sendNotification('initialized', {});
    const textDocument = { uri: 'file:///speech.txt' };
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'zh-speech', version: 1, text: '各级渠长要巡渠。' },
    });
    let found = '';
    for (const end = Date.now() + 10_000; Date.now() < end && !found.includes('负责一段渠道'); ) {
      const hover = await client.sendRequest<Hover | null>('textDocument/hover', {
        textDocument,
        position: { line: 0, character: 3 },
      });
      found = JSON.stringify(hover?.contents ?? '');
    }
    ok(found.includes('负责一段渠道'), found);
    client.dispose();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}).timeout(20_000);
