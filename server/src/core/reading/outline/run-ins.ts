import { goesOnWith, type PointMark } from '../prose/point';
import type { Headings } from './headings';
import type { Item } from './item';
import { childrenOf, type Node, nodeOf } from './nesting';

/** Adds the captions and the points whose text goesOnWith in the same line to the headings they stand under. */
export function addRunIns(body: readonly Item[], headings: Headings): void {
  const groups = groupsOf(body, headings);
  const ranks = ranksWithLeadIns(groups);
  for (const group of groups) {
    const { parent, items } = group;
    const captions =
      parent && !parent.lead.goesOn && ranks.has(parent.rank)
        ? group.captions.filter(item => item !== items[0])
        : group.captions;
    const nodes = runInsOf(group, captions.length >= (parent ? 2 : fewestAtTop) ? captions : []);
    if (!nodes.length) continue;
    const siblings = parent ? childrenOf(parent) : headings.top;
    const isMixed = siblings.length > 0;
    siblings.push(...nodes);
    if (isMixed) siblings.sort((a, b) => a.line - b.line);
  }
}

/** So many captions, at least, does a text without headings have; fewer are just sentences. */
const fewestAtTop = 3;

/** What stands directly under one heading, in order. */
interface Group {
  readonly parent: Node | undefined;
  readonly items: readonly Item[];
  readonly captions: readonly Item[];
}

function groupsOf(items: readonly Item[], { parents, top }: Headings): readonly Group[] {
  const groups = new Map<Node | undefined, Item[]>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.role !== 'text' && item.role !== 'point') continue;
    const group = groups.get(parents[i]);
    if (group) group.push(item);
    else groups.set(parents[i], [item]);
  }
  return [...groups].map(([parent, items]) => {
    const isOpening = !parent && top.length > 0;
    return { parent, items, captions: isOpening ? [] : captionsOf(items) };
  });
}

/** The paragraphs that begin with a caption, without those between two points of one series. */
function captionsOf(items: readonly Item[]): readonly Item[] {
  const captions: Item[] = [];
  let mark: PointMark | undefined;
  let before = 0;
  for (const item of items) {
    const { point, kind, leadsIn, turnsBack } = item.lead;
    if (item.role === 'point') {
      if (mark && goesOnWith(mark, point!)) captions.length = before;
      mark = point;
      before = captions.length;
    } else if (kind === 'caption') captions.push(item);
    else if (leadsIn || turnsBack) mark = undefined;
  }
  return captions;
}

/** Ranks of headings on their own line below which the first paragraph regularly leads in and is no caption. */
function ranksWithLeadIns(groups: readonly Group[]): ReadonlySet<number> {
  const counts = new Map<number, { sections: number; leadIns: number }>();
  for (const { parent, items, captions } of groups) {
    if (!parent || parent.lead.goesOn || captions.length < 2) continue;
    const { sections, leadIns } = counts.get(parent.rank) ?? { sections: 0, leadIns: 0 };
    counts.set(parent.rank, { sections: sections + 1, leadIns: leadIns + (captions[0] === items[0] ? 0 : 1) });
  }
  const regular = [...counts].filter(([, { sections, leadIns }]) => sections > 2 && leadIns >= sections * 0.6);
  return new Set(regular.map(([rank]) => rank));
}

/** Nodes of the captions and points; points nest in the caption before them unless a paragraph between leads into them. */
function runInsOf({ items }: Group, captions: readonly Item[]): readonly Node[] {
  const nodes: Node[] = [];
  let next = 0; // index of the first caption behind
  let caption: Node | undefined;
  let series: { readonly mark: PointMark; readonly siblings: Node[] } | undefined;
  for (const item of items) {
    const { point, kind, leadsIn, turnsBack } = item.lead;
    if (item === captions[next]) {
      next++;
      caption = nodeOf(item, 'caption');
      nodes.push(caption);
    } else if (item.role === 'point') {
      const siblings =
        series && goesOnWith(series.mark, point!) ? series.siblings : caption ? childrenOf(caption) : nodes;
      siblings.push(nodeOf(item, 'point'));
      series = { mark: point!, siblings };
    } else if (leadsIn || turnsBack || kind === 'salutation') caption = undefined;
  }
  return nodes;
}
