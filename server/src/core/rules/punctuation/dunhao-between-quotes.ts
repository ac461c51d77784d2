import { spanOf } from '../../text/span';
import { maybe, remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const dunhaoBetweenQuotes: ParagraphRule = {
  id: 'punctuation/dunhao-between-quotes',
  title: '并列引号、书名号之间的顿号',
  why:
    '标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号（GB/T 15834—2011，4.5.3.5）；有其他成分（如括注）插在中间时宜用。' +
    '这一条是弹性的，机关公文中用的也不少，所以只作提示。',
  level: 'information',
  examples: {
    bad: [
      '开展“学党史”⟦、⟧“办实事”⟦、⟧“开新局”活动。',
      '宣讲《民法典》⟦、⟧《乡村振兴促进法》。',
      '他说：“落实‘四不两直’⟦、⟧‘三会一课’。”',
    ],
    good: [
      '开展“学党史”“办实事”活动。',
      '“春风又绿江南岸”（王安石）、“草色遥看近却无”（韩愈）。',
      '“两学一做”教育、“三严三实”教育。',
      '贯彻《条例》、“双减”政策。',
      '“讲政治、守纪律”和“重品行、作表率”。',
    ],
  },
  check({ text }, report) {
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      if (!betweenAlike.has(text.slice(at - 1, at + 2))) continue;
      const what = '“‘'.includes(text[at + 1]!) ? '引号' : '书名号';
      report({
        span: spanOf(at, at + 1),
        message: `标有${what}的并列成分之间通常不用顿号`,
        fixes: [maybe(remove(spanOf(at, at + 1), '、'))],
      });
    }
  },
};

const betweenAlike = new Set(['”、“', '’、‘', '》、《', '〉、〈']);
