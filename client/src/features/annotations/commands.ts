import { type CommentThread, commands, Disposable, l10n, Range, type TextDocument, type Uri, window } from 'vscode';
import type { NoteKind } from '../../../../server/src/lsp/protocol/index';
import { reveal } from '../reveal';
import type { NoteThreads } from './comments';
import { noFilter } from './filter';
import { pickKind } from './kinds';
import type { NoteElement, SilenceElement } from './list/elements';
import type { Grouping } from './list/grouped';
import type { NotesView } from './list/notes-view';
import type { Notes } from './notes';
import { askText, pickFilter, pickGrouping, pickNote } from './picks';
import type { Placed } from './placed';
import { selected } from './selected';
import { takeIn } from './take-in';

/** What `piyue.notes.add` may be told; without it the selection is taken and the user asked. */
interface NewNote {
  readonly kind?: NoteKind;
  readonly text?: string;
  readonly range?: Range;
}

/** The commands of notes, for the palette, the list and the threads. */
export function noteCommands(notes: Notes, threads: NoteThreads, view: NotesView): Disposable {
  const command = commands.registerCommand;
  const speech = (): TextDocument | undefined => {
    const document = window.activeTextEditor?.document ?? view.document;
    if (document && notes.annotations.of(document)) return document;
    void window.showInformationMessage(l10n.t('Notes belong to a Chinese speech: open one first.'));
    return undefined;
  };
  /** The note that a command is for: of the list, of a thread, with an id, or one that the user picks. */
  const target = async (
    from: unknown,
    among: readonly Placed[],
  ): Promise<{ document: TextDocument; id: string } | undefined> => {
    if (typeof from === 'string') return view.document && { document: view.document, id: from };
    const element = from as Partial<NoteElement> | undefined;
    if (element?.type === 'note') return { document: element.document!, id: element.note!.annotation.id };
    const known = from ? threads.noteOf(from as CommentThread) : undefined;
    if (known) return known;
    const document = speech();
    const picked = document && (await pickNote(among));
    return picked && { document, id: picked.annotation.id };
  };

  const step = async (by: 1 | -1): Promise<void> => {
    const document = speech();
    if (!document) return;
    const placed = view.listed.filter(({ span }) => span);
    const at = document.offsetAt(window.activeTextEditor?.selection.start ?? new Range(0, 0, 0, 0).start);
    const next =
      by > 0
        ? (placed.find(({ span }) => span!.start > at) ?? placed[0])
        : (placed.findLast(({ span }) => span!.start < at) ?? placed.at(-1));
    if (!next) return void window.showInformationMessage(l10n.t('There are no notes.'));
    await show(document, next);
  };
  const show = async (document: TextDocument, { annotation, span }: Placed): Promise<void> => {
    if (!span) return;
    await reveal(document, { start: document.positionAt(span.start), end: document.positionAt(span.end) });
    threads.unfold(annotation.id);
  };

  const resolve = async (from: unknown, resolved: boolean): Promise<boolean> => {
    const note = await target(from, view.listed);
    return note !== undefined && notes.resolve(note.document, note.id, resolved);
  };

  return Disposable.from(
    command('piyue.notes.add', async ({ kind, text, range }: NewNote = {}) => {
      const document = speech();
      if (!document) return false;
      const place = range ?? selected(document);
      const chosen = kind ?? (await pickKind());
      if (!chosen) return false;
      const words = text ?? (await askText(document.getText(place)));
      const id = words === undefined ? undefined : await notes.add(document, place, chosen, words);
      if (id && text === undefined) threads.unfold(id);
      return id !== undefined;
    }),
    command('piyue.notes.show', (element: NoteElement | SilenceElement) =>
      element.type === 'note'
        ? show(element.document, element.note)
        : element.range && reveal(element.document, element.range),
    ),
    command('piyue.notes.next', () => step(1)),
    command('piyue.notes.previous', () => step(-1)),
    command('piyue.notes.resolve', (from: unknown) => resolve(from, true)),
    command('piyue.notes.reopen', (from: unknown) => resolve(from, false)),
    command('piyue.notes.delete', async (from: unknown) => {
      const note = await target(from, view.listed);
      return note && notes.delete(note.document, note.id);
    }),
    command('piyue.notes.changeKind', async (from: unknown, kind?: NoteKind) => {
      const note = await target(from, view.listed);
      const chosen = note && (kind ?? (await pickKind()));
      return chosen && notes.setKind(note.document, note.id, chosen);
    }),
    command('piyue.notes.attach', async (from: unknown, range?: Range) => {
      const lost = notes.of(view.document).filter(({ span }) => !span);
      if (!from && lost.length === 0) return void window.showInformationMessage(l10n.t('No note has lost its place.'));
      const note = await target(from, lost);
      if (!note) return false;
      const editor = window.visibleTextEditors.find(({ document }) => document === note.document);
      const place = range ?? (editor?.selection.isEmpty === false ? editor.selection : undefined);
      if (place) return notes.attach(note.document, note.id, place);
      void window.showInformationMessage(l10n.t('Select the words first that the note belongs to.'));
      return false;
    }),
    command('piyue.notes.groupBy', async (grouping?: Grouping) => {
      view.grouping = grouping ?? (await pickGrouping(view.grouping)) ?? view.grouping;
      view.refresh();
    }),
    command('piyue.notes.filter', async () => {
      const filter = await pickFilter(notes.of(view.document), view);
      if (!filter) return;
      view.filter = filter;
      await commands.executeCommand('setContext', 'piyue.notes.filtered', filter !== noFilter);
      view.refresh();
    }),
    command('piyue.notes.clearFilter', async () => {
      view.filter = noFilter;
      await commands.executeCommand('setContext', 'piyue.notes.filtered', false);
      view.refresh();
    }),
    // For other extensions, and tests: the notes of the speech with the ranges that they have now.
    command('piyue.notes.list', () =>
      view.listed.map(({ annotation: { id, kind, resolved = false, body = [] }, span }) => ({
        id,
        kind,
        resolved,
        remarks: body.map(({ value }) => value),
        range: span ? new Range(view.document!.positionAt(span.start), view.document!.positionAt(span.end)) : undefined,
      })),
    ),
    command('piyue.notes.takeIn', async (file?: Uri) => {
      const document = speech();
      return document && takeIn(notes, document, file);
    }),
  );
}
