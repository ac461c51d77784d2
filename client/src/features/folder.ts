import { Disposable, FileType, Uri, workspace } from 'vscode';
import {
  type FolderFile,
  type FolderText,
  type FolderTextParams,
  folderFilesRequest,
  folderTextRequest,
} from '../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../server';

/** Texts, and what a text may name. */
const pattern = '**/*.{txt,text,md,markdown,讲话稿,docx,doc,pdf,wps}';
const kinds = /\.(?:txt|text|md|markdown|讲话稿|docx?|pdf|wps)$/i;
const most = 5000;
const biggest = 4_000_000;

/** Lets the server read the files of the opened folders, which on the web only the client can. */
export function readFolder(server: LanguageServer): Disposable {
  const versions = new Map<string, number>();
  let listed: Thenable<void> | undefined;
  let changes = 0;
  const changed = (uri: Uri): void => void versions.set(uri.toString(), ++changes);
  const watched: Disposable[] = [];

  /** The files are looked for when they are first asked about, then watched. */
  function list(): Thenable<void> {
    const watcher = workspace.createFileSystemWatcher(pattern);
    watched.push(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(uri => versions.delete(uri.toString())),
      workspace.onDidSaveTextDocument(({ uri }) => versions.has(uri.toString()) && changed(uri)),
    );
    return filesInFolders().then(uris => uris.forEach(changed));
  }
  const forget = workspace.onDidChangeWorkspaceFolders(() => {
    for (const one of watched.splice(0)) one.dispose();
    versions.clear();
    listed = undefined;
  });

  server.answers.set(folderFilesRequest, async (): Promise<FolderFile[]> => {
    listed ??= list();
    await listed;
    return [...versions].map(([uri, version]) => ({ uri, version }));
  });
  server.answers.set(folderTextRequest, async ({ uri }: FolderTextParams): Promise<FolderText | null> => {
    const file = Uri.parse(uri);
    const { size, type } = await workspace.fs.stat(file);
    if (size > biggest || type & FileType.Directory) return null;
    return { text: await decoded(await workspace.fs.readFile(file), file) };
  });
  return new Disposable(() => {
    forget.dispose();
    for (const one of watched) one.dispose();
  });
}

/** By the editor's search, which leaves out what the user has excluded; where that is not to be had, folder by folder. */
async function filesInFolders(): Promise<readonly Uri[]> {
  const found = await workspace.findFiles(pattern, undefined, most).then(undefined, () => []);
  if (found.length > 0) return found;
  const walked: Uri[] = [];
  for (const { uri } of workspace.workspaceFolders ?? []) await walk(uri, walked);
  return walked;
}

async function walk(folder: Uri, found: Uri[]): Promise<void> {
  for (const [name, type] of await workspace.fs.readDirectory(folder).then(undefined, () => [])) {
    if (found.length >= most || name.startsWith('.') || name === 'node_modules') continue;
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory) await walk(uri, found);
    else if (type & FileType.File && kinds.test(name)) found.push(uri);
  }
}

/** As the editor would decode it; what is not in that encoding is taken for GB 18030, in which older files are written. */
async function decoded(bytes: Uint8Array, uri: Uri): Promise<string> {
  const text = await workspace.decode(bytes, { uri });
  return text.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : text;
}
