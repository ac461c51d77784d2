import { deepEqual, ok } from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';
const off = { rules: { 'growth/decrease-in-times': 'off' } };

describe('settings', () => {
  let open: Session;
  const found = async (): Promise<readonly Diagnostic[]> => {
    const params = { textDocument: { uri } };
    const report = await open.client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    ok(report.kind === 'full');
    return report.items;
  };
  const begin = async (capabilities: ClientCapabilities, answer?: () => unknown): Promise<void> => {
    open = await session({ textDocument: { diagnostic: {} }, ...capabilities }, {}, client => {
      if (answer) client.onRequest('workspace/configuration', answer);
    });
    await open.open(uri, '各位委员：\n信访量下降了2倍。\n');
  };
  afterEach(() => open.close());

  it('are asked for', async () => {
    await begin({ workspace: { configuration: true } }, () => [off]);
    deepEqual(await found(), []);
  });

  it('that cannot be had leave the defaults', async () => {
    await begin({ workspace: { configuration: true } }, () => {
      throw new Error('no settings');
    });
    deepEqual((await found()).length, 1);
  });

  it('are taken from a client that pushes them', async () => {
    await begin({});
    deepEqual((await found()).length, 1);
    await open.client.sendNotification('workspace/didChangeConfiguration', { settings: { piyue: off } });
    deepEqual(await found(), []);
  });

  it('of no use leave the defaults', async () => {
    await begin({});
    await open.client.sendNotification('workspace/didChangeConfiguration', {
      settings: { piyue: { rules: { sums: 'loud' }, charactersPerMinute: 'x' } },
    });
    deepEqual((await found()).length, 1);
  });
});
