import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from './lsp/folder/files';
import type { FolderFile } from './lsp/protocol/index';

/** Files that the server reads itself, for clients that do not do it: those of the folders, without hidden ones and packages. */
export const filesOnDisk = (folders: readonly string[]): Files => ({
  async list() {
    const found: FolderFile[] = [];
    for (const folder of folders) if (folder.startsWith('file:')) await collect(fileURLToPath(folder), found);
    return found;
  },
  async read(uri) {
    const path = fileURLToPath(uri);
    if ((await stat(path)).size > biggest) return undefined;
    return decoded(await readFile(path));
  },
});
const biggest = 4_000_000;
const most = 5000;
const kinds = /\.(?:txt|text|md|markdown|讲话稿|docx?|pdf|wps|piyue-glossary\.(?:json|ya?ml))$/i;

async function collect(folder: string, found: FolderFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= most || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await collect(path, found);
    else if (entry.isFile() && kinds.test(entry.name)) {
      const stats = await stat(path).catch(() => undefined);
      if (stats) found.push({ uri: pathToFileURL(path).href, version: stats.mtimeMs + stats.size });
    }
  }
}

/** UTF-8, or else GB 18030, in which older files are written. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
