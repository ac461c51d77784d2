import { l10n, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type AddedTerms,
  type AddTermsParams,
  addTermsRequest,
  type TermEntry,
} from '../../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../../server';
import { ending, type GlossaryFiles, textOf } from './files';

/** Asks which glossary is meant, where there is a choice. */
export async function pickedGlossary(files: GlossaryFiles): Promise<Uri | undefined> {
  const found = await files.workspaceFiles();
  const choices = [
    ...found.map(uri => ({ label: workspace.asRelativePath(uri), uri })),
    ...(found.length > 0 ? [] : newFiles()),
    { label: l10n.t('My glossary'), description: l10n.t('for all workspaces'), uri: files.userFile },
  ];
  if (choices.length === 1) return choices[0]!.uri;
  return (await window.showQuickPick(choices, { placeHolder: l10n.t('Which glossary should have it?') }))?.uri;
}

const newFiles = (): readonly { label: string; description: string; uri: Uri }[] =>
  (workspace.workspaceFolders ?? [])
    .filter(({ uri }) => workspace.fs.isWritableFileSystem(uri.scheme) !== false)
    .map(({ uri, name }) => ({
      label: `${name}/${name}${ending}`,
      description: l10n.t('new, for this workspace'),
      uri: Uri.joinPath(uri, `${name}${ending}`),
    }));

/** The document of a glossary, which is made when there is none. */
export async function created(uri: Uri): Promise<TextDocument> {
  if ((await textOf(uri)) === undefined) {
    const text = /\.ya?ml$/.test(uri.path) ? 'terms: []\n' : '{\n  "terms": []\n}\n';
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  return workspace.openTextDocument(uri);
}

/** Writes terms into a glossary and saves it, in one step of undo; says so when it cannot. */
export async function writeTerms(
  server: LanguageServer,
  uri: Uri,
  entries: readonly TermEntry[],
): Promise<AddedTerms | undefined> {
  try {
    const document = await created(uri);
    const params: AddTermsParams = { uri: uri.toString(), text: document.getText(), entries };
    const added = await server.ask<AddedTerms>(addTermsRequest, params);
    if (!added) {
      void window.showErrorMessage(
        l10n.t('{0} has mistakes and cannot be added to; mend them first.', workspace.asRelativePath(uri)),
      );
      return undefined;
    }
    const edit = new WorkspaceEdit();
    for (const { range, newText } of added.edits)
      edit.replace(
        uri,
        new Range(range.start.line, range.start.character, range.end.line, range.end.character),
        newText,
      );
    if (!(await workspace.applyEdit(edit)) || !(await document.save())) throw new Error(l10n.t('it cannot be saved'));
    return added;
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', workspace.asRelativePath(uri), reason));
    return undefined;
  }
}

/** Shows the entry of a term in its glossary, its definition selected. */
export async function showEntry(uri: Uri, name: string): Promise<void> {
  const document = await created(uri);
  const text = document.getText();
  const at = Math.max(0, text.indexOf(JSON.stringify(name)), text.indexOf(`name: ${name}`));
  const range = new Range(document.positionAt(at), document.positionAt(at));
  await window.showTextDocument(document, { selection: range });
}
