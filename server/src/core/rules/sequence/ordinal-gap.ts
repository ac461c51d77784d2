import { textIn } from '../../reading/paragraph';
import { isExcerpt } from '../../reading/prose/excerpt';
import { runsOf } from '../../reading/prose/runs';
import type { Speech } from '../../reading/speech';
import { shifted } from '../../text/span';
import type { Found, SpeechRule } from '../rule';

export const ordinalGap: SpeechRule = {
  id: 'sequence/ordinal-gap',
  title: '一是、二是、三是连号',
  why: '“一是……二是……”“第一，……第二，……”等序次语标明分项的次序，应当从一开始，依次连续，不缺号、不重号、不倒序。分项各自成段的，跨段连续计算。',
  level: 'warning',
  examples: {
    bad: [
      '一是加强学习，⟦三是⟧服务民生。',
      '一是加强学习，二是深入调研，⟦二是⟧服务民生。',
      '第一，认清形势。第二，抓住重点。⟦第四⟧，压实责任。',
      '主要做法：⟦二是⟧强化管理；三是改进作风；四是加强督查。',
      '一是抓学习。办好培训。\n⟦三是⟧抓落实。压实责任。',
      '做好①宣传发动；②摸底排查；⟦④⟧整改提升等工作。',
    ],
    good: [
      '一是加强学习，二是深入调研，三是服务民生。',
      '一要讲政治，二要懂业务。',
      '第一要务、第一信号、第一位、第一时间。',
      '一是抓学习，思想统一是关键；二是抓落实，责任到人是保证。',
      '一是抓学习。办好培训。\n二是抓落实。压实责任。',
      '一是抓学习：第一，读原著；第二，办培训。二是抓落实。',
      '一是一、二是二，来不得半点含糊。',
      '第二，这项改革关系全局。',
    ],
  },
  *checkSpeech(speech) {
    for (const { members } of runsOf(speech))
      for (const [i, { marker, line, fault }] of members.entries()) {
        const last = members[i - 1];
        if (fault !== 'out' || !last || marker.system === '首先') continue;
        yield found(
          shifted(marker, speech.starts[line]!),
          shifted(last.marker, speech.starts[last.line]!),
          textIn(speech.paragraphs[line]!, marker),
          textIn(speech.paragraphs[last.line]!, last.marker),
          marker.number - last.marker.number,
        );
      }
    yield* headless(speech);
  },
};

/** A 二是 with its 三是 in one paragraph, and no 一是 before them, there or in the paragraphs not far before. */
function* headless(speech: Speech): Iterable<Found> {
  if (isExcerpt(speech)) return;
  let firstLine = Number.NEGATIVE_INFINITY;
  for (const [line, { sequence }] of speech.paragraphs.entries()) {
    const second = sequence.findIndex(({ number, system }) => number === 2 && system !== '首先');
    const isLed = sequence.slice(0, Math.max(second, 0)).length > 0 || line - firstLine <= farthest;
    if (sequence.length > 0) firstLine = line;
    const [two, three] = sequence.slice(Math.max(second, 0), second + 2);
    if (second < 0 || isLed || two!.system !== three?.system || three.number !== 3) continue;
    const word = textIn(speech.paragraphs[line]!, two!);
    yield { span: shifted(two!, speech.starts[line]!), message: `“${word}”前面没有第一项` };
  }
}
/** So many lines before, an item may be the first of a series. */
const farthest = 12;

function found(span: Found['span'], last: Found['span'], word: string, before: string, step: number): Found {
  const wrong =
    step > 1
      ? `“${before}”之后是“${word}”，中间缺号`
      : step === 0
        ? `“${word}”重复`
        : `“${before}”之后是“${word}”，次序颠倒`;
  return { span, message: wrong, related: [{ span: last, message: `前一个序次语“${before}”` }] };
}
