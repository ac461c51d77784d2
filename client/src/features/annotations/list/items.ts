import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { silenceKind } from '../../../../../server/src/lsp/protocol/index';
import { nameOf } from '../author';
import { labelOf } from '../kinds';
import { firstLine, quoteOf } from '../quotes';
import type { GroupElement, NoteElement, SilenceElement, ViewElement } from './elements';
import { between, iconOfKind } from './grouped';

/** An element as the list shows it. */
export function itemOf(element: ViewElement): TreeItem {
  if (element.type === 'group') return groupItem(element);
  return element.type === 'note' ? noteItem(element) : silenceItem(element);
}

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
