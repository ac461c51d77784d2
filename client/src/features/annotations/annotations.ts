import {
  Disposable,
  EventEmitter,
  type FileSystemWatcher,
  RelativePattern,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { isServed } from '../../speeches';
import { AnnotatedText } from './annotated-text';
import { type AnnotationStore, fileBeside } from './annotation-store';
import { FirstSaves } from './first-saves';

/** The annotations of all open speeches. */
export class Annotations implements Disposable {
  readonly #texts = new Map<string, AnnotatedText>();
  readonly #watchers = new Map<string, FileSystemWatcher>();
  readonly #changed = new EventEmitter<TextDocument>();
  /** Fires for a document when there are others, or they stand elsewhere, or it is closed. */
  readonly onDidChange = this.#changed.event;
  readonly #firstSaves = new FirstSaves();
  readonly #listeners: Disposable;

  constructor(private readonly store: AnnotationStore) {
    this.#listeners = Disposable.from(
      this.#changed,
      workspace.onDidOpenTextDocument(document => this.open(document)),
      workspace.onDidCloseTextDocument(document => this.close(document)),
      workspace.onDidChangeTextDocument(event => {
        this.#firstSaves.edit(event.document);
        this.of(event.document)?.edit(event);
      }),
      workspace.onDidSaveTextDocument(document => {
        this.#firstSaves.save(document, this.texts);
        void this.of(document)?.save();
      }),
    );
    for (const document of workspace.textDocuments) this.open(document);
  }

  /** Those of a document, if it is an open speech. */
  of(document: TextDocument | undefined): AnnotatedText | undefined {
    return document && this.#texts.get(document.uri.toString());
  }

  at(uri: Uri): AnnotatedText | undefined {
    return this.#texts.get(uri.toString());
  }

  get texts(): readonly AnnotatedText[] {
    return [...this.#texts.values()];
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const text of this.#texts.values()) text.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  private open(document: TextDocument): void {
    if (!isServed(document) || this.of(document)?.document === document) return;
    this.of(document)?.dispose();
    const text = new AnnotatedText(document, this.store);
    this.#texts.set(document.uri.toString(), text);
    text.onDidChange(() => this.#changed.fire(document));
    this.watch(document.uri);
    void text.load();
    this.handOver(text);
  }

  /** Gives a file the annotations that were made before it was one. */
  private handOver(text: AnnotatedText): void {
    const annotations = this.#firstSaves.take(text.document);
    if (annotations.length > 0) void text.change(all => [...all, ...annotations]);
  }

  private close(document: TextDocument): void {
    const text = this.of(document);
    if (text?.document !== document || (!document.isClosed && isServed(document))) return;
    text.dispose();
    this.#texts.delete(document.uri.toString());
    this.#changed.fire(document);
    if (document.uri.scheme !== 'untitled' || !document.isClosed) return;
    void text.forget(); // another text may get its name
    const file = this.#firstSaves.close(document);
    const saved = file && this.at(file);
    if (saved) this.handOver(saved);
  }

  /** Files of annotations that others change: git, a person on the same share. */
  private watch(document: Uri): void {
    const folder = Uri.joinPath(document, '..');
    if (document.scheme === 'untitled' || this.#watchers.has(folder.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*.piyue.json'));
    const reload = (file: Uri): void => {
      for (const text of this.texts) if (fileBeside(text.document.uri).toString() === file.toString()) void text.load();
    };
    watcher.onDidChange(reload);
    watcher.onDidCreate(reload);
    watcher.onDidDelete(reload);
    this.#watchers.set(folder.toString(), watcher);
  }
}
