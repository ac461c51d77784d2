import { type Paragraph, textIn } from '../../reading/paragraph';
import { conflictsOf } from '../conflicts';
import type { ParagraphRule, Report } from '../rule';

export const fractionWords: ParagraphRule = {
  id: 'growth/fraction-words',
  title: '成、半、几分之几与百分数',
  why: '“近八成”不到80%，“超八成”在80%以上，“过半”大于50%，“三分之二以上”不少于66.7%，“绝大多数”大于80%。旁边注明的百分数应当在这个范围里。',
  level: 'warning',
  examples: {
    bad: [
      '⟦近八成⟧（82%）的建议被采纳。',
      '⟦过半数⟧（48%）。',
      '⟦三分之二以上⟧（60%）的专班。',
      '⟦超七成⟧的受访者（68.5%）表示满意。',
      '⟦绝大多数⟧代表（72%）赞成。',
      '采纳建议占82%，⟦近八成⟧。',
      '民生支出⟦超八成⟧，达到78.6%。',
    ],
    good: [
      '近八成（79%）的建议被采纳。',
      '过半数（52%）。',
      '三分之二以上（68%）的专班。',
      '成立、组成、成员、完成。',
      '八成新、九成熟。',
      '大多数代表。',
      '约三成（31.5%）的村。',
      '绝大多数代表（92%）赞成。',
      '近八成（40人）参加。',
      '一半（50.4%）是青年。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const relation of conflictsOf(paragraph, 'fraction')) {
      const [percentage] = relation.operands;
      const [words, number] = [textIn(paragraph, relation.stated), textIn(paragraph, percentage)];
      report({
        span: relation.stated,
        message: `“${words}”是${relation.equation}，与“${number}”不符`,
        related: [{ span: percentage, message: `百分数：${number}` }],
      });
    }
    majorities(paragraph, report);
  },
};

/** 绝大多数代表（72%）: what is more than four of five, and what is more than half. */
function majorities(paragraph: Paragraph, report: Report): void {
  const { text, figures } = paragraph;
  for (const figure of figures) {
    if (figure.kind !== 'quantity' || figure.measure?.word !== '%' || text[figure.end] !== '）') continue;
    const from = Math.max(0, figure.start - 20);
    const [, word] = majority.exec(text.slice(from, figure.start)) ?? [];
    const least = word?.startsWith('绝大') ? 80 : 50;
    if (!word || figure.value.high > least) continue;
    const start = text.lastIndexOf(word, figure.start);
    const number = textIn(paragraph, figure);
    report({
      span: { start, end: start + word.length },
      message: `“${word}”应大于${least}%，与“${number}”不符`,
      related: [{ span: figure, message: `百分数：${number}` }],
    });
  }
}
const majority = /(绝大多数|绝大部分|大多数|大部分)(?:的?[^，。；：、（）]{1,10})?（(?:占|占比|达|为|约)?$/;
