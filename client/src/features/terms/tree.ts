import {
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { TermPlace, TermsInText } from '../../../../server/src/lsp/protocol/index';
import type { OpenTerms } from './open-terms';

type Order = 'text' | 'count';
type Term = TermsInText['terms'][number];
type Name = TermsInText['unexplained'][number];

/** A line of the view: a term or an unexplained name with its places below it, a group of such names, or one place. */
export type Node =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'name'; readonly name: Name }
  | { readonly kind: 'unexplained'; readonly names: readonly Name[] }
  | { readonly kind: 'place'; readonly place: TermPlace };

/** The terms of a speech as lines of the view. */
export class TermTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #filter = '';
  #order: Order = 'text';

  constructor(private readonly open: OpenTerms) {
    open.onDidChange(() => this.#changed.fire());
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(filter: string) {
    this.#filter = filter.trim();
    this.#changed.fire();
  }

  set order(order: Order) {
    this.#order = order;
    this.#changed.fire();
  }

  /** How many terms are shown, of all. */
  get counts(): { readonly shown: number; readonly all: number } {
    const all = this.open.terms?.terms ?? [];
    return { shown: all.filter(term => this.fits(term.name, term.theme)).length, all: all.length };
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.top();
    if (node.kind === 'unexplained') return node.names.map(name => ({ kind: 'name', name }));
    const places = node.kind === 'term' ? node.term.places : node.kind === 'name' ? node.name.places : [];
    return places.map(place => ({ kind: 'place', place }));
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'term':
        return termItem(node.term);
      case 'name':
        return namedItem(node.name);
      case 'unexplained':
        return groupItem(node.names.length);
      case 'place':
        return placeItem(node.place);
    }
  }

  private top(): Node[] {
    const { terms = [], unexplained = [] } = this.open.terms ?? {};
    const shown = terms.filter(term => this.fits(term.name, term.theme));
    if (this.#order === 'count') shown.sort((a, b) => b.places.length - a.places.length);
    const names = unexplained.filter(({ name }) => this.fits(name));
    return [
      ...shown.map((term): Node => ({ kind: 'term', term })),
      ...(names.length > 0 ? [{ kind: 'unexplained', names } as const] : []),
    ];
  }

  private fits(...words: readonly string[]): boolean {
    return words.some(word => word.includes(this.#filter));
  }
}

/** The command of a line: it leads to the first place. */
export const goToPlace = 'piyue.terms.goTo';

const led = (item: TreeItem, places: readonly TermPlace[]): TreeItem => {
  item.command = { title: '', command: goToPlace, arguments: [places[0]] };
  return item;
};

function termItem({ name, theme, definition, isOwn, places }: Term): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = `term ${name}`;
  item.description = `${times(places.length)} · ${theme}`;
  item.tooltip = new MarkdownString().appendText(definition);
  item.iconPath = new ThemeIcon(isOwn ? 'account' : 'book');
  item.contextValue = 'term';
  item.accessibilityInformation = { label: `${name}，${times(places.length)}，${theme}。${definition}` };
  return led(item, places);
}

function namedItem({ name, places }: Name): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = `name ${name}`;
  item.description = times(places.length);
  item.iconPath = new ThemeIcon('question');
  item.contextValue = 'unexplained';
  return led(item, places);
}

function groupItem(count: number): TreeItem {
  const item = new TreeItem(l10n.t('Not in any glossary'), TreeItemCollapsibleState.Collapsed);
  item.id = 'unexplained';
  item.description = String(count);
  item.tooltip = l10n.t('Names in quotation marks and abbreviations that no glossary explains');
  return item;
}

function placeItem({ range, before, written, after }: TermPlace): TreeItem {
  const item = new TreeItem({
    label: before + written + after,
    highlights: [[before.length, before.length + written.length]],
  });
  item.description = l10n.t('line {0}', range.start.line + 1);
  return led(item, [{ range, before, written, after }]);
}

const times = (count: number): string => l10n.t('{0}×', count);
