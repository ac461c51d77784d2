import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const respectivelyArity: ParagraphRule = {
  id: 'sums/respectively-arity',
  title: '“分别”前后项数相等',
  why: '“分别”“依次”“各自”把前面并列的各项与后面并列的各个数值一一对应，两边的项数必须相等。任何一边有“等”、后面只有一个数值或者“分别”只修饰动作的，不检查。',
  level: 'warning',
  examples: {
    bad: [
      '2018年、2019年、2020年分别接待来访110批、⟦126批⟧。',
      '企业来信和群众来信分别为98封、20封、⟦8封⟧。',
      '城建、农业、教育三个小组分别提出建议12条、⟦9条⟧。',
      '粮食、油料、蔬菜产量分别增长3%和⟦5%⟧，畜牧业稳中向好。',
      '城镇职工、城乡居民住院报销比例分别达到68%、82%、⟦75%⟧。',
      '粮食、油料、肉类产量分别达到26万吨、3.2万吨、4.6万吨，分别增长2.1%、⟦4.2%⟧。',
      '2021年至2023年，集团分别实现营业收入86亿元、⟦94亿元⟧。',
      '一、二、三季度，税收分别增长5.2%、⟦6.1%⟧。',
      '一级、二级、三级护理补贴分别由30元、22元、15元提高到36元、⟦18元⟧。',
    ],
    good: [
      '2018年、2019年、2020年分别接待来访110批、118批、126批。',
      '局务会和党组会分别召开32次和60次。',
      '一、二、三季度分别走访2次、3次、4次。',
      '三名副县长分别带队深入乡镇调研。',
      '两个调研组分别走访5个村。',
      '分别听取了财政局、教育局的汇报，并提出意见12条。',
      '城乡居民收入分别增长4.1%、6%。',
      '食品、石化、医药等产业产值分别增长7.5%、11.5%。',
      '工业、城乡居民用电量分别增长5%、6%、7%。',
      '甲乙两县财政收入分别由12亿元、9亿元增加到15亿元、11亿元，年均分别增长6%、5%。',
      '第一、二、三产业投资分别增长3%、8%、6%。',
      '一季度、上半年和前三季度，工业投资分别增长6%、7%、8%。',
      '2021年至2023年，集团分别盈利3亿元、4亿元、6亿元；城乡居民收入分别增长6%、7%。',
      '市区细颗粒物、可吸入颗粒物浓度分别为28微克/立方米、49微克/立方米。',
      '干部分为40岁以下、41岁以上两组，分别占38%和62%。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'respective' || relation.verdict !== 'conflicts') continue;
      const { operands, values, stated, equation } = relation;
      const related = [...operands, ...values.slice(0, -1)].map(span => ({ span, message: textIn(paragraph, span) }));
      const message = `“分别”前面是${equation}，后面是${values.length}个数值，不能一一对应`;
      report({ span: stated, message, related });
    }
  },
};
