import { type Span, sliceOf } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { HeadingMark } from './heading';
import type { Section, SectionKind } from './section';

/** A section in the making. */
export interface Node extends Section {
  last: number;
  children: Node[];
  /** How far out it stands, a whole number: nodes of a higher rank nest in those of a lower one. */
  readonly rank: number;
  /** Place in its numbered series, 0 for nodes without number. */
  readonly number: number;
}

const fixedNames: Partial<Record<SectionKind, string>> = { opening: '开篇', closing: '结束语', note: '注' };

export function nodeOf(
  { line, paragraph }: { readonly line: number; readonly paragraph: Paragraph },
  kind: SectionKind,
  nameSpan: Span = paragraph.lead.name,
  rank = 0,
  number = 0,
): Node {
  const name = fixedNames[kind] ?? sliceOf(paragraph.text, nameSpan);
  return { kind, name, nameSpan, line, last: line, lead: paragraph.lead, children: none, rank, number };
}

/** The children of every node that has none, so that leaves cost no array. */
const none: Node[] = [];

/** The children of a node, to be added to. */
export function childrenOf(node: Node): Node[] {
  if (node.children === none) node.children = [];
  return node.children;
}

const ranks = {
  part: 50,
  chapter: 60,
  section: 70,
  han: 100,
  'han-bracket': 200,
  arabic: 300,
  'arabic-bracket': 400,
  circled: 500,
} as const;

/** Hashes are further out than all numbers. */
export const rankOf = ({ style, level }: HeadingMark): number =>
  style === 'markdown' ? (level - 10) * 100 : ranks[style];

/** No text is divided deeper. */
const deepest = 12;

/** How far ahead the end of an inner series is looked for, in headings. */
const horizon = 200;

/** The headings that are open at a place of the text, each nested in the one before. */
export class Nesting {
  readonly top: Node[] = [];
  readonly open: Node[] = [];

  /** Puts a node below the first `depth` open ones and opens it. */
  add(node: Node, depth: number): void {
    this.open.length = Math.min(depth, deepest);
    const parent = this.open.at(-1);
    (parent ? childrenOf(parent) : this.top).push(node);
    this.open.push(node);
  }

  /** How many open headings have a lower rank, those inside one of a higher rank not counted. */
  depthOfRank(rank: number): number {
    let depth = this.open.length;
    while (depth > 0 && this.open[depth - 1]!.rank >= rank) depth--;
    return depth;
  }

  /** Depth of the innermost numbered heading's children. */
  get depthOfNumbers(): number {
    let depth = this.open.length;
    while (depth > 0 && !this.open[depth - 1]!.number) depth--;
    return depth;
  }

  /** Where `numbered[at]` belongs among the open ones; the headings behind it tell an inner series from a restarted one. */
  depthOf(numbered: readonly Node[], at: number): number {
    const node = numbered[at]!;
    const next = this.#seriesOf(node, before => before.number === node.number - 1);
    if (next !== undefined) return next;
    if (node.number === 1) {
      const outer = this.open.findLastIndex(
        open => open.number > 0 && open.rank >= node.rank && resumes(open, numbered, at),
      );
      if (outer >= 0) return outer + 1;
      const same = this.open.findLastIndex(open => open.number > 0 && open.rank === node.rank);
      if (same >= 0) return this.#opensInner(same) && runsOn(numbered, at) ? same + 1 : same;
      return this.depthOfRank(node.rank);
    }
    return this.#seriesOf(node, () => true) ?? this.depthOfRank(node.rank);
  }

  /** Whether a series may begin anew inside the heading at `depth`: behind its first one, and not in a series that is an inner one. */
  #opensInner(depth: number): boolean {
    const { number, rank } = this.open[depth]!;
    return number > 1 && !this.open.some((outer, i) => i < depth && outer.number > 0 && outer.rank === rank);
  }

  /** Depth of the open series that the node goes on with: the innermost one, or one further out whose form is the node's. */
  #seriesOf(node: Node, fits: (before: Node) => boolean): number | undefined {
    let found: number | undefined;
    for (let i = this.open.length - 1; i >= 0; i--) {
      const before = this.open[i]!;
      if (!before.number || before.rank !== node.rank || !fits(before)) continue;
      if (before.lead.goesOn === node.lead.goesOn) return i;
      found ??= i;
    }
    return found;
  }
}

/** Whether the series of `open` goes on behind the series that begins with `numbered[at]`. */
function resumes(open: Node, numbered: readonly Node[], at: number): boolean {
  const inner = numbered[at]!;
  let last = inner.number;
  let lower = 0;
  for (let i = at + 1; i < numbered.length && i <= at + horizon; i++) {
    const { rank, number } = numbered[i]!;
    if (rank === inner.rank && number === last + 1) last = number;
    else if (rank === open.rank) {
      if (rank === inner.rank || (number !== 1 && number !== lower + 1)) return number === open.number + 1;
      lower = number;
    } else if (rank < inner.rank) return false;
  }
  return false;
}

/** Whether a second member of the series that begins with `numbered[at]` follows. */
function runsOn(numbered: readonly Node[], at: number): boolean {
  const { rank } = numbered[at]!;
  let next = at + 1;
  while (next < numbered.length && numbered[next]!.rank > rank) next++;
  return numbered[next]?.rank === rank && numbered[next]!.number === 2;
}
