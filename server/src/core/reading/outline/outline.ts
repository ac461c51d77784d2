import { renewed } from '../renewed';
import type { Speech } from '../speech';
import { annexNode } from './annex';
import { bodyOf } from './body';
import { frontMatter } from './front-matter';
import { headingsOf } from './headings';
import type { Item } from './item';
import { type Node, nodeOf } from './nesting';
import { addRunIns } from './run-ins';
import { isSameOutline, renamedOutline } from './same-outline';
import type { Section, SectionKind } from './section';

/** The outline of a speech: title, 开篇, sections, 结束语, annexes, each with what stands below it. */
export const outline: (speech: Speech) => readonly Section[] = renewed((speech, earlier) => {
  if (!earlier) return outlineOf(speech);
  const { value, speech: old } = earlier;
  if (isSameOutline(value, old, speech)) return value;
  return renamedOutline(value, old, speech) ?? outlineOf(speech);
});

function outlineOf(speech: Speech): readonly Section[] {
  const front = frontMatter(speech);
  const body = bodyOf(speech, front);
  const headings = headingsOf(body.items);
  addRunIns(body.items, headings);
  const firstOf = (kind: SectionKind, [first]: readonly Item[]): Node[] => (first ? [nodeOf(first, kind)] : []);
  const hasOpening = body.items[0]?.line !== headings.top[0]?.line;
  const nodes = [
    ...titleOf(speech, front.title),
    ...(hasOpening ? firstOf('opening', body.items) : []),
    ...headings.top,
    ...firstOf('closing', body.closing),
    ...firstOf('note', body.note),
    ...body.annexes.map(annexNode),
  ];
  setLasts(nodes, speech.paragraphs.length, speech, headings.turns);
  return nodes;
}

function titleOf({ paragraphs }: Speech, line: number | undefined): Node[] {
  if (line === undefined) return [];
  const paragraph = paragraphs[line]!;
  return [nodeOf({ line, paragraph }, 'title', paragraph.lead.sentence)];
}

/** Gives all nodes their last lines: a section ends before the next one; below the top it ends before a line that turns back, too. */
function setLasts(nodes: readonly Node[], end: number, speech: Speech, turns: readonly number[]): void {
  let turn = 0;
  const close = (nodes: readonly Node[], end: number, isTop: boolean): void => {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      let next = nodes[i + 1]?.line ?? end;
      while (turn < turns.length && turns[turn]! <= node.line) turn++;
      if (!isTop && turn < turns.length) next = Math.min(next, turns[turn]!);
      node.last = lastFilled(speech, node.line, next);
      close(node.children, next, false);
    }
  };
  close(nodes, end, true);
}

/** The last line before `end` that is not blank, `line` at least. */
function lastFilled({ paragraphs }: Speech, line: number, end: number): number {
  let last = end - 1;
  while (last > line && paragraphs[last]!.lead.kind === 'blank') last--;
  return last;
}
