import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const statedSum: ParagraphRule = {
  id: 'sums/stated-sum',
  title: '合计、共计、总计',
  why: '并列的数量后面写“合计”“共计”“总计”，就是把它们相加，和必须与所写的数相等。“累计”跨的时间比所列的长，“等”表示没有列全，均不检查。',
  level: 'warning',
  examples: {
    bad: [
      '捐款20万元、捐物折价15万元，合计⟦40万元⟧。',
      '上半年协商4次，下半年协商6次，全年共协商⟦12次⟧。',
      '三批分别选派8人、10人、12人，共计⟦32人⟧。',
      '上半年植树12万株，下半年植树9万株，全年累计植树⟦23万株⟧。',
      '关停小厂32家、改造提升86家、搬迁入园12家，总计⟦140家⟧。',
      '选派农技员、法律顾问分别为186名、124名，两支队伍总计⟦330名⟧。',
      '选派农技员62名、律师48名、咨询师30名，组成服务团共计⟦150名⟧。',
      '第一批下达1200万元，第二批下达1800万元，累计到位⟦4200万元⟧。',
      '文艺下乡32场，电影下乡24场，戏曲进校园18场，共惠民演出⟦86场⟧。',
      '同意246票，不同意18票，未投12票，共收回选票⟦286张⟧。',
    ],
    good: [
      '捐款20万元、捐物折价15万元，合计35万元。',
      '三批分别选派8人、10人、12人，共计30人。',
      '今年捐款20万元，五年累计捐款360余万元。',
      '捐款20万元、图书500册，合计惠及群众3000人。',
      '送医下乡12场、送教下乡15场等活动，合计60余场。',
      '由1997年的664亿元增加到2002年的4025亿元，五年共计12319亿元。',
      '安排县级资金1.5亿元、乡级资金0.5亿元，完成投资共计3.6亿元。',
      '全年新增骨干企业26家、科技企业82家，目前全县科技企业总计426家。',
      '争取资金8.2亿元、债券12.4亿元，合计20.6亿元，拉动社会投资总计86亿元。',
      '新建厂房12栋、改造厂房8栋、盘活厂房6栋，共带动投资项目40个。',
      '新建示范村12个、改造示范村8个、巩固示范村6个，共带动村庄40个。',
    ],
  },
  needs: 'relations',
  *check(paragraph) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'sum' || relation.verdict !== 'conflicts') continue;
      const related = relation.operands.map(span => ({ span, message: `加数：${textIn(paragraph, span)}` }));
      const message = `各项相加${relation.equation}，与“${textIn(paragraph, relation.stated)}”不符`;
      yield { span: relation.stated, message, related };
    }
  },
};
