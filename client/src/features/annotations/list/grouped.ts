import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import { noteKinds } from '../../../../../server/src/lsp/protocol/index';
import { nameOf } from '../author';
import { colorOf, iconOf, labelOf } from '../kinds';
import type { GroupElement, NoteElement } from './elements';

export type Grouping = 'section' | 'kind' | 'person';

/** Notes in groups, these in the order of their first notes; kinds in that of the list of kinds. */
export function grouped(elements: readonly NoteElement[], grouping: Grouping): GroupElement[] {
  const groups = new Map<string, NoteElement[]>();
  const keys: string[] = grouping === 'kind' ? [...noteKinds] : [];
  for (const key of keys) groups.set(key, []);
  for (const element of elements) {
    const key = keyOf(element, grouping);
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return [...groups].flatMap(([key, children]) => {
    if (children.length === 0) return [];
    const label = grouping === 'kind' ? labelOf(key) : key.split(between).at(-1)!;
    const icon = grouping === 'kind' ? iconOfKind(key) : new ThemeIcon(grouping === 'person' ? 'person' : 'list-tree');
    return [{ type: 'group' as const, id: `${grouping}:${key}`, label, icon, children }];
  });
}

function keyOf({ note: { annotation } }: NoteElement, grouping: Grouping): string {
  if (grouping === 'kind') return annotation.kind;
  if (grouping === 'person') return nameOf(annotation.creator);
  return annotation.target.section?.join(between) || l10n.t('Without Section');
}

/** Names of sections in the key of their group. */
export const between = ' › ';

export const iconOfKind = (kind: string): ThemeIcon => new ThemeIcon(iconOf(kind), new ThemeColor(colorOf(kind)));
