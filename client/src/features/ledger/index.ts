import { Disposable, type ExtensionContext, window } from 'vscode';
import type { LanguageServer } from '../../server';
import { ledgerCommands } from './commands';
import { showUnsigned } from './gutter';
import { OpenLedger } from './open-ledger';
import { showProgress } from './progress';
import type { SignOffStore } from './sign-off-store';
import { Signing } from './signing';
import { LedgerView } from './view';

/** The ledger of figures 数字台账: its view, progress, marks and commands. */
export function showLedger(
  { extensionUri, globalState }: ExtensionContext,
  server: LanguageServer,
  store: SignOffStore,
): Disposable {
  const open = new OpenLedger(server, store);
  const signing = new Signing(store, globalState);
  return Disposable.from(
    open,
    window.registerWebviewViewProvider('piyue.ledger', new LedgerView(extensionUri, open, signing)),
    showProgress(open),
    showUnsigned(extensionUri, open),
    ledgerCommands(open, signing),
  );
}
