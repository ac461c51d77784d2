import { type Paragraph, textIn } from '../../reading/paragraph';
import { replace } from '../fixes';
import { growthFound, mismatch, wrongGrowths } from '../growths';
import type { ParagraphRule, Report } from '../rule';

export const percentagePoints: ParagraphRule = {
  id: 'growth/percentage-points',
  title: '百分点与百分比',
  why: '两个百分数之差用“个百分点”表示，“提高5%”说的是在原来的基础上再增加百分之五；“百分比”不是计量单位。“增幅达25%”说相对的变化，可以用百分数。',
  level: 'warning',
  examples: {
    bad: [
      '巩固率由95.2%提高到98.2%，提高⟦3%⟧。',
      '办结率由90%提高到95%，提高⟦5%⟧。',
      '占比由40%上升到50%，上升⟦8个百分点⟧。',
      '比上年提高⟦3个百分比⟧。',
      '增速由6%提高到8%，提高⟦2%⟧。',
      '森林覆盖率达到46.5%，比2016年的43.2%提高⟦4.3个百分点⟧。',
      '贫困发生率从12.4%下降到0.6%，下降⟦10.8个百分点⟧。',
      '增加值占工业比重由18.6%上升到26.4%，上升⟦7.8%⟧。',
    ],
    good: [
      '办结率由90%提高到95%，提高5个百分点。',
      '占比由40%上升到50%，上升10个百分点。',
      '满意率98%，比上年提高3个百分点。',
      '占比由40%提高到50%，增幅达25%。',
      '利润增长10%。',
      '税率下调至15%。',
      '绿化率由12.6%提高到18.5%，提高5.9个百分点。',
      '电商覆盖率由52%提高到57%，较2019年提高21个百分点。',
      '电商覆盖率2019年为52%，2021年为57%，2023年为73%，四年提高21个百分点。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const growth of wrongGrowths(paragraph, 'points')) {
      const isPercent = growth.by!.quantity.measure!.dimension !== 'points';
      const message = isPercent
        ? `${growth.equation}，两个百分数之差应为“${growth.right}”，不是“${textIn(paragraph, growth.stated)}”`
        : mismatch(paragraph, growth);
      report(growthFound(paragraph, growth, message));
    }
    misnamed(paragraph, report);
  },
};

/** 3个百分比. */
function misnamed(paragraph: Paragraph, report: Report): void {
  for (const figure of paragraph.figures) {
    if (figure.kind !== 'quantity' || figure.measure?.word !== '个百分比') continue;
    const end = figure.end;
    report({
      span: figure,
      message: `“百分比”不作计量单位，“${textIn(paragraph, figure)}”应为“个百分点”`,
      fixes: [replace({ start: end - 1, end }, '点', '改为“个百分点”')],
    });
  }
}
