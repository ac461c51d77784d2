import { Disposable, type ExtensionContext, FileType, RelativePattern, Uri, workspace } from 'vscode';
import { type GlossariesParams, glossariesNotification } from '../../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../../server';

/** The user's own glossary files: those of the workspace, and one for all workspaces. */
export class GlossaryFiles {
  constructor(
    private readonly server: LanguageServer,
    private readonly context: ExtensionContext,
  ) {}

  /** The file for all workspaces; perhaps it does not exist yet. */
  get userFile(): Uri {
    const set = workspace.getConfiguration('piyue').get('userGlossary', '').trim();
    if (/^[a-z][a-z\d+.-]+:/i.test(set)) return Uri.parse(set);
    return set ? Uri.file(set) : Uri.joinPath(this.context.globalStorageUri, `user${ending}`);
  }

  /** The files of the workspace, by their paths. */
  async workspaceFiles(): Promise<readonly Uri[]> {
    const found = [...(await searched())];
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Hands all files to the server; of those that are being edited what stands in the editor. */
  async handOver(): Promise<void> {
    const user = this.userFile;
    const others = (await this.workspaceFiles()).filter(uri => uri.toString() !== user.toString());
    const files = await Promise.all(
      [...others, user].map(async uri => ({ uri: uri.toString(), text: await textOf(uri) })),
    );
    const params: GlossariesParams = {
      files: files.flatMap(({ uri, text }) => (text === undefined ? [] : { uri, text })),
    };
    await this.server.notify(glossariesNotification, params);
  }

  /** Hands the files over whenever the server starts or one of them changes. */
  watch(): Disposable {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void this.handOver(), quiet);
    };
    const ifGlossary = (uri: Uri): void => {
      if (isGlossary(uri) || uri.toString() === this.userFile.toString()) soon();
    };
    const watcher = workspace.createFileSystemWatcher(pattern);
    // other windows may change the user's file
    const folder = Uri.joinPath(this.userFile, '..');
    const ofUser = workspace.createFileSystemWatcher(new RelativePattern(folder, '*'));
    return Disposable.from(
      watcher,
      watcher.onDidCreate(soon),
      watcher.onDidChange(soon),
      watcher.onDidDelete(soon),
      ofUser,
      ofUser.onDidCreate(ifGlossary),
      ofUser.onDidChange(ifGlossary),
      ofUser.onDidDelete(ifGlossary),
      this.server.onStarted(() => void this.handOver()),
      workspace.onDidOpenTextDocument(({ uri }) => ifGlossary(uri)),
      workspace.onDidChangeTextDocument(({ document }) => ifGlossary(document.uri)),
      workspace.onDidSaveTextDocument(({ uri }) => ifGlossary(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => ifGlossary(uri)),
      workspace.onDidChangeWorkspaceFolders(soon),
      workspace.onDidChangeConfiguration(change => change.affectsConfiguration('piyue.userGlossary') && soon()),
      new Disposable(() => clearTimeout(waiting)),
    );
  }
}

/** How the name of a glossary file ends. */
export const ending = '.piyue-glossary.json';
const pattern = '**/*.piyue-glossary.{json,yaml,yml}';
const isGlossary = ({ path }: Uri): boolean => /\.piyue-glossary\.(?:json|ya?ml)$/.test(path);

/** The search of the editor; where it cannot search, as in many virtual workspaces, a look into the upper folders. */
async function searched(): Promise<readonly Uri[]> {
  const found = await workspace.findFiles(pattern, '**/{node_modules,.git}/**', mostFiles).then(
    uris => uris,
    () => [],
  );
  if (found.length > 0) return found;
  return (await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => lookedUp(uri, deepest)))).flat();
}

async function lookedUp(folder: Uri, depth: number): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder).then(
    all => all.slice(0, mostEntries),
    () => [],
  );
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      if (type !== FileType.Directory) return isGlossary(uri) ? [uri] : [];
      return depth > 0 && name !== 'node_modules' && !name.startsWith('.') ? lookedUp(uri, depth - 1) : [];
    }),
  );
  return found.flat();
}
const deepest = 2;
const mostEntries = 500;

/** More files than anybody has. */
const mostFiles = 100;
/** Milliseconds without a change after which the files are read. */
const quiet = 150;

/** What stands in an editor, or in the file; undefined when there is no such file. */
export async function textOf(uri: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open && !open.isClosed) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
