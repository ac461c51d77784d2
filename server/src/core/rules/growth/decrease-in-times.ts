import { textIn } from '../../reading/paragraph';
import { pieceAround } from '../../reading/prose/pieces';
import type { ParagraphRule } from '../rule';

export const decreaseInTimes: ParagraphRule = {
  id: 'growth/decrease-in-times',
  title: '减少不用“倍”',
  why: '“倍”只用于增加。减少一倍就等于减到零，减少几倍没有意义；减少应当用百分数、分数或“一半”表示。',
  level: 'error',
  examples: {
    bad: [
      '信访量下降了⟦2倍⟧。',
      '审批时限缩短⟦3倍⟧。',
      '会议数量比上年减少⟦一倍⟧。',
      '能耗降低近⟦两倍⟧。',
      '审批事项精简了⟦一倍⟧。',
    ],
    good: [
      '信访量下降50%。',
      '审批时限缩短一半。',
      '发文数量减少到原来的三分之一。',
      '降幅是上年的2倍。',
      '用时减少，效率提高2倍。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity' || figure.measure?.dimension !== 'multiple') continue;
      const before = paragraph.text.slice(pieceAround(paragraph, figure).start, figure.start);
      const verb = decrease.exec(before)?.[1];
      if (!verb) continue;
      const span = { start: figure.numeral.start, end: figure.end };
      report({ span, message: `“${verb}”不能用倍数“${textIn(paragraph, span)}”表示，应改用百分数或分数` });
    }
  },
};
const decrease = /(下降|减少|降低|缩短|缩小|压缩|压减|缩减|精简|精减|削减|下调|收窄|回落|减退|减|降|少)了?$/;
