import { l10n, type TextEditor, Uri, window } from 'vscode';
import { type PlaceParams, type TermAt, termRequest } from '../../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../../server';
import type { GlossaryFiles } from './files';
import { pickedGlossary, showEntry, writeTerms } from './targets';

/** Asks what the selected words mean and puts them into a glossary of the user. */
export async function addSelectedTerm(server: LanguageServer, files: GlossaryFiles): Promise<void> {
  const editor = window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection).trim() ?? '';
  if (!editor || selected === '' || /[\r\n]/.test(selected) || [...selected].length > longestName) {
    void window.showInformationMessage(
      l10n.t('Select the words of the term first: one line, at most {0} characters.', longestName),
    );
    return;
  }
  const known = await termAt(server, editor);
  if (known?.origin && known.entry.name === selected) return showEntry(Uri.parse(known.origin.uri), selected);
  const definition = await window.showInputBox({
    title: l10n.t('Add “{0}” to a Glossary', selected),
    prompt: l10n.t('What it means, in a sentence or two'),
    validateInput: value =>
      [...value.trim()].length > longestDefinition ? l10n.t('At most {0} characters', longestDefinition) : undefined,
  });
  if (!definition?.trim()) return;
  const uri = await pickedGlossary(files);
  if (!uri || !(await writeTerms(server, uri, [{ name: selected, definition: definition.trim() }]))) return;
  await files.handOver();
  const show = l10n.t('Show Entry');
  void window
    .showInformationMessage(l10n.t('“{0}” is in the glossary now.', selected), show)
    .then(choice => (choice === show ? showEntry(uri, selected) : undefined));
}
const longestName = 40;
const longestDefinition = 300;

/** Leads to the entry of the term at the cursor; one that comes with the product is first copied into a glossary of the user. */
export async function editTerm(server: LanguageServer, files: GlossaryFiles): Promise<void> {
  const editor = window.activeTextEditor;
  const found = editor && (await termAt(server, editor));
  if (!found) {
    void window.showInformationMessage(l10n.t('There is no term at the cursor.'));
    return;
  }
  const { entry, origin } = found;
  if (origin) return showEntry(Uri.parse(origin.uri), entry.name);
  const copy = l10n.t('Copy and Edit');
  const question = l10n.t(
    '“{0}” is part of the built-in glossary. Copy it into a glossary of yours, where it can be changed?',
    entry.name,
  );
  if ((await window.showInformationMessage(question, { modal: true }, copy)) !== copy) return;
  const uri = await pickedGlossary(files);
  if (!uri || !(await writeTerms(server, uri, [entry]))) return;
  await files.handOver();
  await showEntry(uri, entry.name);
}

function termAt(server: LanguageServer, { document, selection }: TextEditor): Promise<TermAt | undefined> {
  const { line, character } = selection.start;
  const params: PlaceParams = { uri: document.uri.toString(), position: { line, character } }; // plain, as a worker is sent it
  return server.request<TermAt>(termRequest, params);
}
