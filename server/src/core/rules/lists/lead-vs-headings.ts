import { announcedParts, type Part } from '../../reading/outline/announced-parts';
import { outline } from '../../reading/outline/outline';
import { textIn } from '../../reading/paragraph';
import type { Speech } from '../../reading/speech';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const leadVsHeadings: SpeechRule = {
  id: 'lists/lead-vs-headings',
  title: '导语报数与下级标题数',
  why: '“下面，我讲三点意见”“重点抓好以下五项工作”之后逐条分列标题，标题（或“一是”“第一”等分段）的数目应与所报的数相等。转述他人讲话、已在段内说完的，不检查。',
  level: 'warning',
  examples: {
    bad: [
      '下面，我讲⟦三点⟧意见。\n一、认清形势\n形势很好。\n二、抓住重点\n重点突出。\n三、转变作风\n作风要实。\n四、加强领导\n层层负责。',
      '主要有⟦四条⟧体会。\n（一）学习是根本。常学常新。\n（二）实干是关键。\n（三）团结是保证。',
      '重点抓好⟦四项⟧工作。\n1.修渠。\n2.植树。\n3.通路。',
      '我们有⟦四点⟧体会：\n——坚持学习。\n——坚持实干。\n——坚持团结。',
      '全面落实“⟦四个⟧到户”。\n一是政策到户。\n二是技术到户。\n三是物资到户。',
      '今年要做到以下⟦两个方面⟧：\n一是抓学习。\n二是抓落实。\n三是抓作风。',
    ],
    good: [
      '下面，我讲三点意见。\n一、认清形势\n形势很好。\n二、抓住重点\n重点突出。\n三、加强领导\n层层负责。',
      '主要有三条体会。\n（一）学习是根本。常学常新。\n（二）实干是关键。\n（三）团结是保证。',
      '我们有三点体会：\n——坚持学习。\n——坚持实干。\n——坚持团结。',
      '三届区政协任期的五年\n（一）学习。\n（二）履职。',
      '围绕“十大民生工程”\n（一）修路。\n（二）通水。',
      '提出三点建议。一是修路，二是通水，三是植树。\n二、护堤\n堤要护好。',
      '昨天县长讲了三点意见，我都同意。\n一、认清形势\n形势很好。\n二、抓住重点\n重点突出。',
      '重点做好八个方面工作。\n（一）修路。\n路要修好。\n（二）通水。\n水要通好。',
      '县委书记讲了三点要求。\n一、认清形势\n形势很好。\n二、抓住重点\n重点突出。',
      '下面，我讲三点意见。\n一、认清形势\n形势很好。\n二、抓住重点\n重点突出。\n四、加强领导\n层层负责。',
    ],
  },
  checkSpeech(speech, report) {
    const { paragraphs, starts } = speech;
    for (const { line, stated, parts } of announcedParts(speech)) {
      const numbers = new Set(parts.map(({ number }) => number));
      // a gap in the numbers is another finding
      const counts = [numbers.size, parts.length, Math.max(...numbers)];
      if (counts.includes(stated.value.low) || isBeingWritten(speech, stated.value.low, parts)) continue;
      const words = textIn(paragraphs[line]!, stated);
      report({
        span: shifted(stated, starts[line]!),
        message: `后面分列${parts.length}个标题，与“${words}”不符`,
        related: parts.map(({ line, span }, i) => ({
          span: shifted(span, starts[line]!),
          message: `第${i + 1}个标题`,
        })),
      });
    }
  },
};

/** Whether a text ends in the first half of what it announces, without anything behind it. */
const isBeingWritten = (speech: Speech, number: number, parts: readonly Part[]): boolean =>
  parts.length * 2 <= number && outline(speech).at(-1)!.line <= parts.at(-1)!.line;
