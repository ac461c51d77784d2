import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { Ledger } from '../../../../server/src/lsp/protocol/index';
import type { OpenLedger } from './open-ledger';

/** 已核 37/119. */
export const progressText = ({ signed, total }: Ledger['progress']): string =>
  l10n.t('{0}/{1} signed off', `${signed}`, `${total}`);

/** Says in the status bar how many figures are signed off. */
export function showProgress(open: OpenLedger): Disposable {
  const item = window.createStatusBarItem('piyue.ledger', StatusBarAlignment.Right, 99);
  item.name = l10n.t('Figures Signed Off');
  item.command = 'piyue.ledger.focus';
  const show = (): void => {
    const { ledger } = open;
    if (!ledger || ledger.progress.total === 0) {
      item.hide();
      return;
    }
    item.text = `$(checklist) ${progressText(ledger.progress)}`;
    item.tooltip = l10n.t('Figures and dates that are signed off against a source. Click to see the ledger.');
    item.show();
  };
  return Disposable.from(item, open.onDidChange(show));
}
