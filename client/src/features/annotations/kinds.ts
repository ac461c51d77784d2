import { l10n, ThemeColor, ThemeIcon, window } from 'vscode';
import { type NoteKind, noteKinds } from '../../../../server/src/lsp/protocol/index';

/** What a kind of note is called. */
export const labelOf = (kind: string): string => labels()[kind as NoteKind] ?? kind;

const labels = (): Record<NoteKind, string> => ({
  highlight: l10n.t('Key Point'),
  question: l10n.t('Doubtful'),
  verify: l10n.t('To Be Verified'),
  allusion: l10n.t('Allusion'),
  suggestion: l10n.t('Suggestion'),
});

/** The colour of a kind, as `contributes.colors` names it; its icon. */
export const colorOf = (kind: string): string => `piyue.note.${kind}`;
export const iconOf = (kind: string): string => icons[kind as NoteKind] ?? 'comment';

const icons: Record<NoteKind, string> = {
  highlight: 'star-full',
  question: 'question',
  verify: 'search',
  allusion: 'book',
  suggestion: 'lightbulb',
};

/** Asks for a kind; undefined when the user turns away. */
export async function pickKind(): Promise<NoteKind | undefined> {
  const items = noteKinds.map(kind => ({
    label: labelOf(kind),
    iconPath: new ThemeIcon(iconOf(kind), new ThemeColor(colorOf(kind))),
    noteKind: kind,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Kind of Note') }))?.noteKind;
}
