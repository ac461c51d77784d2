import { headingSeries, type Numbered } from '../../reading/outline/heading-series';
import type { Speech } from '../../reading/speech';
import { spanOf } from '../../text/span';
import { remove } from '../fixes';
import { asHabit } from '../habit';
import type { Found, SpeechRule } from '../rule';

export const headingTerminalPunct: SpeechRule = {
  id: 'structure/heading-terminal-punct',
  title: '独行标题末尾不用标点',
  why: '独占一行的标题末尾一般不用标点（GB/T 15834—2011，B.4），问号、叹号、省略号可以保留。段首标题（标题之后接排正文）要用句号；本身就是正文的条目也不在此列。',
  level: 'warning',
  examples: {
    bad: [
      '一、过去五年工作的回顾⟦。⟧\n五年来，各项工作都有进步。',
      '（一）修渠\n渠要修好。\n（二）护堤⟦：⟧\n堤要护好。',
      '一、修渠⟦；⟧\n（一）清淤\n（二）加固',
    ],
    good: [
      '一、过去五年工作的回顾\n五年来，各项工作都有进步。',
      '三、怎么看、怎么办？\n大家都在想。',
      '（一）只有团结，才有力量。团结要从小事做起。\n（二）只有实干，才有出路。',
      '1.完成视察6次。\n2.完成调研8次。\n3.编发信息98条。\n全年工作圆满完成。',
      '（一）主要做法如下：\n先修渠，后护堤。',
      '重点做好以下工作：\n（一）压实责任。\n（二）开展检查。\n以上报告，请予审议。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { members } of headingSeries(speech)) {
      const bodied = members.filter(hasBody);
      const items = members.filter(member => !hasBody(member) && member.lead.isClosed);
      // sentences that are themselves the text, the last of them with the signature below it
      const isLast = bodied.length === 1 && bodied[0] === members.at(-1);
      if (items.length > (isLast ? 0 : bodied.length)) continue;
      const faults = bodied.flatMap(member => foundAt(speech, member));
      for (const found of asHabit(faults, bodied.length, 'information')) report(found);
    }
  },
};

/** Whether a heading stands on its own line and text or headings follow below it. */
const hasBody = ({ lead, line, last }: Numbered): boolean => !lead.goesOn && last > line;

function foundAt(speech: Speech, { line, lead }: Numbered): readonly Found[] {
  if (!lead.isClosed) return [];
  const text = speech.paragraphs[line]!.text.trimEnd();
  const closing = text.at(-1)!;
  const words = text.slice(lead.heading.span.end);
  if (!'。；：，、'.includes(closing) || words.length > longest || announces.test(words)) return [];
  const end = speech.starts[line]! + text.length;
  const span = spanOf(end - 1, end);
  return [{ span, message: `独行标题末尾不用“${closing}”`, fixes: [remove(span, closing)] }];
}
/** What is longer is a sentence rather than a heading. */
const longest = 50;
const announces = /(?:如下|以下|下列)[^。]{0,10}[：。]$/;
