import { numberText } from '../../reading/figures/amount';
import { isBelow } from '../../reading/figures/interval';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const totalPartsSum: ParagraphRule = {
  id: 'sums/total-parts-sum',
  title: '分项之和等于总数',
  why: '总数与分项并列写出时，读者会把分项相加。用“分为”“由……组成”表示分项已经列全，和必须等于总数；用“其中”只举出一部分，和不得大于总数。性别、党派、民族等交叉的属性不能相加，“等”表示没有列全，均不检查。',
  level: 'warning',
  examples: {
    bad: [
      '先后有⟦14名⟧干部转任新岗位。其中，3名任镇长，5名任局长，7名任副局长。',
      '全年收到来信⟦126封⟧，其中群众来信98封、企业来信38封。',
      '专班由⟦9人⟧组成，包括干部6人、专家2人、联络员2人。',
      '全县⟦19个⟧网格分为城区类6个、乡镇类8个、园区类6个。',
      '改造旧街区⟦48个⟧，惠及居民2.1万户。其中，续建街区16个，新建街区42个。',
      '轮训干部⟦2600人次⟧，由三部分构成：县直干部900人次，乡镇干部1200人次，村干部800人次。',
      '引进人才⟦640名⟧，其中博士研究生80名、硕士研究生240名、本科生420名。',
      '完成水利投资⟦36亿元⟧，其中骨干水网完成21亿元，农村供水完成19亿元。',
      '签约项目⟦120个⟧，签约额260亿元，其中工业项目72个、农业项目58个。',
      '发行债券⟦86亿元⟧，其中新增债券52亿元、再融资债券44亿元。',
      '评审团⟦46名⟧成员，由专家12名、律师14名、居民代表18名组成。',
      '选派第一书记⟦86人⟧，其中来自县直机关42人，从乡镇抽调31人，村级后备18人。',
      '全县⟦26个乡镇⟧（街道）中，乡12个、镇9个、街道6个。',
      '排查隐患⟦120处⟧，其中立即整改76处，限期整改30处，其余18处挂牌督办。',
      '现有学校⟦218所⟧（幼儿园96所、小学84所、初中37所、高中8所）。',
      '引进人才⟦640名⟧：博士86名、硕士240名、本科334名。',
      '查处案件⟦86起⟧，一季度22起，二季度26起，三季度18起，四季度24起。',
      '完成水利投资⟦16.8亿元⟧。其中，河道治理6.4亿元，农村供水5.2亿元，水库建设7.2亿元。',
    ],
    good: [
      '先后有15名干部转任新岗位。其中，3名任镇长，5名任局长，7名任副局长。',
      '全年收到来信126封，其中群众来信98封、企业来信28封。',
      '320名代表中，党员201名，妇女96名，少数民族60名。',
      '收到来信126封，其中咨询类70封、建议类60封等。',
      '收到提案126件，其中立案120件，办结118件。',
      '募集资金360余万元，其中企业捐款300余万元，个人捐款50余万元。',
      '慰问困难家庭16户，其中老人21名、学生9名。',
      '实现收入10.3亿元，其中甲区收入5.28亿元、乙区收入5.05亿元。',
      '全年收到议案16件、建议204件，其中农业类60件、城建类80件、教育类80件。',
      '新增授信180亿元，其中制造业82亿元、科技企业68亿元、首贷户46亿元。',
      '全县现有各类民营企业120家，其中规模以上46家，高新技术企业58家，专精特新企业32家。',
      '排查隐患120处，其中立即整改76处，限期整改30处，其余14处挂牌督办。',
      '全县有专班12个，领导小组由县领导4名、部门负责人9名组成。',
      '收到来信236件，其中重复信46件，联名信38件，举报信170件。',
      '改造小区48个，按类别分，住宅类26个、厂区类12个、院落类10个。',
    ],
  },
  needs: 'relations',
  *check(paragraph) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'partition') continue;
      const { stated, operands, equation, verdict, shortfall } = relation;
      if (operands.some(part => isBelow(stated.value, part.value))) continue; // sums/part-exceeds-total
      const whole = textIn(paragraph, stated);
      const related = operands.map(span => ({ span, message: `分项：${textIn(paragraph, span)}` }));
      if (verdict === 'conflicts') yield { span: stated, message: `分项合计${equation}，与“${whole}”不符`, related };
      else if (shortfall) {
        const message = `分项合计${equation}，比“${whole}”少${numberText(shortfall)}，请核对是否漏列`;
        yield { span: stated, level: 'hint', message, related };
      }
    }
  },
};
