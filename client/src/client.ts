import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Starts the language client that `create` makes, and stops it with the extension. */
export async function startClient(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const client = create({ documentSelector: [{ language: 'zh-speech' }] });
  context.subscriptions.push(client);
  await client.start();
}
