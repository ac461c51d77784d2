import { l10n, Uri, window, workspace } from 'vscode';
import { type TableParams, type TermTable, tableRequest } from '../../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../../server';
import type { GlossaryFiles } from './files';
import { pickedGlossary, showEntry, writeTerms } from './targets';

/** Takes the terms of a table (CSV) into a glossary of the user; asks for both where they are not given. */
export async function importTerms(
  server: LanguageServer,
  files: GlossaryFiles,
  given?: Uri,
  target?: Uri,
): Promise<void> {
  const chosen = given instanceof Uri ? given : await chosenTable();
  if (!chosen) return;
  const text = textOf(await workspace.fs.readFile(chosen));
  const table = await server.ask<TermTable>(tableRequest, { text } satisfies TableParams);
  if (!table) return;
  const { entries, problems } = table;
  if (entries.length === 0) {
    const why = problems[0] ?? l10n.t('it is empty');
    void window.showErrorMessage(l10n.t('The table has no terms that can be taken: {0}', why));
    return;
  }
  const uri = target ?? (await pickedGlossary(files));
  const written = uri && (await writeTerms(server, uri, entries));
  if (!written) return;
  await files.handOver();
  const { added, replaced } = written;
  const left =
    problems.length > 0
      ? ` ${l10n.t('{0} rows were left out: {1}', problems.length, problems.slice(0, 3).join('；'))}`
      : '';
  const show = l10n.t('Show Entry');
  const message = l10n.t('{0} terms added, {1} replaced.', added, replaced) + left;
  const say = problems.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  void say(message, show).then(choice => (choice === show ? showEntry(uri, entries[0]!.name) : undefined));
}

async function chosenTable(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import Terms from a Table'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Tables')]: ['csv', 'tsv', 'txt'] },
  });
  return chosen?.[0];
}

/** UTF-8 or UTF-16 with its mark, else what spreadsheets in China save: GBK. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
