import {
  Disposable,
  l10n,
  Range,
  type TextDocument,
  type Uri,
  type WebviewView,
  type WebviewViewProvider,
  window,
} from 'vscode';
import type { LedgerItem } from '../../../../server/src/lsp/protocol/index';
import type { LedgerRowShown, LedgerSays, ShowLedger } from '../../../views/messages';
import { showPage } from '../../views/page';
import { reveal } from '../reveal';
import type { OpenLedger } from './open-ledger';
import { progressText } from './progress';
import { kindName, resultName, stateName } from './sheet';
import type { Signing } from './signing';
import { strings } from './strings';

interface Shown {
  readonly document: TextDocument;
  readonly rows: readonly LedgerItem[];
}

/** The view 数字台账 beside the speech. */
export class LedgerView implements WebviewViewProvider {
  #view: WebviewView | undefined;
  /** What the rows of the view are numbers of. */
  #shown: Shown | undefined;
  /** The row at the cursor, of what is shown. */
  #at: number | undefined;

  constructor(
    private readonly extension: Uri,
    private readonly open: OpenLedger,
    private readonly signing: Signing,
  ) {
    open.neededWhen(() => this.#view?.visible ?? false);
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    showPage(
      view,
      this.extension,
      'ledger',
      (message: LedgerSays) => this.take(message),
      view.onDidChangeVisibility(() => view.visible && this.open.update()),
      this.open.onDidChange(() => this.show()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.#shown?.document && rowAtCursor(this.#shown) !== this.#at) this.show();
      }),
      new Disposable(() => {
        this.#view = undefined;
      }),
    );
  }

  private show(): void {
    const { document, ledger } = this.open;
    if (!this.#view?.visible) return;
    if (ledger && ledger.rows.length === 0 && ledger.progress.total > 0) return; // only the progress was asked for
    this.#shown = document && ledger && { document, rows: ledger.rows };
    const { progress = { signed: 0, total: 0 }, lost = [], rows = [] } = ledger ?? {};
    const { source, person } = this.signing.checker;
    const at = this.#shown && rowAtCursor(this.#shown);
    this.#at = at;
    const message: ShowLedger = {
      strings: strings(),
      empty:
        rows.length > 0
          ? ''
          : document
            ? l10n.t('This speech has no figures.')
            : l10n.t('Open a Chinese speech to see its figures.'),
      uri: document?.uri.toString() ?? '',
      title: document?.fileName ?? '',
      progress: progressText(progress),
      ...progress,
      rows: rows.map(shownRow),
      lost,
      source,
      person,
      ...(at !== undefined && { at }),
    };
    void this.#view.webview.postMessage(message);
  }

  private async take(message: LedgerSays): Promise<void> {
    if (message.type === 'ready') return this.open.update();
    if (message.type === 'checker') return this.signing.setChecker({ source: message.source, person: message.person });
    const { document, rows } = this.#shown ?? {};
    if (!document || !rows) return;
    if (message.type === 'remove') {
      const lost = this.open.ledger?.lost.find(({ id }) => id === message.id);
      return lost && this.signing.takeBack(document, lost);
    }
    const row = rows[message.row];
    if (!row) return;
    if (message.type === 'sign') await this.signing.sign(document, row);
    else if (message.type === 'takeBack') await (row.signOff && this.signing.takeBack(document, row.signOff));
    else await reveal(document, row.range);
  }
}

function rowAtCursor({ document, rows }: Shown): number | undefined {
  const editor = window.visibleTextEditors.find(editor => editor.document === document);
  const cursor = editor?.selection.active;
  if (!cursor) return undefined;
  const at = rows.findIndex(({ range, isFact }) => isFact && rangeOf(range).contains(cursor));
  return at < 0 ? undefined : at;
}

export const rangeOf = ({ start, end }: LedgerItem['range']): Range =>
  new Range(start.line, start.character, end.line, end.character);

function shownRow(row: LedgerItem): LedgerRowShown {
  const { signable, signOff, range, ...said } = row;
  const { sentence, at, figure } = signable;
  return {
    ...said,
    kindName: kindName(row.kind),
    resultName: resultName(row.result),
    stateName: stateName(row.state),
    before: sentence.slice(Math.max(0, at - 14), at).replace(/^[\s，。、；：]+/, ''),
    after: sentence.slice(at + figure.length, at + figure.length + 40),
    by: signOff ? [signOff.source, signOff.person, signOff.date?.slice(0, 10)].filter(part => part).join(' · ') : '',
  };
}
