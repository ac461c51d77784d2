import { EventEmitter, type TextDocument, type TextDocumentChangeEvent } from 'vscode';
import type { Annotation } from '../../../../server/src/lsp/protocol/index';
import type { AnnotationStore, Place } from './annotation-store';
import { type BrokenFile, KeptAnnotations } from './kept-annotations';
import { afterEdit, asWritten, type Placed, placed } from './placed';
import { type SectionsAt, sectionsOf } from './sections';

/** Milliseconds without an edit after which lost places are looked for again. */
const quiet = 300;

/** The annotations of one open text: where they stand while it is edited, and how they come into their file. */
export class AnnotatedText {
  readonly #kept: KeptAnnotations;
  #placed: readonly Placed[] = [];
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
    store: AnnotationStore,
  ) {
    this.#kept = new KeptAnnotations(document.uri, store);
  }

  get all(): readonly Placed[] {
    return this.#placed;
  }

  get broken(): BrokenFile | undefined {
    return this.#kept.broken;
  }

  /** Where they are kept. */
  get place(): Place {
    return this.#kept.place;
  }

  /** Annotations whose anchors say where they stand now. */
  written(): readonly Annotation[] {
    this.settle();
    return annotationsOf(this.#placed);
  }

  /** Leaves nothing in the storage. */
  forget(): Promise<void> {
    return this.inTurn(() => this.#kept.forget());
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
      if (this.broken) return false;
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
    // A text that is read again from its file comes as one edit of whole lines: there the quotes are looked for, as when it is opened.
    // The first edit of a saved text is not said to be dirty, either.
    const isReadAgain =
      !document.isDirty && contentChanges.some(({ text, range }) => text.length > 0 && !range.isSingleLine);
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
    const taken = await this.#kept.read(() => annotationsOf(this.#placed));
    if (taken === 'broken') this.#changed.fire();
    if (!taken || taken === 'broken') return false;
    this.set(taken.annotations);
    if (taken.wasConflict) this.#joined.fire();
    return taken.hasMore;
  }

  private async put(): Promise<void> {
    if (this.broken) return;
    this.#sectionsAt = await sectionsOf(this.document);
    this.#placed = asWritten(this.document.getText(), this.#placed, this.#sectionsAt);
    if (await this.#kept.write(annotationsOf(this.#placed))) this.#isMoved = false;
  }

  private set(annotations: readonly Annotation[]): void {
    this.#placed = placed(this.document.getText(), annotations, this.#placed);
    this.#changed.fire();
  }

  /** One after the other. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#work.then(work);
    this.#work = result.then(undefined, () => {});
    return result;
  }
}

const annotationsOf = (all: readonly Placed[]): Annotation[] => all.map(({ annotation }) => annotation);
