import { indentOf, isDigit, isHan } from '../../text/characters';
import { type Span, spanOf } from '../../text/span';
import { maybe, remove, replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

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
      '我们的目标⟦－－⟧把路修通。',
      '我们的目标⟦—-⟧把路修通。',
      '从“有没有”到“好不好”⟦.....⟧',
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
  check({ text }, report) {
    if (!/[.…。—－·・-]/.test(text)) return;
    for (const match of text.matchAll(/\.{2,}|[·・]{3,}|。{3,}|…+|[-－—]{2,}|^[ \t\u3000]*—(?!—)/g)) {
      const start = match.index + indentOf(match[0]);
      const span = spanOf(start, match.index + match[0].length);
      const found = '-－—'.includes(text[start]!) ? dash(text, span) : ellipsis(text, span);
      if (found) report(found);
    }
  },
};

function ellipsis(text: string, span: Span): Found | undefined {
  const run = text.slice(span.start, span.end);
  const before = text[span.start - 1] ?? ' ';
  if (!isHan(before.charCodeAt(0)) && !'”’》）'.includes(before) && !(run === '…' && isHan(text.charCodeAt(span.end))))
    return undefined;
  const deng = /^等等?(?![级次额同待距于候外份])/.exec(text.slice(span.end, span.end + 3))?.[0];
  if (deng) return { span, message: `省略号与“${deng}”只用一个`, fixes: [remove(span, run)] };
  const isRight = run[0] === '…' && run.length > 1;
  return isRight ? undefined : { span, message: '省略号是六个小圆点“……”', fixes: [replace(span, '……')] };
}

function dash(text: string, span: Span): Found | undefined {
  if (/^—{2,}$/.test(text.slice(span.start, span.end))) return undefined;
  const opens = span.start === indentOf(text);
  const before = isHan(text.charCodeAt(span.start - 1)) || '”》）'.includes(text[span.start - 1] ?? ' ');
  const after = isHan(text.charCodeAt(span.end)) || '“《'.includes(text[span.end] ?? ' ');
  if (opens ? !after && !isDigit(text.charCodeAt(span.end)) : !before || (!after && span.end < text.length))
    return undefined;
  const fix = replace(span, '——');
  return { span, message: '破折号是“——”，占两个字的位置', fixes: [opens ? fix : maybe(fix)] };
}
