import { type Paragraph, textIn } from '../../reading/paragraph';
import { type Member, type Run, runsOf } from '../../reading/prose/runs';
import { type Span, shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const firstThenLast: SpeechRule = {
  id: 'sequence/first-then-last',
  title: '首先、其次、最后',
  why: '“首先”“其次”“再次”“最后”依次配合使用：有“其次”“再次”前面应有“首先”，次序不能颠倒，也不重复说“首先”。致辞开头的“首先，我代表……”、结尾的“最后，祝……”可以单用。',
  level: 'hint',
  examples: {
    bad: [
      '要走访群众。⟦其次⟧，深入调研。最后，改进服务。',
      '首先，统一认识。⟦再次⟧，改进服务。',
      '首先，统一认识。⟦再次⟧，改进服务。⟦其次⟧，深入调研。',
      '首先，统一认识。⟦首先⟧，改进服务。',
      '种好试验田，下好先手棋，做好首批登记。⟦其次⟧，深入调研；最后，改进服务。',
    ],
    good: [
      '首先，统一认识。其次，深入调研。最后，改进服务。',
      '首先，我代表县委向大会表示祝贺！',
      '最后，祝大会圆满成功。',
      '打通最后一公里，守住最后期限。',
      '政协首先是政治组织。',
      '影响最大的是气候，其次是价格。',
      '首先，统一认识。办好培训。\n其次，改进服务。',
    ],
  },
  checkSpeech(speech, report) {
    const runs = runsOf(speech).filter(({ members }) => members[0]!.marker.system === '首先');
    for (const [i, run] of runs.entries())
      for (const [member, message, before] of wrongIn(speech.paragraphs, run, runs[i - 1])) {
        const spanOf = ({ marker, line }: Member): Span => shifted(marker, speech.starts[line]!);
        const related = before && [{ span: spanOf(before), message: '前一个序次语' }];
        report({ span: spanOf(member), message, ...(related && { related }) });
      }
  },
};

/** The markers of a run that are out of order, with what is wrong; `before` is the run before it. */
function* wrongIn(
  paragraphs: readonly Paragraph[],
  { members }: Run,
  before: Run | undefined,
): Iterable<[Member, string, before?: Member]> {
  const [first] = members as readonly [Member];
  const { text } = paragraphs[first.line]!;
  const { start, number } = first.marker;
  const isOpening = greeting.test(text.slice(first.marker.end, first.marker.end + 8));
  const last = before?.members.at(-1);
  if (number === 1 && last?.line === first.line && last.marker.number === 1 && !isOpening)
    yield [first, '前面已有“首先”，这里又是“首先”', last];
  if ((number === 2 || number === 3) && !led.test(text.slice(Math.max(0, start - reach), start)))
    yield [first, `“${textIn(paragraphs[first.line]!, first.marker)}”前面没有“首先”`];
  for (const [i, { marker, line, fault }] of members.entries()) {
    const previous = members[i - 1];
    if (fault !== 'out' || !previous || marker.system !== '首先') continue;
    const words = [previous, { marker, line }].map(({ marker, line }) => textIn(paragraphs[line]!, marker));
    yield [{ marker, line }, `“${words[0]}”之后是“${words[1]}”，次序不对`, previous];
  }
}
const greeting = /^[，、]?(?:我|请|让|向|谨)/;
/** What may go before 其次 in place of 首先: 影响最大的是气候，其次是价格. */
const led =
  /首[先要位]|居首|(?:^|[，。；：、要应须])先(?![进锋导手行河])|最|主要|为主|第一|一[是要]|一方面|重点|更多|[领率]先|排名/;
const reach = 120;
