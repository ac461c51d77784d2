import { rename, rm, writeFile } from 'node:fs/promises';
import { extensionOf } from './client';

export const { activate, deactivate } = extensionOf(async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
  return new LanguageClient('piyue', '批阅 Piyue', server, options);
}, replaceFile);

/** All of a file or nothing of it is written: VS Code's own renaming deletes the old one first. */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
