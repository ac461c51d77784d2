import { commands, type Disposable, EventEmitter, env, type LogOutputChannel, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol/index';
import { isServed, onlyServed } from './speeches';

/** So often a server that crashed is started again by itself. */
const mostRestarts = 3;

/** Makes a language client, for the desktop or for the web. It loads the library only then: most windows never show a speech. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server as this extension sees it: it runs from the first speech on, and can be started anew. */
export class LanguageServer {
  #client: Promise<BaseLanguageClient> | undefined;
  readonly #started = new EventEmitter<void>();
  /** Fires when the server has started, the first time and anew. */
  readonly onStarted = this.#started.event;

  constructor(
    private readonly create: CreateClient,
    private readonly output: LogOutputChannel,
  ) {}

  /** Starts the server as soon as a speech is open; resolves when it runs, or at once when there is no speech yet. */
  async startWithFirstSpeech(subscriptions: Disposable[]): Promise<void> {
    const startFor = workspace.onDidOpenTextDocument(document => {
      if (isServed(document)) this.start();
    });
    subscriptions.push(startFor);
    if (workspace.textDocuments.some(isServed)) await this.start();
  }

  /** What the server may ask: method → answer. To be filled before it starts. */
  readonly answers = new Map<string, (params: never) => unknown>();

  /** Asks the server; undefined when it does not run or cannot answer. */
  async request<Answer>(method: string, params: object): Promise<Answer | undefined> {
    try {
      return (await (await this.#client)?.sendRequest<Answer | null>(method, params)) ?? undefined;
    } catch (error) {
      this.output.warn(`${method}: ${error}`);
      return undefined;
    }
  }

  /** Asks the server also where no speech has been open yet. */
  async ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    await this.start();
    return this.request(method, params);
  }

  /** Tells the server, if it runs. */
  async notify(method: string, params: object): Promise<void> {
    try {
      await (await this.#client)?.sendNotification(method, params);
    } catch (error) {
      this.output.warn(`${method}: ${error}`);
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await (await client)?.dispose();
    } catch (error) {
      this.output.warn(`${error}`); // not running well may be why it is stopped
    }
  }

  /** Starts the server unless it runs; resolves when it does, or cannot. */
  async start(): Promise<void> {
    this.#client ??= this.startedClient();
    try {
      await this.#client;
    } catch (error) {
      this.#client = undefined;
      this.output.error(`${error}`);
      void this.sayFailed(l10n.t('The language server could not be started; the output says why.'));
    }
  }

  private async startedClient(): Promise<BaseLanguageClient> {
    const { CloseAction, ErrorAction } = await import('vscode-languageclient');
    const closed = { action: CloseAction.DoNotRestart, handled: true };
    let hasStarted = false;
    let restarts = 0;
    const client = await this.create({
      documentSelector: [{ language: 'zh-speech' }, { language: 'markdown' }],
      outputChannel: this.output,
      initializationOptions: {
        language: env.language,
        pages: 'piyue:',
        readsFolder: true,
        silences: true,
      } satisfies InitializationOptions,
      initializationFailedHandler: () => false,
      middleware: onlyServed,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (!hasStarted) return closed; // the start has failed, which is said where it is waited for
          if (restarts++ < mostRestarts) return { action: CloseAction.Restart, handled: true };
          void this.sayFailed(l10n.t('The language server has stopped working.'));
          return closed;
        },
      },
    });
    const { error } = client;
    client.error = (message, data) => error.call(client, message, data, false); // into the log: what users see is ours
    for (const [method, answer] of this.answers) client.onRequest(method, answer as (params: unknown) => unknown);
    await client.start();
    hasStarted = true;
    this.#started.fire();
    return client;
  }

  private async sayFailed(message: string): Promise<void> {
    this.output.error(message);
    const [restart, show] = [l10n.t('Restart'), l10n.t('Show Output')];
    const choice = await window.showErrorMessage(`批阅: ${message}`, restart, show);
    if (choice === restart) await this.restart();
    if (choice === show) await commands.executeCommand('piyue.showOutput');
  }
}
