import { l10n, type Memento, type TextDocument, window, workspace } from 'vscode';
import type { LedgerItem, SignOff } from '../../../../server/src/lsp/protocol/index';
import type { NewSignOff, SignOffStore } from './sign-off-store';

/** Who checks, and against what: what the next sign-off says. */
export interface Checker {
  readonly person: string;
  readonly source: string;
}

/** Signs figures off, with the source and the person that were given last. */
export class Signing {
  /** As it is now; storage takes its time. */
  #checker: Checker;

  constructor(
    private readonly store: SignOffStore,
    private readonly memory: Memento,
  ) {
    this.#checker = { person: memory.get('person', ''), source: memory.get('source', '') };
  }

  get checker(): Checker {
    const { person, source } = this.#checker;
    return { person: workspace.getConfiguration('piyue').get('ledger.person', '') || person, source };
  }

  async setChecker(change: Partial<Checker>): Promise<void> {
    this.#checker = { ...this.#checker, ...change };
    for (const [key, value] of Object.entries(change)) await this.memory.update(key, value);
  }

  /** A sign-off on the figure as it stands now; what was signed there before goes. */
  async sign({ uri }: TextDocument, { signable, signOff }: LedgerItem, checker: Checker = this.checker): Promise<void> {
    const { person, source } = checker;
    const signed: NewSignOff = {
      id: `urn:uuid:${crypto.randomUUID()}`,
      ...signable,
      ...(source && { source }),
      ...(person && { person }),
      date: new Date().toISOString(),
    };
    await this.store.replace(uri, signOff ? [signOff.id] : [], [signed]);
  }

  async takeBack({ uri }: TextDocument, { id }: SignOff): Promise<void> {
    await this.store.replace(uri, [id], []);
  }

  /** Asks for the source; undefined when the user turns away. */
  async askSource(): Promise<string | undefined> {
    return window.showInputBox({
      title: l10n.t('Sign Off Figure'),
      prompt: l10n.t('Source that the figure was checked against'),
      value: this.checker.source,
    });
  }
}
