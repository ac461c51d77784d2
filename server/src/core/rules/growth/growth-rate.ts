import { growthFound, mismatch, wrongGrowths } from '../growths';
import type { ParagraphRule } from '../rule';

export const growthRate: ParagraphRule = {
  id: 'growth/growth-rate',
  title: '由A到B，增长p%',
  why: '增长率等于（报告期数－基期数）÷基期数。写出了两个数和增长率的，三者必须对得上；末位按四舍五入留出余地，带小数或“万”“亿”的数也按末位留出余地。地区生产总值、增加值等按可比价格计算，注明“同口径”“实际”“扣除”的也不等于现价之比，均不检查。',
  level: 'warning',
  yieldsTo: ['growth/decrease-over-100'],
  examples: {
    bad: [
      '来信由200封增加到252封，增长⟦20.6%⟧。',
      '募捐由40万元增加到50万元，增长⟦20%⟧。',
      '全县农民合作社从2016年的320家发展到2021年的480家，五年增长⟦60%⟧。',
      '去年接待游客40万人次，今年接待游客52万人次，同比增长⟦25%⟧。',
      '发文数量由300件压减到240件，下降⟦30%⟧。',
      '办理实事126件，比上年的100件增加26件，增幅⟦达36%⟧。',
      '来信增长⟦36%⟧，由100封增加到126封。',
    ],
    good: [
      '来信由200封增加到252封，增长26%。',
      '募捐由40万元增加到50万元，增长25%。',
      '从2016年的320家发展到2021年的480家，五年增长50%。',
      '发文数量由300件压减到240件，下降20%。',
      '地区生产总值由215亿元增加到231.6亿元，增长4.2%。',
      '全县经济稳中有进，增加值由80亿元增加到92亿元，增长6%。',
      '税收由8亿元增加到9亿元，同口径增长6%。',
      '由100余件增加到126件，增长两成多。',
      '来信由100封增加到126封，办结率提高5%。',
      '会员由200人增加到260人，其中女会员增长40%。',
    ],
  },
  needs: 'relations',
  *check(paragraph) {
    for (const growth of wrongGrowths(paragraph, 'rate'))
      yield growthFound(paragraph, growth, mismatch(paragraph, growth));
  },
};
