import { l10n, type Memento, type Range, type TextDocument, window } from 'vscode';
import {
  type Annotation,
  isNote,
  type NoteKind,
  quoted,
  type Remark,
  selectorsOf,
} from '../../../../server/src/lsp/protocol/index';
import { nameOf as fileNameOf } from './annotation-store';
import type { Annotations } from './annotations';
import { author } from './author';
import type { Placed } from './placed';

/** What can be done with notes. Each resolves with whether it was done: nothing is, where the file is broken. */
export class Notes {
  constructor(
    readonly annotations: Annotations,
    private readonly memory: Memento,
  ) {}

  /** The notes of a document, in the order of its text; those without a place last. */
  of(document: TextDocument | undefined): readonly Placed[] {
    const notes = this.annotations.of(document)?.all.filter(({ annotation }) => isNote(annotation)) ?? [];
    const startOf = ({ span }: Placed): number => span?.start ?? Number.POSITIVE_INFINITY;
    return [...notes].sort((a, b) => startOf(a) - startOf(b) || 0);
  }

  /** Writes a note on a piece of a text; resolves with its id. */
  async add(document: TextDocument, range: Range, kind: NoteKind, text: string): Promise<string | undefined> {
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const now = new Date().toISOString();
    const creator = author(this.memory);
    const note: Annotation = {
      id: newId(),
      type: 'Annotation',
      motivation: 'commenting',
      kind,
      created: now,
      modified: now,
      ...(creator && { creator }),
      body: text.trim() ? [this.remark(text)] : [],
      target: { source: fileNameOf(document.uri), selector: selectorsOf(quoted(document.getText(), span)) },
    };
    return (await this.change(document, all => [...all, note])) ? note.id : undefined;
  }

  reply(document: TextDocument, id: string, text: string): Promise<boolean> {
    return this.update(document, id, ({ body = [], ...note }) => ({ ...note, body: [...body, this.remark(text)] }));
  }

  editRemark(document: TextDocument, id: string, remark: string, value: string): Promise<boolean> {
    const modified = new Date().toISOString();
    return this.update(document, id, ({ body = [], ...note }) => ({
      ...note,
      body: body.map(one => (one.id === remark ? { ...one, value, modified } : one)),
    }));
  }

  deleteRemark(document: TextDocument, id: string, remark: string): Promise<boolean> {
    return this.update(document, id, ({ body = [], ...note }) => ({
      ...note,
      body: body.filter(one => one.id !== remark),
    }));
  }

  resolve(document: TextDocument, id: string, resolved: boolean): Promise<boolean> {
    return this.update(document, id, ({ resolved: _, ...note }) => ({ ...note, ...(resolved && { resolved }) }));
  }

  setKind(document: TextDocument, id: string, kind: NoteKind): Promise<boolean> {
    return this.update(document, id, note => ({ ...note, kind }));
  }

  /** Gives a note a place of the user's choice. */
  attach(document: TextDocument, id: string, range: Range): Promise<boolean> {
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const selector = selectorsOf(quoted(document.getText(), span));
    return this.update(document, id, note => ({ ...note, target: { ...note.target, selector } }));
  }

  delete(document: TextDocument, id: string): Promise<boolean> {
    return this.change(document, all => all.filter(one => one.id !== id));
  }

  /** Changes annotations of any kind. */
  async change(document: TextDocument, edit: (all: readonly Annotation[]) => readonly Annotation[]): Promise<boolean> {
    const text = this.annotations.of(document);
    if (!text) {
      void window.showInformationMessage(l10n.t('Notes belong to a Chinese speech: open one first.'));
      return false;
    }
    return text.change(edit);
  }

  private update(document: TextDocument, id: string, edit: (note: Annotation) => Annotation): Promise<boolean> {
    const modified = new Date().toISOString();
    return this.change(document, all => all.map(one => (one.id === id ? { ...edit(one), modified } : one)));
  }

  private remark(text: string): Remark {
    const now = new Date().toISOString();
    const creator = author(this.memory);
    return {
      id: newId(),
      type: 'TextualBody',
      format: 'text/markdown',
      value: text,
      created: now,
      modified: now,
      ...(creator && { creator }),
    };
  }
}

export const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;
