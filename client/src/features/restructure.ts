import {
  commands,
  Disposable,
  l10n,
  Range,
  Selection,
  TextEdit,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  type Restructured,
  type RestructureParams,
  type Restructuring,
  restructureRequest,
} from '../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../server';
import { isServed } from '../speeches';

/** Commands that change the speech in the editor by its structure, each in one step of undo. */
export const restructureSpeeches = (server: LanguageServer): Disposable =>
  Disposable.from(
    ...Object.entries(changes()).map(([command, { change, nothing }]) =>
      commands.registerCommand(command, async () => {
        const editor = window.activeTextEditor;
        if (!editor || !isServed(editor.document)) return say(l10n.t('Open a Chinese speech first.'));
        if (!(await made(change, editor, server))) say(nothing);
      }),
    ),
  );

/** Each command, and what is said when there is nothing to change. */
function changes(): Readonly<Record<string, { readonly change: Restructuring; readonly nothing: string }>> {
  const noPoints = l10n.t('There are no points here such as 一是, 二是.');
  return {
    'piyue.renumberHeadings': { change: 'renumber', nothing: l10n.t('All headings are numbered in order.') },
    'piyue.normaliseHeadings': {
      change: 'normalise',
      nothing: l10n.t('All headings are marked 一、（一）1.（1） already.'),
    },
    'piyue.promoteSection': { change: 'promote', nothing: l10n.t('This section cannot be promoted.') },
    'piyue.demoteSection': { change: 'demote', nothing: l10n.t('This section cannot be demoted.') },
    'piyue.moveSectionUp': { change: 'moveUp', nothing: l10n.t('This section cannot be moved up.') },
    'piyue.moveSectionDown': { change: 'moveDown', nothing: l10n.t('This section cannot be moved down.') },
    'piyue.splitPoints': { change: 'splitPoints', nothing: noPoints },
    'piyue.joinPoints': { change: 'joinPoints', nothing: noPoints },
  };
}

/** Whether the change could be made. */
async function made(change: Restructuring, editor: TextEditor, server: LanguageServer): Promise<boolean> {
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const params: RestructureParams = { uri: document.uri.toString(), position: { line, character }, change };
  const answer = await server.request<Restructured>(restructureRequest, params);
  if (!answer) return false;
  if (answer.version !== document.version) return made(change, editor, server); // something has been typed meanwhile
  const edit = new WorkspaceEdit();
  edit.set(
    document.uri,
    answer.edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  if (!(await workspace.applyEdit(edit))) return false;
  if (answer.lines !== 0) {
    const { anchor, active } = selection;
    editor.selection = new Selection(anchor.translate(answer.lines), active.translate(answer.lines));
  }
  if (change.startsWith('move')) editor.revealRange(editor.selection);
  return true;
}

const say = (message: string): void => void window.showInformationMessage(message);
