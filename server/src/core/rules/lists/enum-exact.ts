import { expansions } from '../../glossary/expansions';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const enumExact: ParagraphRule = {
  id: 'lists/enum-exact',
  title: '无“等”的列举与计数相等',
  why: '列举后面不加“等”直接报数（“A、B、C三个环节”），表示已经列全，项数必须与所报的数相等。“和”“及”是否在项内不能断定时，两种数法都合适才算相符。',
  level: 'warning',
  examples: {
    bad: [
      '督查贯穿会前、会中、会后⟦四个⟧阶段。',
      '综合运用电话抽查、实地暗访⟦三种⟧手段。',
      '按照述职、评议、测评及反馈⟦三个⟧环节进行。',
      '坚持团结和民主⟦三大⟧主题。',
      '履行政治协商、民主监督、参政议政、凝聚共识⟦三项⟧职能。',
      '县、镇（街道）、村（社区）⟦四级⟧联动。',
      '深化财政、金融、国资⟦四项⟧改革。',
      '抓好发展、改革、稳定、民生⟦三件⟧大事。',
      '水网、路网、电网⟦四网⟧融合。',
      '服务老年人、残疾人、未成年人及困难职工⟦三个⟧群体。',
      '推进规划一体化、设施一体化、服务一体化⟦两个⟧一体化。',
      '坚持自治、法治、德治、智治“⟦三⟧治”融合。',
      '把牢源头预防与末端处置⟦三个⟧环节。',
      '做到早谋划、早动手、早见效“⟦四⟧早”。',
      '走好定岗、轮训、比武⟦四步⟧棋。',
      '开设盲人影院、流动影院和露天影院⟦四种⟧影院。',
      '健全县、乡（镇）、村（社区）、组⟦五级⟧联动的管护机制。',
    ],
    good: [
      '统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。',
      '一、建好12个特色园区',
      '按照述职、评议、测评及反馈四个环节进行。',
      '坚持团结和民主两大主题。',
      '县、镇（街道）、村（社区）三级联动。',
      '农业和农村、教科卫体两个专委会。',
      '为贫困学生、孤寡老人捐款20余万元。',
      '党员、群众120人参加活动。',
      '五家企业、两个园区三次对接。',
      '黑臭水体、劣五类水体动态清零。',
      '围绕增速、结构、效率提出5项指标。',
      '水网、路网、电网三网融合。',
      '把牢源头预防与末端处置两个环节。',
      '以流域保护规划和市里九个专项规划为依据。',
      '走好定岗、轮训、比武三步棋。',
      '聘请老船长、老渔民、老港工担任“四老”调解员。',
      '增设环保和水务、渔业与港口两个专门小组。',
      '新区、老区、矿区三个月完成排查。',
      '坚持自治、法治、德治“三治”融合。',
      '做好农业、农村、农民“三农”工作。',
      '打好污染防治、精准脱贫三大攻坚战。',
    ],
  },
  needs: 'relations',
  check(paragraph, report, _, { formulations }) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'count' || relation.hasDeng || relation.verdict !== 'conflicts') continue;
      // the number of “四个全面” counts its own items, and rules of formulations look at them
      const { start } = relation.stated;
      if (paragraph.text[start - 1] === '“' && formulations.names.longestAt(paragraph.text, start)) continue;
      if (expansions(formulations)(paragraph).some(one => one.name?.span.start === start && !one.formulation.isGeneric))
        continue;
      const related = relation.items.map((span, i) => ({ span, message: `第${i + 1}项：${textIn(paragraph, span)}` }));
      const message = `前面列举${relation.equation}，与“${textIn(paragraph, relation.stated)}”不符`;
      report({ span: relation.stated, message, related });
    }
  },
};
