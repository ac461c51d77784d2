import { goesOnWith, type PointMark } from '../prose/point';
import type { Item } from './item';
import { Nesting, type Node, nodeOf, rankOf } from './nesting';

/** The headings of a body in their nesting, and where the rest of it stands. */
export interface Headings {
  readonly top: Node[];
  /** For each item the heading it stands under, for a heading itself; undefined above the first one. */
  readonly parents: readonly (Node | undefined)[];
  /** Lines that speak for the whole part again: its sub-sections end before them. */
  readonly turns: readonly number[];
}

/** Distance in rank between a numbered heading and one without number right around or inside it. */
const step = 2;

export function headingsOf(items: readonly Item[]): Headings {
  const numbered = numberedNodes(items);
  const nesting = new Nesting();
  const { open } = nesting;
  const parents: (Node | undefined)[] = [];
  const turns: number[] = [];
  let ahead = 0;
  let points: { readonly mark: PointMark; readonly depth: number } | undefined;
  let lineRank: number | undefined;
  const alike = alikeLines(items);
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const { line, lead, role } = item;
    const following = numbered[ahead];
    if (following?.line === line) {
      nesting.add(following, nesting.depthOf(numbered, ahead++));
      if (points && open.length <= points.depth + 1) points = undefined;
    } else if (role === 'line') {
      const heads = following ? following.number === 1 : lineRank !== undefined || numbered.length === 0;
      if (heads) lineRank = following ? following.rank - step : (lineRank ?? 0);
      const rank = alike.has(item) ? lineRank! + step / 2 : lineRank!;
      const depth = heads ? nesting.depthOfRank(rank) : nesting.depthOfNumbers;
      nesting.add(nodeOf(item, 'heading', lead.name, heads ? rank : rankInside(open[depth - 1])), depth);
      if (points && open.length <= points.depth + 1) points = undefined;
    } else if (role === 'point' || role === 'alone') {
      const depth = points && goesOnWith(points.mark, lead.point!) ? points.depth : open.length;
      open.length = depth;
      points = { mark: lead.point!, depth };
      if (role === 'alone') nesting.add(nodeOf(item, 'point', lead.sentence, rankInside(open[depth - 1])), depth);
    } else if (open.length > 1 && turnsBack(items, i, open, following)) {
      open.length = 1;
      turns.push(line);
      if (points && points.depth > 1) points = undefined;
    }
    parents.push(open.at(-1));
  }
  return { top: nesting.top, parents, turns };
}

/** Headings without number that begin with the same words (五年来，…) and so stand below others that do not. */
function alikeLines(items: readonly Item[]): ReadonlySet<Item> {
  const lines = items.filter(({ role }) => role === 'line');
  const counts = new Map<string, number>();
  for (const { clause } of lines.map(({ lead }) => lead)) if (clause) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  return new Set(lines.filter(({ lead }) => (counts.get(lead.clause ?? '') ?? 0) > 1));
}

const rankInside = (parent: Node | undefined): number => (parent?.rank ?? 0) + step;

/** The numbered headings; a lone number beyond ten is none (十一、国庆期间…). */
function numberedNodes(items: readonly Item[]): readonly Node[] {
  const nodes: Node[] = [];
  for (const item of items) {
    const { heading } = item.lead;
    if (item.role !== 'numbered' || !heading) continue;
    const node = nodeOf(item, 'heading', item.lead.name, rankOf(heading), heading.number);
    const isLone =
      node.number > 10 && !nodes.some(({ rank, number }) => rank === node.rank && number >= node.number - 3);
    if (!isLone) nodes.push(node);
  }
  return nodes;
}

/** Whether an item ends the open sub-sections: a salutation, or a look back over the whole part behind the last of them. */
function turnsBack(items: readonly Item[], i: number, open: readonly Node[], following: Node | undefined): boolean {
  const { kind, turnsBack } = items[i]!.lead;
  const goesOn = (node: Node): boolean => node.rank === following?.rank && node.number === following.number - 1;
  if (open.slice(2).some(goesOn)) return false;
  if (kind === 'salutation') return true;
  const before = items[i - 1]!;
  return turnsBack === true && !goesOn(open[1]!) && (before.role === 'text' || before.lead.goesOn);
}
