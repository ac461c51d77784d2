import { Uri } from 'vscode';
import { extensionOf } from './client';

export const { activate, deactivate } = extensionOf(async (context, options) => {
  const { LanguageClient, State } = await import('vscode-languageclient/browser');
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true));
  const client = new LanguageClient('piyue', '批阅 Piyue', worker, options);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker.terminate();
  });
  return client;
});
