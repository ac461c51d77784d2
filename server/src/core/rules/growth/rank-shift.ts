import { growthFound, mismatch, wrongGrowths } from '../growths';
import type { ParagraphRule } from '../rule';

export const rankShift: ParagraphRule = {
  id: 'growth/rank-shift',
  title: '位次变化',
  why: '由第a位到第b位，前移或后移的位次等于a与b之差。',
  level: 'warning',
  examples: {
    bad: [
      '营商环境由全省第18位上升到第11位，前移⟦6位⟧。',
      '由第12位升至第9位，提升⟦4个位次⟧。',
      '由第3位退至第6位，后移⟦2位⟧。',
      '综合考核排名从全市第7名跃升至第2名，上升⟦4名⟧。',
    ],
    good: [
      '由全市第8位上升到第5位，前移3位。',
      '由第12位升至第9位，提升3个位次。',
      '由第3位退至第6位，后移3位。',
      '并列第三。',
      '连续三年位居前列。',
      '把群众利益放在第一位。',
      '从第9位升至第7位，前移2位，利润增长3倍。',
      '农产品网销额由第11位升至第9位，较2018年前进6位。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const growth of wrongGrowths(paragraph, 'rank'))
      report(growthFound(paragraph, growth, mismatch(paragraph, growth)));
  },
};
