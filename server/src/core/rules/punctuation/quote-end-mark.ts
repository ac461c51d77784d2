import type { Paragraph } from '../../reading/paragraph';
import type { Pair } from '../../reading/prose/quotation';
import { sayingBefore } from '../../reading/prose/saying';
import { isHan } from '../../text/characters';
import { spanOf } from '../../text/span';
import { maybe, remove } from '../fixes';
import type { Fix, Found, ParagraphRule } from '../rule';

export const quoteEndMark: ParagraphRule = {
  id: 'punctuation/quote-end-mark',
  title: '引号与句末点号',
  why:
    '引语独立成句、前面有冒号时，句末点号放在引号之内；引语只是句子的一部分时，句末点号放在引号之外；' +
    '引号内外不重复用句号（GB/T 15834—2011，B.2.1）。',
  level: 'hint',
  examples: {
    bad: [
      '古人云：“多行不义必自毙⟦”。⟧',
      '正如大家常说的：“磨刀不误砍柴工⟦”。⟧',
      '坚持“人民政协为人民⟦。”⟧',
      '他说，“现在开会⟦。”。⟧',
    ],
    good: [
      '古人云：“多行不义必自毙。”',
      '坚持“人民政协为人民”。',
      '做到“商以求同、协以成事”。',
      '征文主题为“我与政协”。',
      '大家都问：“怎么看？怎么办？”',
      '大家都问：“怎么办？”。',
      '“路要修好。”他说。',
      '会议强调“路要修好。水要引来。”',
      '口号是：“修路”。',
    ],
  },
  check(paragraph, report) {
    for (const pair of paragraph.quotations.pairs) {
      if (pair.mark !== '“' || pair.depth > 0) continue;
      const found = foundAt(paragraph, pair);
      if (found) report(found);
    }
  },
};

function foundAt({ text }: Paragraph, { open, close, inner }: Pair): Found | undefined {
  const said = text.slice(inner.start, inner.end);
  const before = text[open.start - 1];
  const stopInside = said.endsWith('。');
  const stopOutside = text[close.end] === '。';
  if (stopInside && stopOutside) {
    const outer = spanOf(close.end, close.end + 1);
    return {
      span: spanOf(close.start - 1, close.end + 1),
      message: '引号内外重复用句号',
      fixes: [remove(outer, '。')],
    };
  }
  if (stopOutside && before === '：' && isQuotedSentence(text, open.start - 1, said))
    return {
      span: spanOf(close.start, close.end + 1),
      message: '独立成句的引语，句号放在引号之内',
      fixes: [maybe(swapped('句号移到引号之内', close.start, '。”'))],
    };
  const isPart = before !== undefined && isHan(before.charCodeAt(0)) && !sayingBefore(text, open.start);
  if (stopInside && isPart && !/[。！？]./.test(said) && said.length <= 30 && close.end === text.length)
    return {
      span: spanOf(close.start - 1, close.end),
      message: '引语是句子的一部分，句号放在引号之外',
      fixes: [maybe(swapped('句号移到引号之外', close.start - 1, '”。'))],
    };
  return undefined;
}

/** What someone is reported to have said, longer than a name or a watchword. */
const isQuotedSentence = (text: string, colon: number, said: string): boolean =>
  sayingBefore(text, text[colon - 1] === '的' ? colon - 1 : colon) !== undefined &&
  said.length >= 4 &&
  /[\u4e00-\u9fff]$/.test(said);

const swapped = (title: string, start: number, newText: string): Fix => ({
  title,
  edits: [{ span: spanOf(start, start + 2), newText }],
});
