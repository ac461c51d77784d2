import { growthFound, mismatch, wrongGrowths } from '../growths';
import type { ParagraphRule } from '../rule';

export const cagr: ParagraphRule = {
  id: 'growth/cagr',
  title: '年均增长',
  why: '年均增长率是几何平均：期末数与期初数之比开n次方，再减1，不是总增长率除以年数。五年翻一番，年均约增长14.9%；十年翻一番，约7.2%。按可比价格计算的不检查。',
  level: 'information',
  examples: {
    bad: [
      '从2019年到2023年，快递业务量由1000万件增加到2000万件，年均增长⟦30%⟧。',
      '五年翻一番，年均增长⟦20%⟧。',
      '藏书由1000册增加到1210册，两年年均增长⟦10.5%⟧。',
      '三年由64万元增加到125万元，年均增长⟦31.8%⟧。',
      '农民专业合作社从2016年的200家增加到2021年的300家，年均增长⟦10%⟧。',
      '2019年、2020年、2021年分别培训1000人、1100人、1210人，年均增长⟦15%⟧。',
    ],
    good: [
      '五年翻一番，年均增长约14.9%。',
      '由100件增加到121件，两年年均增长10%。',
      '三年由64万元增加到125万元，年均增长25%。',
      '地区生产总值五年年均增长5.5%（可比价）。',
      '年均增长8%以上。',
      '五年累计投入200万元，年均40万元。',
      '国内生产总值从7.4万亿元增加到10.2万亿元，五年年均增长7.7%。',
      '近五年，出口额由100亿元增加到200亿元，年均增长14.9%。',
      '藏书分别为1000册、1100册、1210册，年均增长10%。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const growth of wrongGrowths(paragraph, 'yearly'))
      report(growthFound(paragraph, growth, mismatch(paragraph, growth)));
  },
};
