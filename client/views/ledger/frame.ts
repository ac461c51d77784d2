import type { LedgerSays, ShowLedger } from '../messages';
import { choice, field, h } from '../view';
import { type Listing, shows, sorts } from './listed';

/** So many rows are listed at once: more make a list slow that nobody reads to its end. */
export const most = 2000;

/** What stands around the list: progress and fields above it, below it what is not listed. */
export class Frame {
  readonly elements: readonly HTMLElement[];
  readonly #bar = h('div');
  readonly #progress = h('strong', { role: 'status' });
  readonly #none: HTMLElement;
  readonly #more: HTMLElement;
  readonly #lost = h('div', { class: 'lost' });

  constructor(
    { strings, source, person }: ShowLedger,
    listing: Listing,
    list: HTMLElement,
    private readonly say: (message: LedgerSays) => void,
    update: (change: Partial<Listing>) => void,
  ) {
    const filter = field(strings.filter, listing.filter, value => update({ filter: value }), 'search');
    filter.id = 'filter';
    const named = (names: readonly (keyof typeof strings)[]) => names.map(name => [name, strings[name]] as const);
    const checker = { source, person };
    const checkerField = (part: keyof typeof checker): HTMLElement => {
      const change = (value: string): void => {
        checker[part] = value;
        say({ type: 'checker', ...checker });
      };
      const element = field(strings[part], checker[part], change);
      element.classList.add('checker');
      return element;
    };
    this.#none = h('p', { class: 'empty' }, strings.noneHere);
    this.#more = h('p', { class: 'empty' }, strings.more.replace('{0}', `${most}`));
    this.elements = [
      h('div', { class: 'head' }, h('div', { class: 'bar', 'aria-hidden': 'true' }, this.#bar)),
      h(
        'div',
        { class: 'tools' },
        this.#progress,
        filter,
        choice(strings.show, listing.show, named(shows), value => update({ show: value })),
        choice(strings.sort, listing.sort, named(sorts), value => update({ sort: value })),
        checkerField('source'),
        checkerField('person'),
      ),
      list,
      this.#none,
      this.#more,
      this.#lost,
      h('p', { class: 'keys' }, strings.keys),
    ];
  }

  /** `fitting` is how many rows fit the filter. */
  show({ progress, signed, total, strings, lost }: ShowLedger, fitting: number): void {
    this.#progress.textContent = progress;
    this.#bar.style.width = `${total > 0 ? (100 * signed) / total : 0}%`;
    this.#none.hidden = fitting > 0;
    this.#more.hidden = fitting <= most;
    this.#lost.hidden = lost.length === 0;
    this.#lost.replaceChildren(
      h('h2', {}, strings.lost),
      ...lost.map(({ id, figure, sentence, source, person, date }) => {
        const remove = h('button', { type: 'button' }, strings.remove);
        remove.addEventListener('click', () => this.say({ type: 'remove', id }));
        const by = [source, person, date?.slice(0, 10)].filter(part => part).join(' · ');
        return h('div', { class: 'gone' }, h('b', {}, figure), ` ${sentence} `, h('small', {}, by), remove);
      }),
    );
  }
}
