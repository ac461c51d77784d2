import { textIn } from '../../reading/paragraph';
import { maybe, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const unitEquivalence: ParagraphRule = {
  id: 'mentions/unit-equivalence',
  title: '单位换算后的同量',
  why: '括号里或“合”“即”之后用另一种单位重说同一个量，换算后应当相等：1亿元=10000万元，1公里=1000米，1公顷=15亩，1平方公里=100公顷=1500亩，1吨=1000公斤。允许1%的误差和末位四舍五入。币种不同、按折算系数另算的不检查。',
  level: 'warning',
  examples: {
    bad: [
      '总投资4800万元（⟦4.8亿元⟧）。',
      '流转土地30亩（⟦3公顷⟧）。',
      '新建管道3公里（⟦300米⟧）。',
      '全县面积1860平方公里，合⟦1.86万公顷⟧。',
      '新增耕地900亩，⟦约合6公顷⟧。',
      '全年发电6亿千瓦时（⟦60亿度⟧）。',
      '库存粮食5吨（即⟦500公斤⟧）。',
    ],
    good: [
      '总投资4800万元（0.48亿元）。',
      '流转土地30亩（2公顷）。',
      '全县面积1860平方公里（18.6万公顷）。',
      '实际利用外资500万美元（约合人民币3600万元）。',
      '储备成品粮5万吨（折合原粮7万吨）。',
      '约30亩（2公顷左右）。',
      '每人每月450元（农村低保380元）。',
      '造林100亩（6.67公顷）。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'conversion' || relation.verdict !== 'conflicts') continue;
      const { stated, operands, equation, converted } = relation;
      report({
        span: stated,
        message: `换算为${equation}，与“${textIn(paragraph, stated)}”不符`,
        related: [{ span: operands[0], message: `原数：${textIn(paragraph, operands[0])}` }],
        fixes: [maybe(replace(stated, converted))],
      });
    }
  },
};
