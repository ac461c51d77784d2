import type { Paragraph } from '../../reading/paragraph';
import { sayingBefore } from '../../reading/prose/saying';
import { type Span, spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const nestedColon: ParagraphRule = {
  id: 'punctuation/nested-colon',
  title: '冒号套用',
  why: '一个句子内部一般不应套用冒号；列举式或条文式表述中确有必要时，分行各自成段（GB/T 15834—2011，4.7.3.5）。',
  level: 'warning',
  examples: {
    bad: [
      '会议指出⟦：⟧要办好两件事：一是修路，二是引水。',
      '主席强调⟦：⟧当前的重点是：抓落实。',
      '测评结果如下⟦：⟧满意率：98%。',
      '走访发现⟦：⟧群众最盼的是：修路、引水。',
      '具体任务是⟦：⟧实现两个目标：一是产值翻番，二是税收倍增。',
    ],
    good: [
      '会议指出，要办好两件事：修路和引水。',
      '各位委员：现在开会，今天的议程是：听取报告。',
      '他说：“要办好两件事：一是修路，二是引水。”',
      '会议指出：9：30开始，比例为3：2。',
      '时间：12月25日；地点：区政协会议室。',
      '要办好两件事：一是：修路；二是：引水。',
      '办好以下实事：修路；引水：年内通水。',
      '“双早”行动：县里提出的做法，包括：早修路、早引水。',
    ],
  },
  check(paragraph, report) {
    const { text } = paragraph;
    if (text.indexOf('：') === text.lastIndexOf('：')) return;
    for (const [first, second] of nestedColons(paragraph)) {
      if (!governs(text, first.start) || second.start - first.end < 2) continue;
      report({
        span: first,
        message: '冒号套用：这个冒号管着的话里又有冒号',
        related: [{ span: second, message: '里面的冒号' }],
        fixes: sayingBefore(text, first.start) ? [maybe(replace(first, '，'))] : [],
      });
    }
  },
};

/** The first two colons of each sentence that has two before its first semicolon; those in brackets and quotations, and behind 一是, are not counted. */
function nestedColons({ text, clauses, sentences }: Paragraph): readonly (readonly [Span, Span])[] {
  const nested: [Span, Span][] = [];
  let at = 0;
  for (const sentence of sentences) {
    const colons: Span[] = [];
    let open = true;
    for (; at < clauses.length && clauses[at]!.end <= sentence.end; at++) {
      const { end } = clauses[at]!;
      if (text[end - 1] === '；') open = false;
      const isColon = text[end - 1] === '：' && !ordinal.test(text.slice(Math.max(0, end - 3), end - 1));
      if (open && isColon) colons.push(spanOf(end - 1, end));
    }
    const [first, second] = colons;
    if (first && second) nested.push([first, second]);
  }
  return nested;
}

const ordinal = /[一二三四五六七八九十][是要]$|第[一二三四五六七八九十]$|首先|其[次一二三]|最后/;

/** Whether the words before a colon announce all that follows it; a label (时间：) does not. */
const governs = (text: string, at: number): boolean =>
  sayingBefore(text, at) !== undefined || announcing.some(word => text.endsWith(word, at));
const announcing =
  '是 牢记 认识到 体会到 看到 感到 明确 决定 部署 安排 打算 显示 表明 发现 证明 告诉我们 启示我们 如下 以下 包括 工作 任务 要求 目标 意见 建议 措施 方面 件事 几点 两点 三点 成绩 做法 体会 经验 特点 原因 问题 内容 重点'.split(
    ' ',
  );
