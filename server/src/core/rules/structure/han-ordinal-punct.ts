import type { Paragraph } from '../../reading/paragraph';
import { type Span, spanOf } from '../../text/span';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const hanOrdinalPunct: ParagraphRule = {
  id: 'structure/han-ordinal-punct',
  title: '“一、”“第一，”后标点',
  why: '汉字数字作序次语，后面用顿号；“第”字开头的和“首先”“其次”一类的，后面用逗号（GB/T 15834—2011，B.3.1、B.3.2）。',
  level: 'warning',
  examples: {
    bad: [
      '一⟦.⟧过去五年工作的回顾',
      '一⟦，⟧过去五年工作的回顾',
      '第一⟦、⟧加强学习。',
      '首先⟦、⟧加强学习。',
      '其二⟦、⟧深入调研。',
    ],
    good: [
      '一、过去五年工作的回顾',
      '第一，加强学习。',
      '首先，加强学习。',
      '一，是最小的自然数。',
      '十一、中秋期间少雨。',
      '第一、第二产业并进。',
      '第一、二产业增加值分别增长4%和7%。',
      '首先、其次、最后，层次要清楚。',
    ],
  },
  check(paragraph, report) {
    const { heading, point } = paragraph.lead;
    const span =
      heading?.style === 'han' ? behind(heading.numeral) : point && behind({ ...point.span, end: point.span.end - 1 });
    const mark = span && paragraph.text.slice(span.start, span.end);
    if (!span || !mark) return;
    const right = heading ? '、' : '，';
    if (heading ? mark === right : mark !== '、' || isEnumeration(paragraph, span.end)) return;
    report({ span, message: `序次语之后的“${mark}”应为“${right}”`, fixes: [replace(span, right)] });
  },
};

const behind = ({ end }: Span): Span => spanOf(end, end + 1);

/** 首先、其次、最后, 第一、二产业: the words themselves are named. */
const isEnumeration = ({ text }: Paragraph, at: number): boolean =>
  /^(?:其次|再次|最后|第|其|[一二三四五六七八九十]{1,2}(?:[、和及与至产季批期届等名位次]|$))/.test(
    text.slice(at, at + 4),
  );
