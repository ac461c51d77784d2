import { Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { type TermsInText, type TermsParams, termsRequest } from '../../../../server/src/lsp/protocol/index';
import { oneAtATime } from '../../one-at-a-time';
import type { LanguageServer } from '../../server';
import { isServed } from '../../speeches';

/** The terms of the speech that was last looked at, kept up to date while the view is seen. */
export class OpenTerms implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Fires when there are other terms, or none any more. */
  readonly onDidChange = this.#changed.event;
  document: TextDocument | undefined;
  terms: TermsInText | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners: Disposable;

  constructor(
    private readonly server: LanguageServer,
    private readonly isSeen: () => boolean,
  ) {
    this.#listeners = Disposable.from(
      this.#changed,
      server.onStarted(() => this.update()),
      window.onDidChangeActiveTextEditor(editor => editor && this.look(editor.document)),
      workspace.onDidOpenTextDocument(
        document => document === window.activeTextEditor?.document && this.look(document),
      ),
      workspace.onDidChangeTextDocument(({ document }) => document === this.document && this.soon()),
      workspace.onDidCloseTextDocument(document => document === this.document && this.look(undefined)),
    );
    this.look(window.activeTextEditor?.document);
  }

  /** Asks anew. */
  readonly update = oneAtATime(async () => {
    if (!this.isSeen()) return;
    const { document } = this;
    const params: TermsParams | undefined = document && { uri: document.uri.toString() };
    const terms = params && (await this.server.request<TermsInText>(termsRequest, params));
    if (document !== this.document) return;
    this.terms = terms;
    this.#changed.fire();
  });

  /** When typing has paused. */
  soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.update(), quiet);
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#listeners.dispose();
  }

  /** Another speech, or a document that has become one; what is no speech leaves the last one shown. */
  private look(document: TextDocument | undefined): void {
    if (document && !isServed(document)) {
      if (document !== this.document) return;
      this.document = undefined;
    } else this.document = document;
    void this.update();
  }
}
const quiet = 300;
