import { textIn } from '../../reading/paragraph';
import { isExcerpt } from '../../reading/prose/excerpt';
import { runsOf } from '../../reading/prose/runs';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const singletonOrdinal: SpeechRule = {
  id: 'sequence/singleton-ordinal',
  title: '只有“一是”没有“二是”',
  why: '序次语用来区分并列的几项，只有一项就不必编号；有“一是”而没有“二是”，多因删改时漏掉了后面的序次语。',
  level: 'hint',
  examples: {
    bad: [
      '存在的问题：⟦一是⟧有的干部服务意识不强。',
      '⟦第一⟧，要加强学习。',
      '今年的主要任务是：⟦（1）⟧修订议事规则。',
      '⟦一要⟧抓紧抓实，层层压紧责任。',
    ],
    good: [
      '一是抓学习，二是抓落实。',
      '第一，要加强学习。第二，要狠抓落实。',
      '第一，是认识问题。\n第二，是能力问题。',
      '任务有两项：一是修路。\n二是通水。',
      '一是一、二是二。',
      '步调一致的前提是思想统一，统一是关键。',
      '首先，我代表县委讲几点意见。',
      '第一、加强学习。',
      '第一，统一认识；二是压实责任。',
    ],
  },
  checkSpeech(speech, report) {
    if (isExcerpt(speech)) return;
    for (const { members } of runsOf(speech)) {
      const [{ marker, line }] = members as [(typeof members)[number]];
      if (members.length > 1 || marker.number !== 1 || marker.system === '首先') continue;
      const paragraph = speech.paragraphs[line]!;
      if (paragraph.text[marker.end] === '、') continue; // its mark is wrong, which is another finding
      const word = textIn(paragraph, marker);
      const span = shifted(marker, speech.starts[line]!);
      report({ span, message: `只有“${word}”，后面没有第二项，不必编号或者漏了序次语` });
    }
  },
};
