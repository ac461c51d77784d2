import { spanOf } from '../../text/span';
import { remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const bracketPlusPunct: ParagraphRule = {
  id: 'structure/bracket-plus-punct',
  title: '“（一）、”多余标点',
  why: '带括号的序次语和带圆圈的数字之后不加标点（GB/T 15834—2011，B.3.4）。',
  level: 'warning',
  examples: {
    bad: ['（一）⟦、⟧加强理论学习', '（1）⟦．⟧修订提案办法', '①⟦、⟧走访', '(三)⟦，⟧植树'],
    good: [
      '（一）加强理论学习',
      '（1）修订提案办法',
      '①走访',
      '（一）、（二）两项任务已经完成。',
      '（三）项的规定，不再赘述。',
      '（一）“三会一课”。',
    ],
  },
  check({ text, lead: { heading } }, report) {
    if (!heading || !['han-bracket', 'arabic-bracket', 'circled'].includes(heading.style)) return;
    const mark = text.slice(heading.numeral.end, heading.span.end).trim();
    if (mark)
      report({
        span: spanOf(heading.numeral.end, heading.numeral.end + 1),
        message: `“${text.slice(heading.numeral.start, heading.numeral.end)}”之后不加“${mark}”`,
        fixes: [remove(spanOf(heading.numeral.end, heading.numeral.end + 1), mark)],
      });
  },
};
