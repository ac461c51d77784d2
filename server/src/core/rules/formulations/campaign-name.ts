import { type Campaign, campaigns, properName } from '../../glossary/campaigns';
import type { Paragraph } from '../../reading/paragraph';
import type { Pair } from '../../reading/quotation';
import type { Found, ParagraphRule } from '../rule';

export const campaignName: ParagraphRule = {
  id: 'formulations/campaign-name',
  title: '学习教育活动的规范名称与标点',
  why: '党内集中学习教育的名称由中央文件确定：“不忘初心、牢记使命”主题教育中间用顿号，“三严三实”专题教育、“两学一做”学习教育各有自己的类别词，党史学习教育、党纪学习教育不加引号。全文写法应当一致。',
  level: 'warning',
  examples: {
    bad: [
      '开展⟦“不忘初心，牢记使命”主题教育⟧。',
      '巩固“三严三实”、⟦“不忘初心牢记使命”⟧等系列教育活动成果。',
      '参加⟦“党史”学习教育⟧活动。',
      '开展⟦“三严三实”主题教育⟧。',
      '开展⟦“两学一做”专题教育⟧。',
    ],
    good: [
      '开展“不忘初心、牢记使命”主题教育。',
      '开展党史学习教育。',
      '推进“两学一做”学习教育常态化制度化。',
      '不忘初心，牢记使命，永远奋斗。',
      '以“不忘初心，牢记使命”为主题。',
      '不忘初心、方得始终。',
      '利用党史资源开展教育。',
      '“三严三实”专题教育和党的群众路线教育实践活动。',
    ],
  },
  *check(paragraph) {
    for (const pair of paragraph.quotations.pairs) {
      const found = pair.mark === '“' ? checkName(paragraph, pair) : undefined;
      if (found) yield found;
    }
  },
};

function checkName({ text }: Paragraph, { open, close, inner }: Pair): Found | undefined {
  const quoted = text.slice(inner.start, inner.end);
  const letters = lettersOf(quoted);
  const campaign = campaigns.find(
    ({ core, kind }) => letters === lettersOf(core) || (letters === core + kind && quoted === letters),
  );
  if (!campaign) return undefined;
  kind.lastIndex = close.end;
  const following = kind.exec(text)?.[0] ?? '';
  const span = { start: open.start, end: close.end + following.length };
  const written = text.slice(span.start, span.end);
  if (following) {
    const right = properName(campaign);
    return written === right || isGeneral(campaign, following) ? undefined : found(span, written, right);
  }
  // without its kind a name is meant only in a row of campaigns, or where 顿号 is missing altogether
  const right = `“${campaign.core}”`;
  const isWrong = campaign.quoted && quoted !== campaign.core && !/[，,]/.test(quoted);
  return isWrong ? found(span, written, right) : undefined;
}
const kind = /(?:专题|主题|学习|实践)?教育(?:实践活动)?/y;

/** “党的群众路线”教育: a core with 教育 alone speaks of no campaign. */
const isGeneral = ({ quoted }: Campaign, following: string): boolean => following === '教育' && !quoted;

const found = (span: Found['span'], written: string, right: string): Found => ({
  span,
  message: `写作${written}，规范写法是${right}`,
  fixes: [{ title: `改为${right}`, edits: [{ span, newText: right }], certain: true }],
});

const lettersOf = (text: string): string => text.replace(/[，、,\s]/g, '');
