import { commands, Disposable, l10n, type Uri, window } from 'vscode';
import type { LedgerItem } from '../../../../server/src/lsp/protocol/index';
import { reveal } from '../reveal';
import { save } from '../save';
import { besides, type SheetFormat, sheetFile } from './export';
import type { OpenLedger } from './open-ledger';
import type { Checker, Signing } from './signing';
import { rangeOf } from './view';

/** The commands of the ledger. What a caller does not give is asked for. */
export function ledgerCommands(open: OpenLedger, signing: Signing): Disposable {
  const atCursor = async (): Promise<LedgerItem | undefined> => {
    const editor = window.activeTextEditor;
    const ledger = editor && (await open.of(editor.document));
    const cursor = editor?.selection.active;
    const row = cursor && nearest(ledger?.rows ?? [], cursor.line, cursor.character);
    if (!row) void window.showInformationMessage(l10n.t('There is no figure at the cursor.'));
    return row;
  };

  async function signOff(given?: Partial<Checker>): Promise<void> {
    const document = window.activeTextEditor?.document;
    const row = await atCursor();
    if (!document || !row) return;
    const source = given?.source ?? (await signing.askSource());
    if (source === undefined) return;
    await signing.setChecker({ source });
    await signing.sign(document, row, { ...signing.checker, ...given, source });
  }

  async function takeBack(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const row = await atCursor();
    if (document && row?.signOff) await signing.takeBack(document, row.signOff);
  }

  const exportAs = (format: SheetFormat) => async (target?: Uri) => {
    const document = open.document;
    const ledger = document && (await open.of(document));
    if (!ledger) return void window.showInformationMessage(l10n.t('Open a Chinese speech to see its figures.'));
    const suggested = besides(document, `${l10n.t('figures')}.${format}`);
    const filters = format === 'csv' ? { CSV: ['csv'] } : { Excel: ['xlsx'] };
    return save(await sheetFile(ledger, format), { target, suggested, filters });
  };

  return Disposable.from(
    commands.registerCommand('piyue.signOff', signOff),
    commands.registerCommand('piyue.takeBackSignOff', takeBack),
    commands.registerCommand('piyue.exportLedgerCsv', exportAs('csv')),
    commands.registerCommand('piyue.exportLedgerXlsx', exportAs('xlsx')),
    commands.registerCommand('piyue.nextUnsigned', async () => {
      const editor = window.activeTextEditor;
      const ledger = editor && (await open.of(editor.document));
      const unsigned = ledger?.rows.filter(({ isFact, state }) => isFact && state !== 'signed') ?? [];
      const behind = unsigned.find(({ range }) => editor && rangeOf(range).start.isAfter(editor.selection.active));
      const next = behind ?? unsigned[0];
      if (!editor || !next) return void window.showInformationMessage(l10n.t('All figures are signed off.'));
      await reveal(editor.document, next.range);
    }),
  );
}

/** The fact at a place, else another row there. */
function nearest(rows: readonly LedgerItem[], line: number, character: number): LedgerItem | undefined {
  const touching = rows.filter(
    ({ range: { start, end } }) =>
      start.line === line && end.line === line && start.character <= character && character <= end.character,
  );
  return touching.find(({ isFact }) => isFact) ?? touching[0];
}
