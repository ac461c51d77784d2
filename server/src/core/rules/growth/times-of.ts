import { growthFound, mismatch, wrongGrowths } from '../growths';
import type { ParagraphRule } from '../rule';

export const timesOf: ParagraphRule = {
  id: 'growth/times-of',
  title: '增长N倍、是N倍、增至N倍',
  why: '“增长N倍”只算增加的部分，“是原来的N倍”“增至N倍”连原来的也算在内，两者相差一倍。由20家到60家，是增长2倍，也是原来的3倍。',
  level: 'warning',
  yieldsTo: ['growth/decrease-in-times'],
  examples: {
    bad: [
      '今年办理信访件120件，去年办理30件，今年办理数是去年的⟦3倍⟧。',
      '合作社由20家增加到60家，增长⟦3倍⟧。',
      '奖补由5万元增加到10万元，增长⟦2倍⟧。',
      '来信由30封增加到120封，是原来的⟦3倍⟧。',
      '现有规上企业90家，是2016年30家的⟦4倍⟧。',
      '从2015年的12个发展到48个，增加了⟦4倍⟧。',
    ],
    good: [
      '合作社由20家增加到60家，增长2倍。',
      '60家，是2016年20家的3倍。',
      '由5万元增加到10万元，增长1倍。',
      '由20家增加到60家，增至3倍。',
      '由20家增加到58家，增长近两倍。',
      '成倍增长、加倍努力、事半功倍。',
      '人均收入是全省平均水平的1.2倍。',
      '会员由200人增加到260人，是邻县的2倍。',
      '中药材产值由9亿元增至12亿元，是2018年的3倍。',
      '驿站2021年达到40个，2023年达到80个，五年增长3倍。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const growth of wrongGrowths(paragraph, 'times'))
      report(growthFound(paragraph, growth, mismatch(paragraph, growth)));
  },
};
