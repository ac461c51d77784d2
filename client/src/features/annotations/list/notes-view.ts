import {
  Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type Filter, isFiltering, noFilter, passes } from '../filter';
import type { Notes } from '../notes';
import type { Placed } from '../placed';
import type { SilencedList } from '../silenced-list';
import type { GroupElement, NoteElement, SilenceElement, ViewElement } from './elements';
import { type Grouping, grouped } from './grouped';
import { itemOf } from './items';

/** The list of notes of the speech that is looked at, with those that have lost their place and findings that are silenced. */
export class NotesView implements TreeDataProvider<ViewElement>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<ViewElement>;
  readonly #listeners: Disposable;
  #document: TextDocument | undefined;
  grouping: Grouping = 'section';
  filter: Filter = noFilter;

  constructor(
    private readonly notes: Notes,
    private readonly silenced: SilencedList,
  ) {
    this.#view = window.createTreeView<ViewElement>('piyue.notes', { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = Disposable.from(
      this.#changed,
      this.#view,
      notes.annotations.onDidChange(() => this.look()), // a text that turns out to be a speech is another document
      silenced.onDidChange(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.look()),
    );
    this.look();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Notes of the document that the filter lets through. */
  get listed(): readonly Placed[] {
    return this.notes.of(this.#document).filter(({ annotation }) => passes(this.filter, annotation));
  }

  refresh(): void {
    const text = this.notes.annotations.of(this.#document);
    const messages = [
      ...(text?.broken ? [l10n.t('The file of notes is broken. It is left as it is until it is mended.')] : []),
      ...(text?.place === 'storage'
        ? [l10n.t('The folder cannot be written to: notes are kept in the storage of this VS Code.')]
        : []),
      ...(isFiltering(this.filter)
        ? [l10n.t('Filtered: {0} of {1}', this.listed.length, this.notes.of(this.#document).length)]
        : []),
    ];
    this.#view.message = messages.join('\n');
    const open = this.notes.of(this.#document).filter(({ annotation }) => !annotation.resolved).length;
    this.#view.badge = open > 0 ? { value: open, tooltip: l10n.t('{0} open notes', open) } : undefined;
    this.#changed.fire();
  }

  getChildren(element?: ViewElement): ViewElement[] {
    if (element) return element.type === 'group' ? [...element.children] : [];
    const document = this.#document;
    if (!document) return [];
    const elements = this.listed.map((note): NoteElement => ({ type: 'note', document, note }));
    const lost = elements.filter(({ note }) => !note.span);
    const placed = elements.filter(({ note }) => note.span);
    const { silenced, stale } = this.silenced.of(document);
    const silences = silenced.map((one): SilenceElement => ({ type: 'silence', document, ...one }));
    const stales = stale.map((one): SilenceElement => ({ type: 'silence', document, ...one }));
    const group = (id: string, label: string, icon: string, children: GroupElement['children']): GroupElement[] =>
      children.length > 0 ? [{ type: 'group', id, label, icon: new ThemeIcon(icon), children }] : [];
    return [
      ...group('lost', l10n.t('Place Lost'), 'debug-disconnect', lost),
      ...grouped(placed, this.grouping),
      ...group('stale', l10n.t('Silenced Before a Change'), 'bell', stales),
      ...group('silenced', l10n.t('Silenced Findings'), 'bell-slash', silences),
    ];
  }

  getTreeItem(element: ViewElement): TreeItem {
    return itemOf(element);
  }

  getParent(): undefined {
    return undefined;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  private look(): void {
    const document = window.activeTextEditor?.document;
    if (document && this.notes.annotations.of(document)) this.#document = document;
    else if (this.#document && !this.notes.annotations.of(this.#document)) this.#document = undefined; // it is closed
    this.refresh();
  }
}
