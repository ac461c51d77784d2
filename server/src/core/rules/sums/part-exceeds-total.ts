import { isBelow } from '../../reading/figures/interval';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const partExceedsTotal: ParagraphRule = {
  id: 'sums/part-exceeds-total',
  title: '单个分项大于总数',
  why: '“其中”“……中有”引出的分项是总数的一部分，同一计量单位的分项不可能大于总数。计量单位改变、注明上年结转或历年累计的，口径不同，不检查。',
  level: 'error',
  examples: {
    bad: [
      '结对帮扶16户困难家庭，其中⟦18户⟧由机关干部帮扶。',
      '立案来信120封，其中办结⟦125封⟧。',
      '320名代表中，有⟦341名⟧代表参加志愿服务。',
      '帮扶16户困难家庭，承担其中⟦18个⟧贫困家庭的帮扶任务。',
      '引进企业15家，其中⟦19个企业⟧已经投产。',
      '发放贷款240亿元。其中，制造业贷款⟦260亿元⟧，小微贷款60亿元。',
      '签约项目210个，已开工⟦236个⟧。',
      '全县12个乡镇中，有⟦14个⟧建成便民中心。',
      '整合涉农资金8600万元，用于产业发展⟦9200万元⟧。',
      '查处案件83起，涉案林地420亩，其中刑事立案⟦91起⟧。',
      '改造小区26个，建筑面积43万平方米，其中⟦28个⟧小区加装了电梯。',
      '收到建议168件，截至9月底已办复⟦176件⟧。',
    ],
    good: [
      '全县登记行业协会46家，其中养殖行业协会12家，备案养殖行业协会68家。',
      '结对帮扶16户困难家庭，其中8户由机关干部帮扶。',
      '慰问困难家庭16户，其中在校学生21名。',
      '今年立案120件，办结（含上年结转）125件。',
      '到会代表229名，其中提交书面发言46份、建议252件。',
      '收入增长5.4%，其中农村居民收入增长6.3%。',
      '赤字13500亿元，比上年增加1500亿元，其中本级赤字9500亿元。',
      '年均超收2040亿元，其中去年超收2573亿元。',
      '财政总收入62亿元，其中税收收入41亿元，一般公共预算支出104亿元。',
      '融资规模增量160亿元，其中贷款增加120亿元，年末贷款余额1620亿元。',
      '现有中小学326所，其中农村学校152所，幼儿园412所。',
      '表彰企业家30名，其中12名来自民营企业，参会代表120人。',
      '签约项目210个，累计开工236个。',
      '今年签约项目110个，已开工126个（含上年签约项目）。',
      '年初安排巡诊8次，已完成10次。',
      '新建学校12所，投资3亿元，其中教室460间。',
      '走访企业80家，协调资金3亿元，其中收集问题126个。',
      '收到建议286件，立案252件，交办236件，已办结248件。',
    ],
  },
  needs: 'relations',
  *check(paragraph) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'partition') continue;
      const whole = textIn(paragraph, relation.stated);
      for (const part of relation.operands) {
        if (!isBelow(relation.stated.value, part.value)) continue;
        const related = [{ span: relation.stated, message: `总数：${whole}` }];
        yield { span: part, message: `分项“${textIn(paragraph, part)}”大于总数“${whole}”`, related };
      }
    }
  },
};
