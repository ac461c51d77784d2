import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './client';

export const activate = (context: ExtensionContext): Promise<void> =>
  startClient(context, options => {
    const server = Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
    return new LanguageClient('piyue', '批阅 Piyue', new Worker(server.toString(true)), options);
  });
