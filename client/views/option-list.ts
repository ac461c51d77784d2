import { h } from './view';

/** A list of which one option is chosen, by keys and by mouse; a screen reader hears the label of the chosen one. */
export class OptionList {
  readonly element = h('div', { role: 'listbox', tabindex: '0', class: 'list' });
  #options: readonly HTMLElement[] = [];
  #chosen = -1;

  constructor(
    label: string,
    private readonly onKey: (key: string, index: number) => boolean,
    private readonly onChosen: (index: number) => void,
    private readonly onOpened: (index: number) => void,
  ) {
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('keydown', event => this.key(event));
    this.element.addEventListener('click', event => this.choose(this.indexOf(event)));
    this.element.addEventListener('dblclick', event => this.onOpened(this.indexOf(event)));
  }

  get chosen(): number {
    return this.#chosen;
  }

  show(options: readonly HTMLElement[], chosen: number): void {
    this.#options = options;
    for (const [i, option] of options.entries()) {
      option.id = `option-${i}`;
      option.setAttribute('role', 'option');
    }
    this.element.replaceChildren(...options);
    this.#chosen = -1;
    this.choose(Math.min(chosen, options.length - 1), false);
  }

  choose(index: number, isUser = true): void {
    if (index < 0 || index >= this.#options.length) return;
    this.#options[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = index;
    const option = this.#options[index]!;
    option.setAttribute('aria-selected', 'true');
    this.element.setAttribute('aria-activedescendant', option.id);
    if (isUser || document.activeElement !== this.element) option.scrollIntoView({ block: 'nearest' });
    if (isUser) this.onChosen(index);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -this.#options.length,
      End: this.#options.length,
    };
    const step = steps[event.key];
    if (step !== undefined) this.choose(Math.max(0, Math.min(this.#options.length - 1, this.#chosen + step)));
    else if (!this.onKey(event.key, this.#chosen)) return;
    event.preventDefault();
  }

  private indexOf({ target }: Event): number {
    const option = (target as Element).closest('[role=option]');
    return this.#options.indexOf(option as HTMLElement);
  }
}
