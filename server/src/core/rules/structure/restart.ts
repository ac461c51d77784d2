import { type HeadingSeries, headingSeries, type Numbered } from '../../reading/outline/heading-series';
import { partsOf, runsOnFrom, saysNumbersRunOn } from '../../reading/outline/running-numbers';
import { markSpan, type Section, writtenMark } from '../../reading/outline/section';
import { isExcerpt } from '../../reading/prose/excerpt';
import { shifted } from '../../text/span';
import { writtenAs } from '../renumber';
import type { SpeechRule } from '../rule';

export const restart: SpeechRule = {
  id: 'structure/restart',
  title: '下级序数随上级重新编号',
  why: '每个标题之下的序数都从一重新编起。跨部分连续编号的，文中应当说明（如“十二条措施，连续编号”）。',
  level: 'warning',
  examples: {
    bad: [
      '一、修渠\n（一）清淤\n（二）加固\n二、护堤\n⟦（三）⟧巡查\n（四）抢险',
      '一、修渠\n渠要修好。\n二、护堤\n⟦（二）⟧巡查\n日夜不断。',
      '一、修渠\n渠要修好。\n二、护堤\n⟦（四）⟧巡查\n（二）抢险\n（三）加固',
      '（一）修渠\n渠要修好。\n（二）护堤\n⟦3.⟧巡查\n4.抢险',
    ],
    good: [
      '一、修渠\n（一）清淤\n（二）加固\n二、护堤\n（一）巡查\n（二）抢险',
      '二、修渠\n1.清淤\n2.加固',
      '一、修渠\n渠要修好。\n二、护堤\n堤要护好。',
      '提出以下六条措施，各部分连续编号。\n一、修渠\n1.清淤\n2.加固\n二、护堤\n3.巡查\n4.抢险',
      '一、修渠\n1.清淤\n2.加固\n二、护堤\n3.巡查\n4.抢险\n三、植树\n5.育苗\n6.补栽',
      '一、修渠\n渠要修好。\n（二）护堤\n堤要护好。\n三、植树\n树要种好。',
      '（节选）\n二、护堤\n（三）巡查\n日夜不断。\n（四）抢险\n备足土石。',
    ],
  },
  checkSpeech(speech, report) {
    const all = headingSeries(speech);
    for (const series of all) {
      const { parent, members } = series;
      const first = members[0]!;
      if (!parent || first.lead.heading.number === 1 || isStray(series) || goesOnBefore(parent, first)) continue;
      if (isInPlaceOfNext(all, parent, first)) continue;
      if (isExcerpt(speech) || runsThrough(all, first.lead.heading.level) || saysNumbersRunOn(speech)) continue;
      const mark = writtenMark(speech, first);
      const outer = writtenMark(speech, parent) || parent.name;
      report({
        span: markSpan(speech, first),
        message: `“${outer}”之下的序数应从“${writtenAs(speech, first, 1)}”编起，这里从“${mark}”开始`,
        related: [{ span: shifted(parent.nameSpan, speech.starts[parent.line]!), message: '上一级标题' }],
      });
    }
  },
};

/** A lone high number that has lost its series tells nothing. */
const isStray = ({ members }: HeadingSeries): boolean => members.length === 1 && members[0]!.lead.heading.number > 2;

/** Whether a heading of another level has the number before: then its level is wrong, not this number. */
const goesOnBefore = ({ children }: Section, { line, lead }: Numbered): boolean =>
  children.some(child => child.line < line && child.lead.heading?.number === lead.heading.number - 1);

/** Whether the number is missing behind the heading above: 一、, （二）, 三、. The gap is a finding. */
function isInPlaceOfNext(all: readonly HeadingSeries[], parent: Section, { lead }: Numbered): boolean {
  const outer: readonly Section[] = all.find(({ members }) => members.some(member => member === parent))?.members ?? [];
  const next = outer[outer.indexOf(parent) + 1]?.lead.heading?.number;
  return parent.lead.heading?.number === lead.heading.number - 1 && next === lead.heading.number + 1;
}

/** Whether the numbers of a level go on through three parts or more. */
function runsThrough(all: readonly HeadingSeries[], level: number): boolean {
  const parts = partsOf(all, level);
  return parts.length > 2 && parts.every((part, i) => i === 0 || runsOnFrom(parts[i - 1]!, part));
}
