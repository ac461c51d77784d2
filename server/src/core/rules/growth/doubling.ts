import { textIn } from '../../reading/paragraph';
import { growthFound, wrongGrowths } from '../growths';
import type { ParagraphRule } from '../rule';

export const doubling: ParagraphRule = {
  id: 'growth/doubling',
  title: '翻番',
  why: '翻一番是原来的2倍，翻两番是4倍，翻三番是8倍：番数是2的次方，不是倍数。',
  level: 'warning',
  examples: {
    bad: [
      '电商网点由40家增加到120家，翻了⟦两番⟧。',
      '集体收入由20万元增加到160万元，翻了⟦两番⟧。',
      '由50户增加到100户，翻了⟦两番⟧。',
      '装机容量由50万千瓦提高到86万千瓦，实现翻⟦一番⟧。',
      '从2016年的30件增加到2021年的45件，五年翻了⟦一番⟧。',
    ],
    good: [
      '电商网点由40家增加到80家，翻了一番。',
      '由40件增加到160件，翻了两番。',
      '由20万元增加到160万元，翻了三番。',
      '由40件增加到95件，翻了一番多。',
      '“五年翻一番”发展战略。',
      '翻一番半、翻番。',
      '三番五次、几番、一番努力。',
      '企业由160家发展到340家，翻了一番。',
      '茶旅收入2022年达到4亿元，2024年达到8亿元，五年翻两番。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const growth of wrongGrowths(paragraph, 'doubling')) {
      const message = `${growth.equation}，是原来的${growth.right}，与“翻${textIn(paragraph, growth.stated)}”（${2 ** growth.by!.quantity.value.low}倍）不符`;
      report(growthFound(paragraph, growth, message));
    }
  },
};
