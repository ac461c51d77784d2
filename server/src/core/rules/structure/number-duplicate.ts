import { type Fault, faultsOf, headingSeries } from '../../reading/outline/heading-series';
import { numbering } from '../../reading/outline/numbering';
import { markSpan, writtenMark } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import { renumber, writtenAs } from '../renumber';
import type { Found, SpeechRule } from '../rule';

export const numberDuplicate: SpeechRule = {
  id: 'structure/number-duplicate',
  title: '同级序数重复或倒序',
  why: '同一标题下的序数应依次连续（GB/T 9704—2012，7.3.3），不重复、不倒退。粘贴、移动段落之后最容易出这样的错。另一标题之下重新从一编起的是另一组序数。',
  level: 'warning',
  examples: {
    bad: [
      '一、修渠\n渠要修好。\n二、护堤\n堤要护好。\n⟦二、⟧植树\n树要种好。',
      '（一）修渠\n（二）护堤\n⟦（二）⟧植树\n（四）种草',
      '（一）修渠\n（二）护堤\n⟦（二）⟧植树\n（三）种草',
      '（一）修渠\n（三）护堤\n⟦（二）⟧植树\n（四）种草',
    ],
    good: [
      '一、修渠\n渠要修好。\n二、护堤\n堤要护好。\n三、植树\n树要种好。',
      '一、修渠\n（一）清淤\n（二）加固\n二、护堤\n（一）巡查\n（二）抢险',
      '1.修渠\n2.护堤\n3.植树',
      '序号\t事项\n1\t修渠\n1\t护堤',
      '一、修渠\n（四）清淤\n（二）加固\n（三）验收',
      '去年\n一、修渠\n二、护堤\n渠堤都修好了。\n今年\n一、植树\n二、种草\n山要绿。',
    ],
  },
  reads: [numbering],
  checkSpeech(speech, report) {
    for (const { members } of headingSeries(speech))
      for (const fault of faultsOf(members)) if (fault.kind !== 'gap') report(faultFound(speech, fault));
  },
};

function faultFound(speech: Speech, { kind, at, before, expected, isMendedByOne }: Fault): Found {
  const [mark, last] = [writtenMark(speech, at), writtenMark(speech, before)];
  const fault = kind === 'repeated' ? `“${mark}”重复` : `“${mark}”排在“${last}”之后，次序颠倒`;
  return {
    span: markSpan(speech, at),
    message: `${fault}，${isMendedByOne ? `应是“${writtenAs(speech, at, expected)}”` : '其后的序数也要核对'}`,
    related: [{ span: markSpan(speech, before), message: `前一个是“${last}”` }],
    ...(isMendedByOne && { fixes: [renumber(speech, at, expected)] }),
  };
}
