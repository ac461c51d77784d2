import { indentOf, isDigit, isHan } from '../../text/characters';
import { spanOf } from '../../text/span';
import { maybe, remove, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const ellipsisDash: ParagraphRule = {
  id: 'punctuation/ellipsis-dash',
  title: '省略号、破折号形式',
  why:
    '省略号是六个小圆点“……”，占两个字的位置；破折号是“——”，占两个字的位置（GB/T 15834—2011，4.10、4.11）。' +
    '省略号与“等”“等等”只用一个（B.1.2）。',
  level: 'warning',
  examples: {
    bad: [
      '学习、调研⟦...⟧',
      '学习、调研⟦。。。⟧',
      '学习、调研⟦…⟧',
      '⟦--⟧在全区农村工作会议上的讲话',
      '⟦—⟧在全区农村工作会议上的讲话',
      '我们的目标⟦--⟧把路修通。',
      '⟦--⟧2025年1月5日在全区大会上',
      '学习、调研⟦……⟧等。',
      '学习、调研⟦……⟧等等。',
    ],
    good: [
      '学习、调研……',
      '——在全区农村工作会议上的讲话',
      '2018—2020年，2021-12-25，C-3型。',
      '哈牡（哈尔滨—牡丹江）高铁。',
      '---',
      '参见a...b和npm --save。',
      '――路通了。',
      '学习……等待时机。',
    ],
  },
  *check({ text }) {
    if (!/[.…。—-]/.test(text)) return;
    for (const match of text.matchAll(/\.{2,}|。{3,}|…+|-{2,}|^[ \t\u3000]*—(?!—)/g)) {
      const at = match.index + indentOf(match[0]);
      const run = match[0].trimStart();
      const span = spanOf(at, at + run.length);
      const before = isHan(text.charCodeAt(at - 1));
      const after = isHan(text.charCodeAt(span.end));
      const opens = at === indentOf(text);
      if (run[0] === '…') {
        const deng = /^等等?(?![级次额同待距于候外份])/.exec(text.slice(span.end, span.end + 3));
        if (deng && before) yield { span, message: `省略号与“${deng[0]}”只用一个`, fixes: [remove(span, run)] };
        else if (run.length === 1 && (before || after))
          yield { span, message: '省略号应是六个小圆点“……”', fixes: [replace(span, '……')] };
      } else if (run[0] === '.' || run[0] === '。') {
        if (before) yield { span, message: '省略号应是“……”', fixes: [replace(span, '……')] };
      } else if (opens ? after || isDigit(text.charCodeAt(span.end)) : before && (after || span.end === text.length)) {
        const fix = replace(span, '——');
        yield { span, message: '破折号应是“——”', fixes: [opens ? fix : maybe(fix)] };
      }
    }
  },
};
