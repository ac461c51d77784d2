import { l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import { emptyFile, isNote, merged, readAnnotations } from '../../../../server/src/lsp/protocol/index';
import type { Notes } from './notes';

/** Adds the notes of another file: what someone else has sent. */
export async function takeIn(notes: Notes, document: TextDocument, file?: Uri): Promise<boolean> {
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
