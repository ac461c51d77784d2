import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './client';

export const activate = (context: ExtensionContext): Promise<void> =>
  startClient(
    context,
    options =>
      new LanguageClient(
        'piyue',
        '批阅 Piyue',
        { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc },
        options,
      ),
  );
