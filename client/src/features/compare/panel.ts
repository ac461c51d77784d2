import { l10n, type TextDocument, type Uri, ViewColumn, type WebviewPanel, workspace } from 'vscode';
import { type CompareParams, type Comparison, compareRequest } from '../../../../server/src/lsp/protocol/index';
import type { CompareStrings, ComparisonSays, ShowComparison } from '../../../views/messages';
import { oneAtATime } from '../../one-at-a-time';
import type { LanguageServer } from '../../server';
import { showPage } from '../../views/page';
import { reveal } from '../reveal';
import type { Older } from './older';

/** A view of the figures that differ between an older text and the speech as it is now. */
export class ComparePanel {
  #comparison: Comparison | undefined;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly server: LanguageServer,
    extension: Uri,
    private readonly now: TextDocument,
    private readonly old: { readonly name: string; readonly document: TextDocument },
    private readonly kept: { readonly uri: string; readonly older: Older },
  ) {
    showPage(
      panel,
      extension,
      'compare',
      (message: ComparisonSays) => this.take(message),
      workspace.onDidChangeTextDocument(
        ({ document }) => (document === now || document === old.document) && this.update(),
      ),
      server.onStarted(() => this.update()),
    );
  }

  private readonly update = oneAtATime(async () => {
    const params: CompareParams = { uri: this.now.uri.toString(), old: this.old.document.getText() };
    this.#comparison = await this.server.request<Comparison>(compareRequest, params);
    await this.show();
  });

  private async show(): Promise<void> {
    const { differences = [], same = 0, years } = this.#comparison ?? {};
    const nowName = this.now.uri.path.slice(this.now.uri.path.lastIndexOf('/') + 1);
    const ofYears = years ? l10n.t(' · years {0} and {1}', `${years[0]}`, `${years[1]}`) : '';
    const message: ShowComparison = {
      strings: strings(),
      title: `${this.old.name} → ${nowName}`,
      summary: l10n.t('Different: {0} · same: {1}{2}', `${differences.length}`, `${same}`, ofYears),
      oldName: this.old.name,
      nowName,
      differences,
      kept: this.kept,
    };
    await this.panel.webview.postMessage(message);
  }

  private async take(message: ComparisonSays): Promise<void> {
    if (message.type === 'ready') return this.update();
    const difference = this.#comparison?.differences[message.row];
    const side = difference?.[message.side];
    const document = message.side === 'old' ? this.old.document : this.now;
    if (side) await reveal(document, side.range, ViewColumn.One);
  }
}

const strings = (): CompareStrings => ({
  changed: l10n.t('Changed'),
  appeared: l10n.t('New'),
  vanished: l10n.t('Gone'),
  stale: l10n.t('Same as in the earlier year'),
  all: l10n.t('All differences'),
  show: l10n.t('Show'),
  filter: l10n.t('Filter'),
  old: l10n.t('Before'),
  now: l10n.t('Now'),
  noneHere: l10n.t('No figure differs.'),
  keys: l10n.t('Enter goes to the text now · O to the older text · / filters'),
  list: l10n.t('Figures that differ'),
});
