import { textIn } from '../../reading/paragraph';
import { conflictsOf } from '../conflicts';
import type { ParagraphRule } from '../rule';

export const meanTimesCount: ParagraphRule = {
  id: 'sums/mean-times-count',
  title: '平均数×个数＝总数',
  why: '平均数等于总数除以个数。同一句里写出了总数、个数和平均数的，三者必须对得上；末位按四舍五入留出余地。“年均增长”是增速，不是平均数；时间范围不同的不检查。',
  level: 'warning',
  examples: {
    bad: [
      '五年累计捐款200万元，年均⟦50万元⟧。',
      '4个专班提交报告20篇，平均每个专班⟦6篇⟧。',
      '320名代表提出建议640件，人均⟦3件⟧。',
      '三年来，共举办培训36期，年均举办⟦15期⟧。',
      '全县12个乡镇共走访困难户360户，平均每个乡镇走访⟦36户⟧。',
      '累计捐款200万元，五年年均⟦50万元⟧。',
      '全年接待游客360万人次，月均⟦36万人次⟧。',
      '6个县（市、区）共签约项目180个，平均每个县（市、区）⟦35个⟧。',
      '320名代表人均提出建议⟦3件⟧，共提出建议640件。',
      '种植小麦12万亩，总产4.2万吨，平均亩产⟦400公斤⟧。',
    ],
    good: [
      '品牌价值达到26亿元，带动1.6万户果农户均增收1.2万元。',
      '五年累计捐款200万元，年均40万元。',
      '4个专班提交报告20篇，平均每个专班5篇。',
      '320名代表提出建议640件，人均2件。',
      '五年来，农民人均收入年均增长8%。',
      '237名代表提交建议126件，人均约0.5件。',
      '五年累计捐款200万元，近三年年均60万元。',
      '全年接待游客360万人次，月均30万人次，其中12月28万人次。',
      '四个季度检查企业860家，平均每季度检查215家。',
      '全年接待来访1200人次，前三季度月均80人次。',
      '五年投入资金200万元，人均收入1.2万元。',
      '五年来，累计接待游客300万人次，年均增加12万人次。',
      '五年来，引进博士86名、硕士642名、技师218名，合计946名，年均引进189名。',
      '五年来年均投入48万元，累计投入240万元。',
    ],
  },
  needs: 'relations',
  *check(paragraph) {
    for (const relation of conflictsOf(paragraph, 'mean')) {
      const [total, count] = relation.operands;
      yield {
        span: relation.stated,
        message: `${relation.equation}，应为${relation.right}，与“${textIn(paragraph, relation.stated)}”不符`,
        related: [
          { span: total, message: `总数：${textIn(paragraph, total)}` },
          { span: count, message: `个数：${textIn(paragraph, count)}` },
        ],
      };
    }
  },
};
