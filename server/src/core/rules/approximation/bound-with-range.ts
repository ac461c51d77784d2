import type { Approximation } from '../../reading/figures/approximation';
import { clashOf } from '../../reading/figures/clash';
import type { Quantity } from '../../reading/figures/quantity';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { pieceAround } from '../../reading/prose/pieces';
import { type Span, spanOf } from '../../text/span';
import { remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const boundWithRange: ParagraphRule = {
  id: 'approximation/bound-with-range',
  title: '至少…以上、最多…以下',
  why: '“至少”“不少于”“不低于”已是下限，不再加“以上”；“最多”“不超过”已是上限，不再加“以下”“以内”。“以上”“以下”“以内”包括本数（《民法典》第一千二百五十九条）。',
  level: 'warning',
  examples: {
    bad: [
      '⟦至少12次以上⟧。',
      '⟦最多30人以下⟧。',
      '⟦不超过30人以内⟧。',
      '合格率⟦不低于95%以上⟧。',
      '每年⟦至少开展12次以上⟧。',
      '时间⟦最多不超过20分钟⟧。',
      '覆盖率⟦低于30%以下⟧的村要整改。',
      '⟦不少于三分之二以上⟧的代表到会。',
      '每组⟦最多提交3份以内⟧。',
      '满意率⟦至少确保在98%以上⟧。',
      '成绩⟦起码要达到80分以上⟧。',
      '每个村⟦至少配备2名以上⟧网格员。',
    ],
    good: [
      '至少12次。',
      '12次以上。',
      '不超过30人。',
      '12次以上、30次以下。',
      '至少完成12次，以上任务月底前办结。',
      '不少于代表总数的三分之二。',
      '至少有1名35岁以上的代表。',
      '至少在3个村、帮扶20户以上。',
      '最多的村有30户以下。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity') continue;
      const clash = clashOf(figure);
      const pair = clash ? (clash.kind === 'bound' ? clash : undefined) : withVerb(paragraph, figure);
      if (!pair?.other) continue;
      const span = spanOf(Math.min(pair.other.start, figure.start), figure.end);
      const [first, second] = [textIn(paragraph, pair.other), pair.word.word];
      const message = `“${first}”和“${second}”意思重复，“${textIn(paragraph, span)}”只用其一`;
      report({ span, message, fixes: [remove(pair.word, second)] });
    }
  },
};

/** 至少 and a verb before a number with 以上: 至少开展12次以上. */
function withVerb(paragraph: Paragraph, figure: Quantity): { word: Approximation; other: Span } | undefined {
  const word = figure.approximations.find(({ word }) => word.startsWith('以'));
  if (!word || figure.measure?.dimension === 'age') return undefined;
  const from = pieceAround(paragraph, figure).start;
  const found = bound.exec(paragraph.text.slice(Math.max(from, figure.start - 10), figure.start));
  const isSame = found && (word.sense === 'atLeast') === lower.test(found[1]!);
  return isSame
    ? { word, other: spanOf(figure.start - found[0].length, figure.start - found[0].length + found[1]!.length) }
    : undefined;
}
const verb =
  '完成|配备|落实|确定|选派|安置|解决|储备|保留|做到|新建|改造|种植|包保|服务|办成|发展|吸纳|开展|召开|组织|举办|提交|提出|安排|参加|走访|撰写|帮扶|联系|学习|培训|拿出|投入|增加|减少|提高|增长|下降|新增|建设|建成|培育|引进|打造|推出|实施|保持在?|保证|确保在?|稳定在|控制在|达到|形成|办理|调研|要|应|需|须|达|有|留|设|选|建|发|办';
const bound = new RegExp(`(至少|最少|起码|最多|至多)(?:(?:${verb})){1,2}$`);
const lower = /至少|最少|起码/;
