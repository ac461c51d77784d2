import { textIn } from '../../reading/paragraph';
import { isExcerpt } from '../../reading/prose/excerpt';
import { type Member, markersByLine, runsOf } from '../../reading/prose/runs';
import type { Speech } from '../../reading/speech';
import { type Span, shifted } from '../../text/span';
import type { Report, SpeechRule } from '../rule';

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
      '第一，认清形势。⟦第三⟧，压实责任。第二，抓住重点。第四，狠抓落实。',
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
  checkSpeech(speech, report) {
    for (const { members } of runsOf(speech)) outOfOrder(speech, members, report);
    headless(speech, report);
  },
};

function outOfOrder({ paragraphs, starts }: Speech, members: readonly Member[], report: Report): void {
  const spanOf = ({ marker, line }: Member): Span => shifted(marker, starts[line]!);
  const wordOf = ({ marker, line }: Member): string => textIn(paragraphs[line]!, marker);
  for (let i = 1; i < members.length; i++) {
    const [last, member, next] = members.slice(i - 1, i + 2) as [Member, Member, Member?];
    if (member.fault !== 'out' || member.marker.system === '首先') continue;
    const [before, number] = [last.marker.number, member.marker.number];
    if (number === before + 2 && next?.marker.number === before + 1) {
      report({
        span: spanOf(member),
        message: `“${wordOf(member)}”写在“${wordOf(next)}”之前，次序颠倒`,
        related: [{ span: spanOf(next), message: `后一个序次语“${wordOf(next)}”` }],
      });
      // 一是, 三是, 二是, 四是: all is well again
      i += members[i + 2]?.marker.number === number + 1 ? 2 : 1;
      continue;
    }
    report({
      span: spanOf(member),
      message: faultText(wordOf(last), wordOf(member), number - before),
      related: [{ span: spanOf(last), message: `前一个序次语“${wordOf(last)}”` }],
    });
  }
}

const faultText = (before: string, word: string, step: number): string =>
  step > 1
    ? `“${before}”之后是“${word}”，中间缺号`
    : step === 0
      ? `“${word}”重复`
      : `“${before}”之后是“${word}”，次序颠倒`;

/** A 二是 with its 三是 in one paragraph, and no 一是 before them, there or in the paragraphs not far before. */
function headless(speech: Speech, report: Report): void {
  if (isExcerpt(speech)) return;
  let firstLine = Number.NEGATIVE_INFINITY;
  for (const { line, paragraph, facts: sequence } of markersByLine(speech)) {
    const second = sequence.findIndex(({ number, system }) => number === 2 && system !== '首先');
    const isLed = sequence.slice(0, Math.max(second, 0)).length > 0 || line - firstLine <= farthest;
    firstLine = line;
    const [two, three] = sequence.slice(Math.max(second, 0), second + 2);
    if (second < 0 || isLed || two!.system !== three?.system || three.number !== 3) continue;
    const word = textIn(paragraph, two!);
    report({ span: shifted(two!, speech.starts[line]!), message: `“${word}”前面没有第一项` });
  }
}
/** So many lines before, an item may be the first of a series. */
const farthest = 12;
