import { Disposable, EventEmitter, languages, type TextDocument } from 'vscode';
import { type SilencedAnswer, type SilencedParams, silencedRequest } from '../../../../server/src/lsp/protocol/index';
import type { LanguageServer } from '../../server';
import type { Annotations } from './annotations';

const none: SilencedAnswer = { silenced: [], stale: [] };

/** What is silenced in open speeches, and which silences hold no more: asked for when findings have changed. */
export class SilencedList implements Disposable {
  readonly #known = new Map<string, SilencedAnswer>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: Disposable;

  constructor(
    private readonly server: LanguageServer,
    annotations: Annotations,
  ) {
    this.#listeners = Disposable.from(
      this.#changed,
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) {
          const text = annotations.at(uri);
          if (text) void this.ask(text.document);
        }
      }),
    );
  }

  of = (document: TextDocument): SilencedAnswer => this.#known.get(document.uri.toString()) ?? none;

  /** Asks what the silences of a document do. */
  async ask(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const answer =
      (await this.server.request<SilencedAnswer>(silencedRequest, { uri } satisfies SilencedParams)) ?? none;
    if (JSON.stringify(answer) === JSON.stringify(this.of(document))) return;
    this.#known.set(uri, answer);
    this.#changed.fire(document);
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}
