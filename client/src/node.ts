import { extensionOf } from './client';

export const { activate, deactivate } = extensionOf(async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
  return new LanguageClient('piyue', '批阅 Piyue', server, options);
});
