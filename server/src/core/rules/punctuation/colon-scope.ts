import { pairAround } from '../../reading/prose/quotation';
import { spanOf } from '../../text/span';
import { maybe, remove, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const colonScope: ParagraphRule = {
  id: 'punctuation/colon-scope',
  title: '冒号管到句末、无停顿不用冒号',
  why:
    '冒号提示的话要管到句末，管不到句末的用逗号；没有停顿的地方，如引语作定语时，不用冒号（GB/T 15834—2011，4.7、A.6）。' +
    '“事实证明”“实践证明”之后多用逗号。',
  level: 'hint',
  examples: {
    bad: [
      '及时提出⟦：⟧“强化协商、注重实效”的新思路。',
      '牢固树立⟦：⟧“民生无小事”的理念。',
      '会议要求⟦：⟧加强学习，所以我们办了培训班。',
      '实践证明⟦：⟧只有坚持团结，事业才能成功。',
      '历史和现实都充分证明⟦：⟧团结才有力量。',
    ],
    good: [
      '会议要求，各专委会抓好落实。',
      '主席指出：“要抓好落实。”',
      '提出“抓落实”的要求。',
      '实践证明，只有坚持团结，事业才能成功。',
      '通知如下：',
      '报告人：王建国。',
      '他说：“实干的精神不能丢。”的确如此。',
    ],
  },
  check({ text, quotations }, report) {
    for (let at = text.indexOf('：'); at >= 0; at = text.indexOf('：', at + 1)) {
      const span = spanOf(at, at + 1);
      const quoted = pairAround(quotations, at + 2);
      if (
        quoted?.mark === '“' &&
        quoted.open.start === at + 1 &&
        isAttribute(text, quoted.close.end) &&
        !endsSentence(text, quoted.close.start)
      )
        report({ span, message: '引语作定语，前面没有停顿，不用冒号', fixes: [remove(span, '：')] });
      else if (proves.test(text.slice(Math.max(0, at - reach), at)))
        report({ span, message: '“证明”之后宜用逗号', fixes: [maybe(replace(span, '，'))] });
      else if (/要求|指出|强调|提出/.test(text.slice(Math.max(0, at - 2), at)) && goesBack(text, at))
        report({ span, message: '冒号管不到句末，宜用逗号', fixes: [maybe(replace(span, '，'))] });
    }
  },
};

/** 实践证明, 历史和现实都充分证明. */
const proves = /(?:事实|实践|经验|历史|现实)[^，。；：]{0,6}证明$/;
const reach = 12;

/** `的思路`: what follows makes the quotation an attribute. */
const isAttribute = (text: string, at: number): boolean => text[at] === '的' && !/^的确/.test(text.slice(at, at + 2));

const endsSentence = (text: string, at: number): boolean => '。！？'.includes(text[at - 1]!);

/** Whether the sentence after a colon turns from what was said back to the speaker: `，所以我们…`. */
function goesBack(text: string, at: number): boolean {
  const end = text.indexOf('。', at);
  return /，(所以|因此|为此|于是)，?(我们|我)/.test(text.slice(at, Math.min(end < 0 ? text.length : end, at + 200)));
}
