import { scaledText, scaleWordOf } from '../../reading/figures/amount';
import type { Figure } from '../../reading/figures/figure';
import { isExact } from '../../reading/figures/interval';
import { type Numeral, numeralAt } from '../../reading/figures/numeral';
import { isYearWithZero } from '../../reading/figures/zero';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const mixedDigits: ParagraphRule = {
  id: 'numerals/mixed-digits',
  title: '一个数内汉字、阿拉伯数字混写',
  why: '一个数值要么全用阿拉伯数字，要么全用汉字数字（GB/T 15835—2011，5.3）：108或一百零八，不写“1百零8”。只有“万”“亿”可以跟在阿拉伯数字后面：4亿5300万。',
  level: 'error',
  examples: {
    bad: [
      '全镇新发展党员⟦1百零6⟧名。',
      '表彰先进个人⟦十5⟧名。',
      '该水库建于⟦2〇03⟧年。',
      '发放补贴⟦5万三千⟧元。',
      '组织夜校⟦3十⟧期。',
      '走访群众⟦三百2十⟧户，收集意见46条。',
      '惠及⟦三百20⟧余户。',
      '第⟦十3⟧次会议。',
    ],
    good: [
      '新发展党员106名，表彰先进个人十五名。',
      '全国共有10亿零817万5288人。',
      '第十次会议通过3项决定。',
      '一等奖3名，二等奖5名。',
      '2025九大行动全面展开。',
      '每户补助3万一年。',
      '用了20几天，新建5千米管网。',
      '建于二0二一年。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const numeral = numeralOf(paragraph, figure);
      if (numeral?.form !== 'mixed' || numeral.vague || isYearWithZero(paragraph.text, numeral)) continue;
      const right = rightOf(paragraph, numeral);
      report({
        span: numeral,
        message: `“${textIn(paragraph, numeral)}”一个数里混用汉字和阿拉伯数字${right ? `，应为“${right}”` : ''}`,
        fixes: right ? [replace({ start: numeral.start, end: numeral.end }, right)] : [],
      });
    }
  },
};

/** The number of a quantity or behind 第. */
function numeralOf({ text }: Paragraph, figure: Figure): Numeral | undefined {
  if (figure.kind === 'quantity') return figure.numeral;
  return figure.kind === 'ordinal' && text[figure.start] === '第' ? numeralAt(text, figure.start + 1) : undefined;
}

function rightOf(paragraph: Paragraph, { start, end, value, inner }: Numeral): string | undefined {
  if (!isExact(value) || inner !== undefined) return undefined;
  return scaledText(value.low, scaleWordOf(textIn(paragraph, { start, end })));
}
