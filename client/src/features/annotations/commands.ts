import {
  type CommentThread,
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  emptyFile,
  isNote,
  merged,
  type NoteKind,
  noteKinds,
  readAnnotations,
} from '../../../../server/src/lsp/protocol/index';
import { reveal } from '../reveal';
import { nameOf } from './author';
import type { NoteThreads } from './comments';
import { noFilter } from './filter';
import { labelOf, pickKind } from './kinds';
import type { Notes } from './notes';
import {
  firstLine,
  type Grouping,
  type NoteElement,
  type NotesView,
  quoteOf,
  type SilenceElement,
  shortened,
} from './notes-view';
import type { Placed } from './placed';

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

/** The selection; the sentence or line around the cursor when nothing is selected. */
function selected(document: TextDocument): Range {
  const editor = window.visibleTextEditors.find(one => one.document === document);
  const selection = editor?.selection;
  if (selection && !selection.isEmpty) return selection;
  const { text, range } = document.lineAt(selection?.active.line ?? 0);
  const at = selection?.active.character ?? 0;
  const start = Math.max(...[...'。！？；'].map(mark => text.lastIndexOf(mark, at - 1) + 1), 0);
  const ends = [...'。！？；'].map(mark => text.indexOf(mark, at) + 1).filter(end => end > 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  const first = start + text.slice(start, end).search(/\S|$/);
  return first < end ? range.with(range.start.translate(0, first), range.start.translate(0, end)) : range;
}

/** What the note says; nothing is fine, the words are marked then. Undefined: the user turns away. */
const askText = (quote: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Note on {0}', shortened(quote)),
    prompt: l10n.t('Markdown is shown.'),
    ignoreFocusOut: true,
  });

async function pickNote(among: readonly Placed[]): Promise<Placed | undefined> {
  const items = among.map(note => ({
    label: firstLine(note.annotation.body?.[0]?.value ?? '') || quoteOf(note),
    description: `${labelOf(note.annotation.kind)} ${quoteOf(note)}`,
    note,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Note'), matchOnDescription: true }))?.note;
}

async function pickGrouping(now: Grouping): Promise<Grouping | undefined> {
  const items: (QuickPickItem & { grouping: Grouping })[] = [
    { label: l10n.t('By Section'), grouping: 'section' },
    { label: l10n.t('By Kind'), grouping: 'kind' },
    { label: l10n.t('By Person'), grouping: 'person' },
  ];
  const marked = items.map(item => (item.grouping === now ? { ...item, description: '✓' } : item));
  return (await window.showQuickPick(marked, { title: l10n.t('Group Notes') }))?.grouping;
}

async function pickFilter(all: readonly Placed[], { filter }: NotesView): Promise<NotesView['filter'] | undefined> {
  const persons = [...new Set(all.map(({ annotation }) => nameOf(annotation.creator)))];
  const items = [
    ...noteKinds.map(kind => ({ label: labelOf(kind), noteKind: kind, picked: filter.kinds.has(kind) })),
    ...persons.map(person => ({ label: person, person, picked: filter.persons.has(person) })),
    { label: l10n.t('Only Open Notes'), isOpen: true, picked: filter.onlyOpen },
  ] as (QuickPickItem & { noteKind?: string; person?: string; isOpen?: boolean })[];
  const picked = await window.showQuickPick(items, { title: l10n.t('Filter Notes'), canPickMany: true });
  if (!picked) return undefined;
  if (picked.length === 0) return noFilter;
  return {
    kinds: new Set(picked.flatMap(({ noteKind }) => noteKind ?? [])),
    persons: new Set(picked.flatMap(({ person }) => person ?? [])),
    onlyOpen: picked.some(({ isOpen }) => isOpen),
  };
}

/** Adds the notes of another file: what someone else has sent. */
async function takeIn(notes: Notes, document: TextDocument, file?: Uri): Promise<boolean> {
  const [uri] = file
    ? [file]
    : ((await window.showOpenDialog({
        title: l10n.t('File of Notes'),
        filters: { [l10n.t('Notes')]: ['json'] },
      })) ?? []);
  if (!uri) return false;
  const { file: theirs } = readAnnotations(new TextDecoder().decode(await workspace.fs.readFile(uri)));
  if (!theirs) {
    void window.showErrorMessage(l10n.t('This is no file of notes.'));
    return false;
  }
  let added = 0;
  const isDone = await notes.change(document, all => {
    const own = { items: all, others: [] };
    const joined = merged(emptyFile, own, theirs).items;
    added = joined.filter(isNote).length - all.filter(isNote).length;
    return joined;
  });
  if (isDone) void window.showInformationMessage(l10n.t('{0} notes have been added.', added));
  return isDone;
}
