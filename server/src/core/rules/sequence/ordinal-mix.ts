import { textIn } from '../../reading/paragraph';
import { runsOf } from '../../reading/prose/runs';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const ordinalMix: SpeechRule = {
  id: 'sequence/ordinal-mix',
  title: '序次语混用',
  why: '同一组并列的分项应使用同一套序次语：“第一”之后用“第二”，“一是”之后用“二是”，“首先”之后用“其次”。分属两个层次的不算混用。',
  level: 'warning',
  examples: {
    bad: [
      '第一，统一认识；⟦二是⟧压实责任；第三，加强督查。',
      '首先，吃透政策；⟦第二⟧，摸清底数。',
      '一要讲政治，⟦二是⟧懂业务。',
      '第一，统一认识。办好培训。\n⟦二是⟧压实责任。层层落实。',
    ],
    good: [
      '一是统一认识，二是压实责任，三是加强督查。',
      '首先，吃透政策；其次，摸清底数；最后，拿出办法。',
      '第一，统一认识；第二，压实责任；最后，加强督查。',
      '一方面，情况在好转。一是投资回升，二是消费回暖。另一方面，压力仍然不小。',
      '首先，我代表县委讲几点意见。一是统一认识，二是压实责任。',
      '一是第一产业平稳增长，二是第二产业加快转型。',
      '第一，统一认识：一是学文件，二是办培训。第二，压实责任。',
    ],
  },
  checkSpeech(speech, report) {
    const { paragraphs, starts } = speech;
    for (const { members } of runsOf(speech))
      for (const [i, { marker, line, fault }] of members.entries()) {
        const last = members[i - 1];
        if (fault !== 'mixed' || !last) continue;
        const word = textIn(paragraphs[line]!, marker);
        const before = textIn(paragraphs[last.line]!, last.marker);
        report({
          span: shifted(marker, starts[line]!),
          message: `“${before}”之后用“${word}”，序次语混用`,
          related: [{ span: shifted(last.marker, starts[last.line]!), message: `前一个序次语“${before}”` }],
        });
      }
  },
};
