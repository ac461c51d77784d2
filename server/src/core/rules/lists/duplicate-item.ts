import { textIn } from '../../reading/paragraph';
import { repeatedItems } from '../../reading/prose/repeated-items';
import type { ParagraphRule } from '../rule';

export const duplicateItem: ParagraphRule = {
  id: 'lists/duplicate-item',
  title: '列举项重复',
  why: '同一组并列的各项用顿号隔开，不应有完全相同的两项；末项带有各项共同的名词（“教育、医疗问题”）时，去掉它再比较。“特别是”“尤其是”之后的强调、“层层压实、层层落实”一类叠用不是重复。',
  level: 'hint',
  examples: {
    bad: [
      '聚焦教育、医疗、养老、⟦教育⟧问题。',
      '着重反映公示走样、账目混乱、公款私用、⟦账目混乱⟧等问题。',
      '走访城东、城西、⟦城东⟧街道。',
      '水利、交通、农业、⟦水利⟧提交了方案。',
      '出台《议事规则》、《督办办法》、⟦《议事规则》⟧。',
      '统筹推进道路、供水、燃气、⟦供水⟧设施建设。',
      '听取村民代表、企业家、专家学者、⟦村民代表⟧和一线工人的意见。',
      '学习《保密条例》《督查条例》、⟦《保密条例》⟧。',
      '谷子、高粱、荞麦、⟦高粱⟧亩产创历史新高。',
      '在桂花社区、梧桐社区、银杏社区、⟦梧桐社区⟧设立议事亭。',
      '动员护林员、护河员、护路员和⟦护河员⟧联动巡查。',
    ],
    good: [
      '聚焦教育、医疗、养老、就业问题。',
      '走访城东、城西、城南街道。',
      '强化政治意识、大局意识特别是政治意识、大局意识。',
      '讲政治、讲大局、讲奉献。',
      '层层压实、层层落实。',
      '职业教育、医疗、教育培训同步推进。',
      '商贸、物流、文创、商贸综合体建设同步推进。',
      '高校、院所、商会、高校师生代表参加座谈。',
      '白果路、香樟路、青松路、白果路以西区域完成绿化。',
      '一级、二级、三级，一级、二级都要抓。',
    ],
  },
  check(paragraph, report) {
    for (const { first, again } of repeatedItems(paragraph)) {
      const word = textIn(paragraph, again);
      report({ span: again, message: `前面已列“${word}”`, related: [{ span: first, message: `第一次：${word}` }] });
    }
  },
};
