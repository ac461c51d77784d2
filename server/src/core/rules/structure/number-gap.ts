import { type Fault, faultsOf, type HeadingSeries, headingSeries } from '../../reading/outline/heading-series';
import { numbering } from '../../reading/outline/numbering';
import { markSpan, writtenMark } from '../../reading/outline/section';
import { isExcerpt } from '../../reading/prose/excerpt';
import type { Speech } from '../../reading/speech';
import { renumber, writtenAs } from '../renumber';
import type { Found, SpeechRule } from '../rule';

export const numberGap: SpeechRule = {
  id: 'structure/number-gap',
  title: '同级序数缺号',
  why: '同一标题下的序数应从一开始依次连续（GB/T 9704—2012，7.3.3），缺号多因删去一段或移动一段后没有重新编号。节选的文稿可以从中间开始。',
  level: 'warning',
  examples: {
    bad: [
      '一、修渠\n渠要修好。\n⟦三、⟧护堤\n堤要护好。',
      '（一）修渠\n（二）护堤\n⟦（四）⟧植树\n（五）种草',
      '（一）修渠\n（二）护堤\n⟦（四）⟧植树\n（四）种草',
      '各位委员：\n现在报告工作。\n⟦二、⟧修渠\n渠要修好。',
    ],
    good: [
      '一、修渠\n渠要修好。\n二、护堤\n堤要护好。\n三、植树\n树要种好。',
      '九、修渠\n十、护堤\n十一、植树',
      '（节选）\n三、修渠\n渠要修好。\n四、护堤\n堤要护好。',
      '第十五条　渠要修好。\n第十八条　堤要护好。',
      '一、修渠\n二、护堤\n一、清淤\n二、加固\n三、验收\n三、植树',
      '去年\n一、修渠\n二、护堤\n渠堤都修好了。\n今年\n一、植树\n树要种好。',
    ],
  },
  reads: [numbering, isExcerpt],
  checkSpeech(speech, report) {
    for (const series of headingSeries(speech)) {
      const start = startOf(speech, series);
      if (start) report(start);
      for (const fault of faultsOf(series.members)) if (fault.kind === 'gap') report(gapOf(speech, fault));
    }
  },
};

/** The first series of a whole text that does not begin with 1. */
function startOf(speech: Speech, { parent, members }: HeadingSeries): Found | undefined {
  const first = members[0]!;
  const { number } = first.lead.heading;
  const isWhole = members.length > 1 || (first.line > 0 && number < 3);
  if (parent || number === 1 || number > 5 || !isWhole || isExcerpt(speech)) return undefined;
  const mark = writtenMark(speech, first);
  return { span: markSpan(speech, first), message: `第一个标题就是“${mark}”，前面缺“${writtenAs(speech, first, 1)}”` };
}

function gapOf(speech: Speech, { at, before, expected, isMendedByOne }: Fault): Found {
  const [mark, last] = [writtenMark(speech, at), writtenMark(speech, before)];
  const missing = Array.from({ length: at.lead.heading.number - expected }, (_, i) =>
    writtenAs(speech, at, expected + i),
  );
  const message = isMendedByOne
    ? `“${last}”之后应是“${missing[0]}”，这里写成了“${mark}”`
    : `“${last}”之后直接是“${mark}”，缺“${missing.slice(0, 3).join('')}”`;
  return {
    span: markSpan(speech, at),
    message,
    related: [{ span: markSpan(speech, before), message: `前一个是“${last}”` }],
    ...(isMendedByOne && { fixes: [renumber(speech, at, expected)] }),
  };
}
