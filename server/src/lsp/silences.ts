import { type Setup, type Silence, silencing } from '../core/index';

/** What is silenced in each document. A document has one and the same setup as long as nothing changes. */
export class Silences {
  readonly #own = new Map<string, readonly Silence[]>();
  readonly #setups = new Map<string, { readonly without: Setup; readonly setup: Setup }>();

  set(uri: string, silences: readonly Silence[]): void {
    this.#setups.delete(uri);
    if (silences.length > 0) this.#own.set(uri, silences);
    else this.#own.delete(uri);
  }

  in(without: Setup, uri: string | undefined): Setup {
    const silences = uri === undefined ? undefined : this.#own.get(uri);
    if (uri === undefined || !silences) return without;
    const known = this.#setups.get(uri);
    if (known?.without === without) return known.setup;
    const setup = silencing(without, silences);
    this.#setups.set(uri, { without, setup });
    return setup;
  }
}
