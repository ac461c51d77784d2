import { readSpeech, readsAsSpeech, type Speech } from '../../core/index';
import type { Documents } from '../documents';
import type { Files } from './files';

/** A speech of the opened folders, open in the editor or not. */
export interface FolderSpeech {
  readonly uri: string;
  readonly speech: Speech;
}

/** So many files are read at a time. */
const atOnce = 16;

/** The speeches of the opened folders. A file is read again when the list says that it has changed; an open one is as the editor has it. */
export class FolderSpeeches {
  readonly #known = new Map<string, { readonly version: number; readonly speech: Speech | undefined }>();

  constructor(
    private readonly files: Files,
    private readonly documents: Documents,
  ) {}

  async all(): Promise<readonly FolderSpeech[]> {
    const listed = (await this.files.list().catch(() => [])).filter(({ uri }) => isText(uri));
    const changed = listed.filter(({ uri, version }) => this.#known.get(uri)?.version !== version);
    for (let at = 0; at < changed.length; at += atOnce)
      await Promise.all(changed.slice(at, at + atOnce).map(file => this.#read(file)));
    const uris = new Set(listed.map(({ uri }) => uri));
    for (const uri of this.#known.keys()) if (!uris.has(uri)) this.#known.delete(uri);
    const open = this.documents.all().map(({ uri, speech }) => ({ uri, speech }));
    const closed = [...this.#known].flatMap(([uri, { speech }]) =>
      speech && !this.documents.get(uri) ? [{ uri, speech }] : [],
    );
    return [...open, ...closed];
  }

  async #read({ uri, version }: { readonly uri: string; readonly version: number }): Promise<void> {
    const text = this.documents.get(uri) ? undefined : await this.files.read(uri).catch(() => undefined);
    if (this.documents.get(uri)) return; // the editor has it; the file is read when it is closed
    const isSpeech = text !== undefined && (uri.endsWith('.讲话稿') || readsAsSpeech(text));
    this.#known.set(uri, { version, speech: isSpeech ? readSpeech(text) : undefined });
  }
}
const isText = (uri: string): boolean => /\.(?:txt|text|md|markdown|讲话稿|%E8%AE%B2%E8%AF%9D%E7%A8%BF)$/i.test(uri);
