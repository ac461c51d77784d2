import type { Quantity } from '../../reading/figures/quantity';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { pieceAround } from '../../reading/prose/pieces';
import { changeSaidBefore } from '../../reading/relations/change-verb';
import { maybe, remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const toVsBy: ParagraphRule = {
  id: 'growth/to-vs-by',
  title: '“增长到”与“增长了”',
  why: '“增长了”后面是增加的部分，“增长到”后面是增加以后的总数。百分点是两个百分数之差，前面不用“到”；件数、金额这样的数量也不会“增长到26%”，应为“增长26%”。',
  level: 'hint',
  examples: {
    bad: [
      '办结率提高⟦到5个百分点⟧。',
      '来信数量增长⟦到26%⟧。',
      '增速回落⟦到1.2个百分点⟧。',
      '全年旅游收入提高⟦至18%⟧。',
      '企业利润增加⟦到12%⟧。',
      '航班起降架次增长⟦到12.6%⟧。',
      '新设外资企业数增加⟦到18%⟧。',
    ],
    good: [
      '办结率提高5个百分点，达到95%。',
      '来信数量增长26%，达到126封。',
      '会议经费压减20%。',
      '占比提高到26%、增速提高到8%。',
      '覆盖面扩大到80%的村。',
      '达到26%的增速。',
      '与全省的差距缩小到1.2个百分点。',
      '收入占比提高到26%。',
      '价格指数上涨到103%。',
      '空气质量优良率提高到88%，市场份额扩大到26%。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity' || !isMisled(paragraph, figure)) continue;
      const to = { start: figure.start - 1, end: figure.start };
      const word = textIn(paragraph, to);
      const span = { start: to.start, end: figure.end };
      const amount = textIn(paragraph, figure);
      report({
        span,
        message: `“${amount}”是增减的部分，不是增减以后的数，前面不用“${word}”`,
        fixes: [maybe(remove(to, word))],
      });
    }
  },
};

/** Whether 到 or 至 behind a verb of change leads to a difference. */
function isMisled(paragraph: Paragraph, figure: Quantity): boolean {
  const { text } = paragraph;
  if (text[figure.start - 1] !== '到' && text[figure.start - 1] !== '至') return false;
  const before = text.slice(pieceAround(paragraph, figure).start, figure.start);
  const verb = changeSaidBefore(before);
  if (!verb || verb.direction === 'none' || gap.test(before)) return false;
  if (figure.measure?.dimension === 'points') return true;
  return (
    figure.measure?.word === '%' && text[figure.end] !== '的' && amount.test(before.slice(0, -1 - verb.word.length))
  );
}
/** A gap between two shares is itself in points. */
const gap = /差|由|从|占|比(?![例重])/;
/** What is counted or measured, and no rate. */
const amount =
  /(?:(?<![质含])量|(?<!份)额|(?<![指系])数|[人班架车户场批列]次|收入|产值|投资|经费|存款|贷款|利润|税收|营收|进出口|装机|客流|订单)$/;
