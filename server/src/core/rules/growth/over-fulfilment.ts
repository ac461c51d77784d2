import { textIn } from '../../reading/paragraph';
import { conflictsOf } from '../conflicts';
import type { ParagraphRule } from '../rule';

export const overFulfilment: ParagraphRule = {
  id: 'growth/over-fulfilment',
  title: '完成与超额',
  why: '“完成计划的p%”是实际数除以计划数，“超额p%”只算超出的部分：完成计划的120%，就是超额20%。',
  level: 'warning',
  examples: {
    bad: [
      '年度招商任务50亿元，已到位资金56亿元，占任务的⟦108%⟧。',
      '计划走访10次，实际走访12次，超额完成⟦120%⟧。',
      '计划10次，实际12次，完成计划的⟦112%⟧。',
      '完成年度任务的105%，超额完成⟦105%⟧。',
      '年初计划改造老旧小区40个，实际改造50个，完成年度计划的⟦150%⟧。',
      '计划造林6万亩，实际完成6.9万亩，完成计划的⟦109%⟧。',
      '任务数为80户，已完成84户，超额⟦6户⟧。',
      '秋粮收购任务完成108%，超额完成⟦18%⟧。',
    ],
    good: [
      '计划走访10次，实际走访12次，完成计划的120%。',
      '计划10次，实际12次，超额20%。',
      '完成年度任务的105%，超额5%。',
      '超额完成目标任务。',
      '完成投资5亿元，占年度计划的105%。',
      '超时限2天完成。',
      '年初预算6亿元，实际完成6.5亿元，完成预算的109%。',
      '计划投资12.5亿元，实际完成投资13.1亿元，完成年度计划的104.8%。',
      '完成投资63亿元，超年度计划3亿元，为计划的105%。',
      '下达管护任务10万亩，完成11万亩，占任务的110%，其中竹林2.4万亩，占任务的120%。',
      '年初预算30亿元，调整预算32亿元，完成33.6亿元，为调整预算的105%，为年初预算的112%。',
      '计划10次，实际12次；建议办理完成年度任务的100%。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of conflictsOf(paragraph, 'fulfilment')) {
      const { stated, operands, equation, right } = relation;
      report({
        span: stated,
        message: `${equation}，应为${right}，与“${textIn(paragraph, stated)}”不符`,
        related: operands.map(span => ({ span, message: textIn(paragraph, span) })),
      });
    }
  },
};
