import { type CampaignUse, campaignUses } from '../../glossary/campaign-uses';
import { properName } from '../../glossary/campaigns';
import { textIn } from '../../reading/paragraph';
import { replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const campaignName: ParagraphRule = {
  id: 'formulations/campaign-name',
  title: '学习教育活动的规范名称与标点',
  why: '党内集中学习教育的名称由中央文件确定：“不忘初心、牢记使命”主题教育中间用顿号，“三严三实”专题教育、“两学一做”学习教育各有自己的类别词，党史学习教育、党纪学习教育不加引号。全文写法应当一致。本地的活动可以在自己的术语表里用 `campaigns` 写明。',
  level: 'warning',
  examples: {
    bad: [
      '开展⟦“不忘初心，牢记使命”主题教育⟧。',
      '巩固“三严三实”、⟦“不忘初心牢记使命”⟧等系列教育活动成果。',
      '“三严三实”、“两学一做”、⟦“不忘初心，牢记使命”⟧等教育。',
      '参加⟦“党史”学习教育⟧活动。',
      '抓好⟦“党史学习”教育⟧。',
      '开展⟦“三严三实”主题教育⟧。',
      '开展⟦“三严三实专题教育”⟧。',
      '开展⟦“两学一做”专题教育⟧。',
      '开展⟦不忘初心牢记使命主题教育⟧。',
      '参加⟦深入贯彻中央八项规定精神主题教育⟧。',
      '开展⟦党的群众路线实践教育活动⟧。',
      '结合⟦两学一做学习教育⟧，青溪县建起党员活动室。',
      '会议指出：“⟦‘三严三实’学习教育⟧要抓实。”',
    ],
    good: [
      '开展“不忘初心、牢记使命”主题教育。',
      '开展党史学习教育。',
      '推进“两学一做”学习教育常态化制度化。',
      '开展“三严三实”专题教育活动。',
      '会议指出：“‘三严三实’专题教育要抓实。”',
      '不忘初心，牢记使命，永远奋斗。',
      '以“不忘初心，牢记使命”为主题。',
      '不忘初心、方得始终。',
      '利用党史资源开展教育。',
      '开展党史专题教育。',
      '开展党的群众路线教育。',
      '开展“党史”专题教育。',
      '组织“党史学习教育”等主题活动。',
      '巩固“党的群众路线”、“三严三实”、“党史学习”等教育成果。',
      '“三严三实”专题教育和党的群众路线教育实践活动。',
    ],
  },
  check(paragraph, report, _, { campaigns }) {
    for (const use of campaignUses(campaigns)(paragraph)) {
      const written = textIn(paragraph, use.span);
      const right = properFormOf(use);
      if (right !== undefined && right !== written) report(foundAt(use, written, right));
    }
  },
};

/** How the name should stand there; undefined where it is not sure that the campaign is meant. */
function properFormOf({ campaign, name, kind, marks, enclosed, isInRow }: CampaignUse): string | undefined {
  if (campaign.quoted) {
    if (kind) return properName(campaign, marks);
    // with a comma and without a kind it may be a sentence: the theme of a congress
    return name.includes('，') && !isInRow ? undefined : marks![0] + campaign.name + marks![1];
  }
  // 党史专题教育 is another thing, but no other one has so long a name
  if (!marks) return kind !== campaign.kind && kind.length > 3 && name.length > 4 ? properName(campaign) : undefined;
  if (enclosed !== '' && enclosed === kind) return undefined;
  // “党史”专题教育, “群众路线”教育, “党史学习” are other things, or short for the name
  const isMeant = kind === campaign.kind || (name.length > 2 && kind.length > 2);
  return isMeant ? properName(campaign) : undefined;
}

function foundAt({ campaign, span, name, kind, marks }: CampaignUse, written: string, right: string): Found {
  const isOnlyBare = !marks && name === campaign.name && kind === campaign.kind;
  return {
    span,
    message: `写作${written}，规范写法是${right}`,
    ...(isOnlyBare && { level: 'information' as const }),
    fixes: [replace(span, right, `改为${right}`)],
  };
}
