import { Disposable, EventEmitter, languages, type TextDocument, window, workspace } from 'vscode';
import { type Structure, type StructureParams, structureRequest } from '../../../../server/src/lsp/protocol/index';
import { oneAtATime } from '../../one-at-a-time';
import type { LanguageServer } from '../../server';
import { isServed } from '../../speeches';

/** The sections of the speech that was last looked at, kept up to date while they are shown. */
export class OpenStructure implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Fires when there are other sections, or none any more. */
  readonly onDidChange = this.#changed.event;
  #document: TextDocument | undefined;
  #structure: Structure | undefined;
  readonly #listeners: Disposable;
  /** Whether something shows them now. */
  isNeeded = (): boolean => false;

  constructor(private readonly server: LanguageServer) {
    const isOurs = (document: TextDocument): boolean => document === this.#document;
    this.#listeners = Disposable.from(
      this.#changed,
      server.onStarted(() => this.update()),
      window.onDidChangeActiveTextEditor(editor => editor && this.look(editor.document)),
      window.onDidChangeVisibleTextEditors(() => this.#document ?? this.lookAtVisible()),
      workspace.onDidOpenTextDocument(
        document => document === window.activeTextEditor?.document && this.look(document),
      ),
      workspace.onDidChangeTextDocument(({ document }) => isOurs(document) && this.update()),
      workspace.onDidCloseTextDocument(document => isOurs(document) && this.forget()),
      workspace.onDidChangeConfiguration(change => change.affectsConfiguration('piyue') && this.update()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(uri => uri.toString() === this.#document?.uri.toString())) void this.update(); // silenced, say
      }),
    );
    this.lookAtVisible();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  get structure(): Structure | undefined {
    return this.#structure;
  }

  /** Asks anew. */
  readonly update = oneAtATime(async () => {
    if (!this.isNeeded()) return;
    const document = this.#document;
    const params: StructureParams = { uri: document?.uri.toString() ?? '' };
    const structure = document && (await this.server.request<Structure>(structureRequest, params));
    if (document !== this.#document) return;
    this.#structure = structure;
    this.#changed.fire();
  });

  dispose(): void {
    this.#listeners.dispose();
  }

  private look(document: TextDocument): void {
    if (document === this.#document || !isServed(document)) return;
    this.#document = document;
    void this.update();
  }

  private forget(): void {
    this.#document = undefined;
    this.lookAtVisible();
    void this.update();
  }

  /** After a reload a view may have the focus that the text has had. */
  private lookAtVisible(): void {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const speech = editors.find(editor => editor && isServed(editor.document) && !editor.document.isClosed)?.document;
    if (speech) this.look(speech);
  }
}
