import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const enumWithDeng: ParagraphRule = {
  id: 'lists/enum-with-deng',
  title: '“A、B、C等N个”',
  why: '“等”既可以表示列举未尽，也可以煞尾，所以列出的项可以少于或等于所报的数，但不能多于它。书名号、引号、括号里的内容作一项，“和”“及”在项内时不拆分。',
  level: 'warning',
  examples: {
    bad: [
      '围绕教育、医疗、养老、就业、饮水安全等⟦四个⟧问题协商建言。',
      '修订《工作条例》《议事规则》《委员守则》《通则》等⟦3项⟧制度。',
      '民革、民盟、民建、民进、九三学社等⟦4个⟧党派组织提交了提案。',
      '印发《招商十条》《人才新政》《金融办法》《用地细则》等⟦三份⟧文件。',
      '设立信贷支行、创投公司、担保公司、产业引导基金等⟦三类⟧机构。',
      '教体、民政、卫健、医保等⟦三部门⟧联合发文。',
      '承办龙舟赛、篮球邀请赛、越野赛、钓鱼赛等⟦三场⟧赛事。',
      '整合12345、110、119、120等⟦三条⟧热线。',
      '改革任务包括财政、金融、国资、用地等⟦三项⟧，年内全部完成。',
    ],
    good: [
      '围绕教育、医疗、养老、就业、饮水安全等五个问题协商建言。',
      '围绕公路建设、公园建设、古建修缮等6个议题开展视察。',
      '就职业教育、医疗卫生、垃圾分类等20多个课题开展调研。',
      '医疗卫生和计划生育、教育、养老等3个领域。',
      '慰问环卫工人（清扫、清运、管护）、公交司机等2个群体。',
      '涉及教育、医疗等问题的提案46件。',
      '县委、县政府围绕教育、医疗等两个问题专题研究。',
      '引进甲电气、乙水利等企业投资建设风电、光伏等2个项目。',
      '发展数字经济、软件服务、新能源汽车及动力电池等3个产业。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'count' || !relation.hasDeng || relation.verdict !== 'conflicts') continue;
      const related = relation.items.map((span, i) => ({ span, message: `第${i + 1}项：${textIn(paragraph, span)}` }));
      const message = `“等”前列出${relation.equation}，多于“${textIn(paragraph, relation.stated)}”`;
      report({ span: relation.stated, message, related });
    }
  },
};
