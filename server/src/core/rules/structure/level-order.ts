import { numbering } from '../../reading/outline/numbering';
import { outline } from '../../reading/outline/outline';
import { markSpan, type Section, writtenMark } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import type { Found, Report, SpeechRule } from '../rule';

export const levelOrder: SpeechRule = {
  id: 'structure/level-order',
  title: '层次次序',
  why: '结构层次序数依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012，7.3.3；GB/T 15834—2011，B.3.8），不越级，不颠倒。全文只有两层时，“一、”之下可以直接用“1.”。',
  level: 'warning',
  examples: {
    bad: [
      '一、修渠\n⟦（1）⟧清淤\n分段进行。\n（2）加固\n先急后缓。\n二、护堤\n（一）巡查\n日夜不断。\n（二）抢险\n备足土石。',
      '一、修渠\n1.清淤\n分段进行。\n⟦（一）⟧加固\n先急后缓。',
      '（一）修渠\n渠要修好。\n⟦一、⟧护堤\n堤要护好。',
      '（一）修渠\n渠要修好。\n⟦一、⟧清淤\n分段进行。\n二、加固\n先急后缓。\n（二）护堤\n堤要护好。',
      '一、修渠\n⟦1.⟧清淤\n分段进行。\n2.加固\n先急后缓。\n二、护堤\n（一）巡查\n日夜不断。\n（二）抢险\n备足土石。',
    ],
    good: [
      '一、修渠\n（一）清淤\n1.测量\n（1）打桩\n①放线\n二、护堤\n堤要护好。',
      '一、修渠\n1.清淤\n2.加固\n二、护堤\n1.巡查\n2.抢险',
      '（一）修渠\n渠要修好。\n（二）护堤\n堤要护好。',
      '一、修渠\n1.5万人次参加清淤。\n二、护堤\n3.2%的堤段加固完成。',
      '一、修渠\n按上次纪要的“（1）”办。\n二、护堤\n分工见附件。\n附件：分工\n（1）水务局清淤\n（2）镇村巡查',
      '去年工作\n成绩不小。\n（一）修渠\n渠修好了。\n（二）护堤\n堤护好了。\n今年工作\n任务不轻。\n一、再修渠\n接着修。\n二、再护堤\n接着护。',
    ],
  },
  reads: [numbering],
  checkSpeech(speech, report) {
    faultsBelow(speech, undefined, outline(speech), levelsOf(outline(speech)), report);
  },
};

/** Level of a numbered heading; undefined for the rest, and for parts, chapters and hashes, which stand around all levels. */
function levelOf({ kind, lead: { heading } }: Section): number | undefined {
  if (kind !== 'heading' || !heading) return undefined;
  return ['markdown', 'part', 'chapter', 'section'].includes(heading.style) ? undefined : heading.level;
}

/** The levels that a speech uses. */
function levelsOf(sections: readonly Section[], levels = new Set<number>()): ReadonlySet<number> {
  for (const section of sections) {
    const level = levelOf(section);
    if (level) levels.add(level);
    levelsOf(section.children, levels);
  }
  return levels;
}

/** One finding for each heading whose own sub-headings are out of order. */
function faultsBelow(
  speech: Speech,
  parent: Section | undefined,
  children: readonly Section[],
  used: ReadonlySet<number>,
  report: Report,
): void {
  const found = faultAmong(speech, parent, children, used);
  if (found) report(found);
  for (const child of children) if (child.children.length) faultsBelow(speech, child, child.children, used, report);
}

function faultAmong(
  speech: Speech,
  parent: Section | undefined,
  children: readonly Section[],
  used: ReadonlySet<number>,
): Found | undefined {
  let before: Section | undefined;
  for (const child of children) {
    const level = levelOf(child);
    if (!level) {
      before = undefined; // a heading without number begins anew
      continue;
    }
    if (before && level < levelOf(before)!) return foundAt(speech, child, before, '层次颠倒：');
    before = child;
  }
  const first = children.find(levelOf);
  const outer = parent && levelOf(parent);
  const inner = first && levelOf(first)!;
  if (!outer || !inner) return undefined;
  if (inner < outer) return foundAt(speech, first, parent, '层次颠倒：');
  if (inner <= outer + 1 || isAccepted(outer, inner, used)) return undefined;
  return foundAt(speech, first, parent, '越级：');
}

/** 一、 with 1. below it in a text of two levels; ① below 1. */
const isAccepted = (outer: number, inner: number, used: ReadonlySet<number>): boolean =>
  (outer === 1 && inner === 3 && used.size === 2) || (outer === 3 && inner === 5 && !used.has(4));

const foundAt = (speech: Speech, at: Section, outer: Section, fault: string): Found => ({
  span: markSpan(speech, at),
  message: `${fault}“${writtenMark(speech, outer)}”之后不应是“${writtenMark(speech, at)}”，层次依次用“一、”“（一）”“1.”“（1）”`,
  related: [{ span: markSpan(speech, outer), message: `前面的层次是“${writtenMark(speech, outer)}”` }],
});
