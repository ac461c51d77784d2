import { FileSystemError, type LogOutputChannel, type Memento, type Uri, workspace } from 'vscode';

/** Where annotations lie: in a file beside the text, or in the storage of the extension, where that cannot be written. */
export type Place = 'file' | 'storage';

/** Reads and writes the texts of annotation files. */
export class AnnotationStore {
  /** Files that are there but cannot be read: nothing is written into them. */
  readonly #unreadable = new Set<string>();

  constructor(
    private readonly memory: Memento,
    private readonly output: LogOutputChannel,
    private readonly replaceFile?: ReplaceFile,
  ) {}

  /** What is kept in the file and in the storage; nothing where there is none. */
  async read(document: Uri): Promise<{ readonly file?: string; readonly storage?: string }> {
    const storage = this.memory.get<string>(keyOf(document));
    const file = await this.readFile(document);
    return { ...(file !== undefined && { file }), ...(storage !== undefined && { storage }) };
  }

  /** Writes all or nothing: into another file first, which then takes the place of the old one. */
  async write(document: Uri, text: string): Promise<Place> {
    if (mayHaveFile(document) && !this.#unreadable.has(keyOf(document))) {
      try {
        const file = fileBeside(document);
        if (this.replaceFile && file.scheme === 'file') await this.replaceFile(file.fsPath, text);
        else await replaceBySteps(file, text);
        await this.memory.update(keyOf(document), undefined);
        return 'file';
      } catch (error) {
        this.output.warn(`${fileBeside(document)}: ${error}`);
      }
    }
    await this.memory.update(keyOf(document), text);
    return 'storage';
  }

  /** Leaves nothing in the storage. */
  async forget(document: Uri): Promise<void> {
    await this.memory.update(keyOf(document), undefined);
  }

  private async readFile(document: Uri): Promise<string | undefined> {
    if (document.scheme === 'untitled') return undefined;
    this.#unreadable.delete(keyOf(document));
    try {
      return await textIn(fileBeside(document));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound')
        return textIn(draftOf(fileBeside(document))).then(undefined, () => undefined);
      this.output.warn(`${fileBeside(document)}: ${error}`);
      this.#unreadable.add(keyOf(document));
      return undefined;
    }
  }
}

const keyOf = (document: Uri): string => `annotations:${document}`;

const mayHaveFile = ({ scheme }: Uri): boolean =>
  scheme !== 'untitled' && workspace.fs.isWritableFileSystem(scheme) !== false;

/** `报告.piyue.json` for `报告.txt`. */
export const fileBeside = (document: Uri): Uri =>
  document.with({ path: `${document.path.replace(/\.[^./]*$/, '')}.piyue.json`, query: '', fragment: '' });

export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Writes a file of the disk, all or nothing. */
export type ReplaceFile = (path: string, text: string) => Promise<void>;

/** What is written before it takes the place of a file; it holds all when the second step did not come. */
const draftOf = (file: Uri): Uri => file.with({ path: `${file.path}.tmp` });

const textIn = async (file: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file));

async function replaceBySteps(file: Uri, text: string): Promise<void> {
  const draft = draftOf(file);
  try {
    await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    await workspace.fs.rename(draft, file, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(draft).then(undefined, () => {});
    throw error;
  }
}
