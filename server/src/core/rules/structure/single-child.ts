import { headingSeries } from '../../reading/outline/heading-series';
import { markSpan, writtenMark } from '../../reading/outline/section';
import { isExcerpt } from '../../reading/prose/excerpt';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const singleChild: SpeechRule = {
  id: 'structure/single-child',
  title: '只有一个下级标题',
  why: '一个标题之下只有一个编号的下级标题，就不必再分层次。',
  level: 'hint',
  examples: {
    bad: [
      '一、修渠\n⟦（一）⟧清淤。分段进行。\n二、护堤\n堤要护好。\n三、植树\n树要种好。',
      '（一）修渠\n⟦1.⟧清淤\n分段进行。\n（二）护堤\n堤要护好。',
    ],
    good: [
      '一、修渠\n（一）清淤\n分段进行。\n（二）加固\n先急后缓。\n二、护堤\n堤要护好。',
      '一、修渠\n渠要修好。\n二、护堤\n堤要护好。',
      '（节选）\n二、修渠\n（一）清淤\n分段进行。\n三、护堤\n堤要护好。',
      '一、修渠\n渠要修好。\n二、护堤\n（一）巡查',
    ],
  },
  checkSpeech(speech, report) {
    const all = headingSeries(speech);
    const lastLine = Math.max(...all.map(({ members }) => members.at(-1)!.line));
    for (const { parent, members } of all) {
      const only = members[0]!;
      // A text that is being written ends with the first of what is to come.
      if (!parent || parent.children.filter(({ lead }) => lead.heading).length > 1) continue;
      if (only.line === lastLine || only.lead.heading.number !== 1 || isExcerpt(speech)) continue;
      const outer = writtenMark(speech, parent) || parent.name;
      report({
        span: markSpan(speech, only),
        message: `“${outer}”之下只有“${writtenMark(speech, only)}”一个下级标题，不必再分`,
        related: [{ span: shifted(parent.nameSpan, speech.starts[parent.line]!), message: '上一级标题' }],
      });
    }
  },
};
