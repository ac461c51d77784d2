import { commands, type DocumentSymbol, EventEmitter, type TextDocument, type TextDocumentChangeEvent } from 'vscode';
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
import { afterEdit, asWritten, type Placed, placed, type SectionsAt } from './placed';

/** Milliseconds without an edit after which lost places are looked for again. */
const quiet = 300;

/** What is wrong with the file of annotations: it is left alone until someone has mended it. */
export interface BrokenFile extends FileProblem {
  /** What the file says. */
  readonly text: string;
}

/** The annotations of one open text: where they stand while it is edited, and how they come into their file. */
export class AnnotatedText {
  #placed: readonly Placed[] = [];
  /** Annotations in the file that are of another text. */
  #foreign: readonly Annotation[] = [];
  /** What was last read or written. */
  #base: AnnotationFile = emptyFile;
  #text: string | undefined;
  #broken: BrokenFile | undefined;
  #place: Place = 'file';
  #isMoved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<unknown> = Promise.resolve();
  readonly #changed = new EventEmitter<void>();
  /** Fires when there are others, or they stand elsewhere. */
  readonly onDidChange = this.#changed.event;
  readonly #joined = new EventEmitter<void>();
  /** Fires when git had left two versions in the file, and they were joined. */
  readonly onDidJoin = this.#joined.event;

  constructor(
    readonly document: TextDocument,
    private readonly store: AnnotationStore,
  ) {}

  get all(): readonly Placed[] {
    return this.#placed;
  }

  get broken(): BrokenFile | undefined {
    return this.#broken;
  }

  /** Where they are kept. */
  get place(): Place {
    return this.#place;
  }

  /** Reads the file, and what has been changed in it by others since the last time. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      if (await this.take()) await this.put();
    });
  }

  /** Changes the annotations and writes them; false when the file is broken, and nothing was changed. */
  async change(edit: (all: readonly Annotation[]) => readonly Annotation[]): Promise<boolean> {
    return this.inTurn(async () => {
      await this.take();
      if (this.#broken) return false;
      this.set(edit(this.#placed.map(({ annotation }) => annotation)));
      await this.put();
      return true;
    });
  }

  /** Writes the places that the text has given them, if it has moved any. */
  save(): Promise<void> {
    return this.inTurn(async () => {
      this.settle();
      const more = await this.take();
      if (more || this.#isMoved) await this.put();
    });
  }

  /** Follows an edit of the text. */
  edit({ contentChanges, document }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || this.#placed.length === 0) return;
    const before = this.#placed;
    // A text that is read again from its file comes as one large edit: there the quotes are looked for, as when it is opened.
    const isReadAgain = !document.isDirty && contentChanges.some(({ text }) => text.length > 0);
    this.#placed = afterEdit(before, contentChanges, isReadAgain);
    if (isReadAgain) this.#placed = placed(document.getText(), annotationsOf(before), this.#placed);
    if (this.#placed.some((one, i) => one.span !== before[i]!.span)) {
      this.#isMoved = true;
      this.#changed.fire();
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), quiet);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
    this.#joined.dispose();
  }

  /** Looks again for what has no place, such as a paragraph that was cut and is pasted elsewhere; notes what stands around the others now. */
  private settle(): void {
    clearTimeout(this.#timer);
    const text = this.document.getText();
    const written = asWritten(text, this.#placed, this.#sectionsAt);
    const found = placed(text, annotationsOf(written), written);
    const isFound = found.some((one, i) => one.span && !written[i]!.span);
    this.#placed = isFound ? asWritten(text, found, this.#sectionsAt) : written;
    if (isFound) this.#changed.fire();
  }
  #sectionsAt: SectionsAt = () => [];

  /** Takes in what the file says; whether there is something that it does not say yet. */
  private async take(): Promise<boolean> {
    const { file, storage } = await this.store.read(this.document.uri);
    this.#place = file === undefined && storage !== undefined ? 'storage' : 'file';
    const text = file ?? storage ?? '';
    if (text === this.#text) return false;
    const read = readAnnotations(text);
    if (read.problem) {
      this.#broken = { ...read.problem, text };
      this.#text = text;
      this.#changed.fire();
      return false;
    }
    const stored = file !== undefined && storage !== undefined ? readAnnotations(storage).file : undefined;
    const theirs = stored ? merged(emptyFile, read.file, stored) : read.file;
    const joined = this.#text === undefined ? theirs : merged(this.#base, this.own(), theirs);
    this.#broken = undefined;
    this.#text = text;
    this.#base = read.file;
    this.#foreign = joined.items.filter(one => !this.isOwn(one));
    this.set(joined.items.filter(one => this.isOwn(one)));
    if (read.wasConflict) this.#joined.fire();
    return read.wasConflict || writeAnnotations(joined) !== writeAnnotations(read.file);
  }

  private async put(): Promise<void> {
    if (this.#broken) return;
    const symbols = await commands
      .executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', this.document.uri)
      .then(undefined, () => undefined);
    this.#sectionsAt = sectionsOf(this.document, symbols ?? []);
    this.#placed = asWritten(this.document.getText(), this.#placed, this.#sectionsAt);
    const file = this.own();
    const text = writeAnnotations(file);
    if (text === this.#text || (this.#text === '' && file.items.length + file.others.length === 0)) return;
    this.#place = await this.store.write(this.document.uri, text);
    this.#text = text;
    this.#base = file;
    this.#isMoved = false;
  }

  private own(): AnnotationFile {
    return { items: [...annotationsOf(this.#placed), ...this.#foreign], others: this.#base.others };
  }

  private set(annotations: readonly Annotation[]): void {
    this.#placed = placed(this.document.getText(), annotations, this.#placed);
    this.#changed.fire();
  }

  /** Two texts of one name, 报告.txt and 报告.md, share a file. */
  private isOwn({ target: { source } }: Annotation): boolean {
    const name = nameOf(this.document.uri);
    return source === name || stemOf(String(source)) !== stemOf(name);
  }

  /** One after the other. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#work.then(work);
    this.#work = result.then(undefined, () => {});
    return result;
  }
}

const annotationsOf = (all: readonly Placed[]): Annotation[] => all.map(({ annotation }) => annotation);

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');

const sectionsOf =
  (document: TextDocument, symbols: readonly DocumentSymbol[]): SectionsAt =>
  offset => {
    const place = document.positionAt(offset);
    const names: string[] = [];
    for (let all = symbols; ; ) {
      const around = all.find(({ range }) => range.contains(place));
      if (!around) return names;
      names.push(around.name);
      all = around.children;
    }
  };
