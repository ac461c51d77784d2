import {
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import { noteKinds, silenceKind } from '../../../../server/src/lsp/protocol/index';
import { nameOf } from './author';
import { type Filter, isFiltering, noFilter, passes } from './filter';
import { colorOf, iconOf, labelOf } from './kinds';
import type { Notes } from './notes';
import type { Placed } from './placed';
import type { SilencedList } from './silenced-list';

export type Grouping = 'section' | 'kind' | 'person';

export interface NoteElement {
  readonly type: 'note';
  readonly document: TextDocument;
  readonly note: Placed;
}
export interface SilenceElement {
  readonly type: 'silence';
  readonly document: TextDocument;
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Why it holds no more. */
  readonly reason?: string;
  readonly range?: {
    readonly start: { line: number; character: number };
    readonly end: { line: number; character: number };
  };
}
interface GroupElement {
  readonly type: 'group';
  readonly id: string;
  readonly label: string;
  readonly icon?: ThemeIcon;
  readonly children: readonly (NoteElement | SilenceElement)[];
}
export type ViewElement = NoteElement | SilenceElement | GroupElement;

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
      ...this.grouped(placed),
      ...group('stale', l10n.t('Silenced Before a Change'), 'bell', stales),
      ...group('silenced', l10n.t('Silenced Findings'), 'bell-slash', silences),
    ];
  }

  getTreeItem(element: ViewElement): TreeItem {
    if (element.type === 'group') return groupItem(element);
    return element.type === 'note' ? noteItem(element) : silenceItem(element);
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

  private grouped(elements: readonly NoteElement[]): GroupElement[] {
    const groups = new Map<string, NoteElement[]>();
    const keys: string[] = this.grouping === 'kind' ? [...noteKinds] : [];
    for (const key of keys) groups.set(key, []);
    for (const element of elements) {
      const key = this.keyOf(element);
      groups.set(key, [...(groups.get(key) ?? []), element]);
    }
    return [...groups].flatMap(([key, children]) => {
      if (children.length === 0) return [];
      const label = this.grouping === 'kind' ? labelOf(key) : key.split(between).at(-1)!;
      const icon =
        this.grouping === 'kind' ? iconOfKind(key) : new ThemeIcon(this.grouping === 'person' ? 'person' : 'list-tree');
      return [{ type: 'group' as const, id: `${this.grouping}:${key}`, label, icon, children }];
    });
  }

  private keyOf({ note: { annotation } }: NoteElement): string {
    if (this.grouping === 'kind') return annotation.kind;
    if (this.grouping === 'person') return nameOf(annotation.creator);
    return annotation.target.section?.join(between) || l10n.t('Without Section');
  }
}

/** Names of sections in the key of their group. */
const between = ' › ';

const iconOfKind = (kind: string): ThemeIcon => new ThemeIcon(iconOf(kind), new ThemeColor(colorOf(kind)));

function groupItem({ id, label, icon, children }: GroupElement): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = `${children.length}`;
  if (id.startsWith('section:')) item.tooltip = id.slice('section:'.length).replaceAll(between, '\n');
  item.contextValue = id;
  if (icon) item.iconPath = icon;
  return item;
}

function noteItem(element: NoteElement): TreeItem {
  const { annotation, span } = element.note;
  const [first, ...replies] = annotation.body ?? [];
  const quote = quoteOf(element.note);
  const item = new TreeItem(firstLine(first?.value ?? '') || quote);
  item.id = `note:${annotation.id}`;
  item.description = [
    quote,
    nameOf(annotation.creator),
    ...(replies.length > 0 ? [l10n.t('{0} replies', replies.length)] : []),
  ].join(' · ');
  item.iconPath = annotation.resolved ? new ThemeIcon('pass') : iconOfKind(annotation.kind);
  item.contextValue = `note.${span ? 'placed' : 'lost'}.${annotation.resolved ? 'resolved' : 'open'}`;
  item.tooltip = new MarkdownString().appendText(`${labelOf(annotation.kind)}  ${quote}\n`);
  for (const { creator, value } of annotation.body ?? [])
    item.tooltip
      .appendMarkdown('\n\n')
      .appendText(`${nameOf(creator)}：`)
      .appendMarkdown(value);
  item.accessibilityInformation = {
    label: `${labelOf(annotation.kind)} ${item.label} ${item.description}${annotation.resolved ? ` ${l10n.t('resolved')}` : ''}`,
  };
  item.command = { command: 'piyue.notes.show', title: '', arguments: [element] };
  return item;
}

function silenceItem(element: SilenceElement): TreeItem {
  const item = new TreeItem(element.title);
  item.id = `${silenceKind}:${element.id}:${element.range?.start.line}:${element.range?.start.character}`;
  item.description = element.reason ?? element.message;
  item.tooltip = [element.message, element.reason].filter(part => part).join('\n');
  item.iconPath = new ThemeIcon(element.reason ? 'bell' : 'bell-slash');
  item.contextValue = element.reason ? 'silence.stale' : 'silence';
  if (element.range) item.command = { command: 'piyue.notes.show', title: '', arguments: [element] };
  return item;
}

/** The first line, without the marks of Markdown. */
export const firstLine = (text: string): string =>
  text
    .trim()
    .split('\n')[0]!
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]+|^[#>\s-]+/g, '')
    .slice(0, 80);

export function quoteOf({ annotation }: Placed): string {
  const selector = annotation.target.selector?.find(one => one.type === 'TextQuoteSelector');
  return shortened(selector?.exact ?? '');
}

/** A quote in quotation marks, of a length that fits into a line. */
export function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  const short = words.length > 30 ? `${words.slice(0, 29)}…` : words;
  return /^[“《（]/.test(short) ? short : `“${short}”`;
}
