import { type Span, spanOf } from '../../text/span';
import { maybe, remove, replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const doublePunct: ParagraphRule = {
  id: 'punctuation/double-punct',
  title: '标点连用与多余',
  why:
    '句号、逗号、顿号、分号、冒号不连用（GB/T 15834—2011，5.1）；问号、叹号可以叠用或合用，最多三个（4.2.3.3、4.3.3.2）；' +
    '列举之后的“等”前面没有停顿，不用顿号（B.1.2）。',
  level: 'error',
  examples: {
    bad: [
      '路修好了⟦。。⟧',
      '一方面⟦，，⟧路要修好。',
      '教育⟦、，⟧医疗都要抓好。',
      '路修好了⟦，。⟧',
      '教育、医疗、养老⟦、⟧等问题。',
      '抓好“米袋子、菜篮子⟦、⟧”工程。',
      '路通了吗⟦？。⟧',
      '太好了⟦！！！！⟧',
    ],
    good: [
      '教育、医疗、养老等问题。',
      '这怎么行？！我们要行动起来！！',
      '学习、调研……',
      '路修好了。。。',
      '列举用“、”，不用“，”。',
      '坚持“人民政协为人民”。他说：“路要修好。”',
      '优等、中等、等外。',
      '分特等、一等、二等、等额奖励。',
      '克服等、靠思想，不停、等、靠。',
      '群众跑三趟、等15天，等项目、等资金的观念要改。',
    ],
  },
  check({ text }, report) {
    for (const { 0: marks, index } of text.matchAll(suspects)) {
      const span = spanOf(index, index + marks.length);
      const next = text[span.end] ?? ' ';
      if (marks.length > 1) {
        const found = runFound(text, span);
        if (found) report(found);
      } else if (next !== '等') {
        if (!'“‘（'.includes(text[index - 1] ?? '“'))
          report({ span, message: `“${next}”前面不用顿号`, fixes: [remove(span, '、')] });
      } else if (isDeng(text, span.end)) report({ span, message: '“等”前面不用顿号', fixes: [remove(span, '、')] });
    }
  },
};

const suspects = /[，、；：。？！]{2,}|、(?=[”’》〉）等])/g;

function runFound(text: string, span: Span): Found | undefined {
  const run = text.slice(span.start, span.end);
  const kinds = [...new Set(run)];
  if (kinds.every(mark => mark === '？' || mark === '！'))
    return run.length > 3
      ? { span, message: '问号、叹号叠用最多三个', fixes: [replace(span, run.slice(0, 3))] }
      : undefined;
  if (kinds.length > 1)
    return { span, message: `标点“${run}”不能连用`, fixes: kinds.map(mark => maybe(replace(span, mark))) };
  // Three stops and more stand for ……, another rule speaks of them.
  if (run.startsWith('。。。')) return undefined;
  const superfluous = run[0] === '、' && text[span.end] === '等' && isDeng(text, span.end);
  return { span, message: `“${run[0]}”重复`, fixes: [superfluous ? remove(span, run) : replace(span, run[0]!)] };
}

/** Whether 等 here is the word after a list, not the beginning of 等级, 等额…. */
const isDeng = (text: string, at: number): boolean =>
  !'级次额同待距于候外份边式效速值温离号'.includes(text[at + 1] ?? '\n') &&
  !waits.test(text.slice(at, at + 8)) &&
  !otherWaits.test(text.slice(Math.max(0, at - 12), at - 1));
/** 不停、等、靠; 跑三趟、等15天: it is a verb. */
const waits =
  /^等(?:[、靠拖看推你我他她]|车来|不(?!同)|要(?![素求件点])|时间|[\d一二两三四五六七八九十几半]+(?:多|余)?(?:天|日|个?小时|分钟|个?月|年|班|趟))/;
/** 等项目、等资金. */
const otherWaits = /(?:^|[，。；：、“])等[^，。；：、]{1,8}$/;
