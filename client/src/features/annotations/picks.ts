import { l10n, type QuickPickItem, window } from 'vscode';
import { noteKinds } from '../../../../server/src/lsp/protocol/index';
import { nameOf } from './author';
import { noFilter } from './filter';
import { labelOf } from './kinds';
import type { Grouping } from './list/grouped';
import type { NotesView } from './list/notes-view';
import type { Placed } from './placed';
import { firstLine, quoteOf, shortened } from './quotes';

/** What the note says; nothing is fine, the words are marked then. Undefined: the user turns away. */
export const askText = (quote: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Note on {0}', shortened(quote)),
    prompt: l10n.t('Markdown is shown.'),
    ignoreFocusOut: true,
  });

export async function pickNote(among: readonly Placed[]): Promise<Placed | undefined> {
  const items = among.map(note => ({
    label: firstLine(note.annotation.body?.[0]?.value ?? '') || quoteOf(note),
    description: `${labelOf(note.annotation.kind)} ${quoteOf(note)}`,
    note,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Note'), matchOnDescription: true }))?.note;
}

export async function pickGrouping(now: Grouping): Promise<Grouping | undefined> {
  const items: (QuickPickItem & { grouping: Grouping })[] = [
    { label: l10n.t('By Section'), grouping: 'section' },
    { label: l10n.t('By Kind'), grouping: 'kind' },
    { label: l10n.t('By Person'), grouping: 'person' },
  ];
  const marked = items.map(item => (item.grouping === now ? { ...item, description: '✓' } : item));
  return (await window.showQuickPick(marked, { title: l10n.t('Group Notes') }))?.grouping;
}

export async function pickFilter(
  all: readonly Placed[],
  { filter }: NotesView,
): Promise<NotesView['filter'] | undefined> {
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
