import { isExact } from '../../reading/figures/interval';
import { isMark, type QuantityRange } from '../../reading/figures/range';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { pieceAround } from '../../reading/prose/pieces';
import type { ParagraphRule } from '../rule';

export const rangeReversed: ParagraphRule = {
  id: 'ranges/range-reversed',
  title: '范围倒置',
  why: '数值范围由小到大书写。“由20%降至10%”是变化，不是范围；零度以下的数另有大小。',
  level: 'warning',
  yieldsTo: ['approximation/polarity'],
  examples: {
    bad: [
      '占⟦20%—10%⟧。',
      '⟦5万—3万元⟧。',
      '每季度走访⟦8—5次⟧。',
      '年龄在⟦60至45岁⟧之间。',
      '每亩增收⟦800～500元⟧。',
      '专班由⟦15—12人⟧组成。',
    ],
    good: [
      '10%—20%、3万—5万元、5—8次。',
      '由20%降至10%，从20%到10%。',
      '比例为3∶2、5:3。',
      '零下20℃—零下10℃。',
      '从去年的15%到10%，降了5个百分点。',
      '8000—1万元。',
      '晚8—5点轮值。',
      '28—3日。',
    ],
  },
  needs: 'ranges',
  check(paragraph, report) {
    for (const range of paragraph.ranges) {
      if (range.kind !== 'quantity' || !isReversed(paragraph, range)) continue;
      const { from, to } = range;
      const [first, second] = [textIn(paragraph, from.numeral), textIn(paragraph, to.numeral)];
      report({
        span: range,
        message: `“${textIn(paragraph, range)}”前大后小，范围由小到大写`,
        related: [
          { span: from, message: '前一个数' },
          { span: to, message: '后一个数' },
        ],
        fixes: [
          {
            title: '对调两个数',
            edits: [
              { span: from.numeral, newText: second },
              { span: to.numeral, newText: first },
            ],
          },
        ],
      });
    }
  },
};

function isReversed(paragraph: Paragraph, range: QuantityRange): boolean {
  const { from, to, value, measure, opener } = range;
  if (value.low <= value.high || !isExact(from.value) || !isExact(to.value)) return false;
  if (!measure || clock.has(measure.word)) return false;
  const isChange = opener && opener.word !== '在' && opener.word !== '介于';
  if (isChange && !(isMark(range) && made.test(paragraph.text.slice(range.end, range.end + 12)))) return false;
  const before = paragraph.text.slice(pieceAround(paragraph, range).start, range.start);
  if (/(?:零下|负|[-−－])$/.test(before)) return false;
  // 从去年的15%到10%
  return (
    isMark(range) ||
    (!/[从由自]/.test(before) && !/^的?(?:下?降|减|回落|缩)/.test(paragraph.text.slice(range.end, range.end + 3)))
  );
}
/** 由15—12人组成. */
const made = /^[^，。；、]{0,8}(?:组成|构成|负责|承担|参加)/;
const clock = new Set(['点', '日', '个季度', '季度']);
