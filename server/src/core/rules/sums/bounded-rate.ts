import { rateNamesOf } from '../../reading/figures/rate-name';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const boundedRate: ParagraphRule = {
  id: 'sums/bounded-rate',
  title: '有上限的比率不超过100%',
  why: '出席率、办结率、采纳率、满意率、覆盖率、占比这样的比率，分子是分母的一部分，不可能超过100%。完成率、毛入学率、增长率、贡献率、负债率和银行的拨备覆盖率等可以超过，不检查。',
  level: 'error',
  examples: {
    bad: [
      '代表出席率达⟦103%⟧。',
      '建议办复率为⟦105%⟧。',
      '农村饮水安全覆盖率提高到⟦102%⟧。',
      '全年建议办结率、满意率均为⟦101.5%⟧。',
      '本届委员到会率始终保持在⟦115%⟧以上。',
      '供水覆盖率由92%提高到⟦101.5%⟧。',
      '秸秆综合利用率达⟦105%⟧。',
      '负责人出庭应诉率为⟦101%⟧。',
      '工会建会率提升到⟦110%⟧。',
    ],
    good: [
      '建议办复率达100%。',
      '代表出席率为96.2%。',
      '群众满意率保持在98%以上。',
      '年度目标完成率112%。',
      '拨备覆盖率180%。',
      '高中阶段毛入学率101.3%，增长率120%，贡献率105%。',
      '移动电话普及率达到128%。',
      '覆盖率大幅提高，参与人数增长120%。',
      '预算执行率103%，产能利用率112%，目标达成率108%。',
      '综合成本率102.6%，移动电话拥有率132%。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity' || figure.measure?.base !== '%' || figure.value.low < 100) continue;
      const { low, openLow } = figure.value;
      if (low === 100 && !openLow) continue;
      const name = rateNamesOf(paragraph, figure).find(({ isBounded }) => isBounded);
      if (!name) continue;
      const span = { start: figure.numeral.start, end: figure.numeral.end + 1 };
      report({
        span: /[%％]$/.test(textIn(paragraph, span)) ? span : figure,
        message: `“${name.word}”不可能超过100%，写的是“${textIn(paragraph, figure)}”`,
        related: [{ span: name, message: '有上限的比率' }],
      });
    }
  },
};
