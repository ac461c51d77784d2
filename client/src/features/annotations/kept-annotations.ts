import type { Uri } from 'vscode';
import {
  type Annotation,
  type AnnotationFile,
  emptyFile,
  type FileProblem,
  merged,
  readAnnotations,
  writeAnnotations,
} from '../../../../server/src/lsp/protocol/index';
import { type AnnotationStore, nameOf, type Place } from './annotation-store';

/** What is wrong with the file of annotations: it is left alone until someone has mended it. */
export interface BrokenFile extends FileProblem {
  /** What the file says. */
  readonly text: string;
}

/** What a file says that has not been read before. */
export interface Taken {
  /** Annotations of the text, its own and those of the file. */
  readonly annotations: readonly Annotation[];
  /** Git had left two versions in the file. */
  readonly wasConflict: boolean;
  /** Whether there is something that the file does not say yet. */
  readonly hasMore: boolean;
}

/** The annotations of one text as its file has them: what was last read or written. */
export class KeptAnnotations {
  #text: string | undefined;
  #base: AnnotationFile = emptyFile;
  /** Annotations in the file that are of another text. */
  #foreign: readonly Annotation[] = [];
  #broken: BrokenFile | undefined;
  #place: Place = 'file';

  constructor(
    private readonly document: Uri,
    private readonly store: AnnotationStore,
  ) {}

  get broken(): BrokenFile | undefined {
    return this.#broken;
  }

  /** Where they are kept. */
  get place(): Place {
    return this.#place;
  }

  /** Takes in what the file says, beside what the text has; nothing when it says nothing new, `broken` when it cannot be read. */
  async read(own: () => readonly Annotation[]): Promise<Taken | 'broken' | undefined> {
    const { file, storage } = await this.store.read(this.document);
    this.#place = file === undefined && storage !== undefined ? 'storage' : 'file';
    const text = file ?? storage ?? '';
    if (text === this.#text) return undefined;
    const isFirst = this.#text === undefined;
    this.#text = text;
    const read = readAnnotations(text);
    if (read.problem) {
      this.#broken = { ...read.problem, text };
      return 'broken';
    }
    this.#broken = undefined;
    const stored = file !== undefined && storage !== undefined ? readAnnotations(storage).file : undefined;
    const theirs = stored ? merged(emptyFile, read.file, stored) : read.file;
    const joined = isFirst ? theirs : merged(this.#base, this.with(own()), theirs);
    this.#base = read.file;
    this.#foreign = joined.items.filter(one => !this.isOwn(one));
    return {
      annotations: joined.items.filter(one => this.isOwn(one)),
      wasConflict: read.wasConflict,
      hasMore: read.wasConflict || writeAnnotations(joined) !== writeAnnotations(read.file),
    };
  }

  /** Writes the annotations of the text, with the rest of the file; whether there was anything to write. */
  async write(own: readonly Annotation[]): Promise<boolean> {
    const file = this.with(own);
    const text = writeAnnotations(file);
    if (text === this.#text || (this.#text === '' && file.items.length + file.others.length === 0)) return false;
    this.#place = await this.store.write(this.document, text);
    this.#text = text;
    this.#base = file;
    return true;
  }

  /** Leaves nothing in the storage. */
  forget(): Promise<void> {
    return this.store.forget(this.document);
  }

  private with(own: readonly Annotation[]): AnnotationFile {
    return { items: [...own, ...this.#foreign], others: this.#base.others };
  }

  /** Two texts of one name, 报告.txt and 报告.md, share a file. */
  private isOwn({ target: { source } }: Annotation): boolean {
    const name = nameOf(this.document);
    return source === name || stemOf(String(source)) !== stemOf(name);
  }
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');
