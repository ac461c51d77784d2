import { Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { type Ledger, type LedgerParams, ledgerRequest } from '../../../../server/src/lsp/protocol/index';
import { oneAtATime } from '../../one-at-a-time';
import type { LanguageServer } from '../../server';
import { isServed } from '../../speeches';
import type { SignOffStore } from './sign-off-store';

/** The ledger of the speech that was last looked at, kept up to date while something shows it. */
export class OpenLedger implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Fires when there is another ledger, or none any more. */
  readonly onDidChange = this.#changed.event;
  #document: TextDocument | undefined;
  #ledger: Ledger | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #needs = new Set<() => boolean>();
  readonly #listeners: Disposable;

  constructor(
    private readonly server: LanguageServer,
    readonly store: SignOffStore,
  ) {
    this.#listeners = Disposable.from(
      this.#changed,
      server.onStarted(() => this.update()),
      store.onDidChange(uri => this.isOf(uri) && this.update()),
      window.onDidChangeActiveTextEditor(editor => editor && this.look(editor.document)),
      window.onDidChangeVisibleTextEditors(() => this.#document ?? this.lookAtVisible()),
      workspace.onDidOpenTextDocument(
        document => document === window.activeTextEditor?.document && this.look(document),
      ),
      workspace.onDidChangeTextDocument(({ document }) => document === this.#document && this.updateSoon()),
      workspace.onDidCloseTextDocument(document => document === this.#document && this.look(undefined)),
      workspace.onDidChangeConfiguration(change => change.affectsConfiguration('piyue') && this.update()),
    );
    this.lookAtVisible();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  get ledger(): Ledger | undefined {
    return this.#ledger;
  }

  /** Whole ledgers are asked for only while someone needs their rows; else how far the signing is. */
  neededWhen(needsRows: () => boolean): void {
    this.#needs.add(needsRows);
  }

  /** The ledger of a document as it is now. */
  async of(document: TextDocument, onlyProgress = false): Promise<Ledger | undefined> {
    const params: LedgerParams = { uri: document.uri.toString(), signOffs: this.store.of(document.uri), onlyProgress };
    return this.server.request<Ledger>(ledgerRequest, params);
  }

  /** Asks anew. */
  readonly update = oneAtATime(async () => {
    const document = this.#document;
    const onlyProgress = ![...this.#needs].some(needsRows => needsRows());
    const ledger = document && (await this.of(document, onlyProgress));
    if (document !== this.#document) return;
    this.#ledger = ledger;
    this.#changed.fire();
  });

  /** After a pause in typing: a whole ledger is no answer to every key. */
  private updateSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.update(), pause);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  private isOf(uri: { toString(): string }): boolean {
    return this.#document?.uri.toString() === uri.toString();
  }

  /** After a reload a view may have the focus that the text has had. */
  private lookAtVisible(): void {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    this.look(editors.find(editor => editor && isServed(editor.document))?.document);
  }

  private look(document: TextDocument | undefined): void {
    if (document && !isServed(document)) return;
    this.#document = document;
    void this.update();
  }
}

/** Milliseconds. */
const pause = 200;
