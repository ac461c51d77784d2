import type { Sense } from '../../reading/approximation';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const redundantApprox: ParagraphRule = {
  id: 'approximation/redundant-approx',
  title: '概数重复',
  why: '“约”“大约”与“左右”“上下”“余”“多”，“超过”“逾”“突破”与“余”“多”“以上”，意思重复，同一个数上只用一个。“高达”只表示程度，不算概数。',
  level: 'warning',
  examples: {
    bad: ['⟦约200名左右⟧。', '⟦大约50余份⟧。', '⟦超过200名以上⟧。', '⟦逾40余万元⟧。', '⟦突破3000多户⟧。'],
    good: [
      '约200名。',
      '200名左右。',
      '超过200名。',
      '高达360余万元。',
      '共约200名、总计40余万元。',
      '大约在12月中旬，200余人参加。',
    ],
  },
  needs: 'figures',
  *check(paragraph) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity') continue;
      const first = figure.approximations.find(({ sense, end }) => repeats[sense] && end <= figure.numeral.start);
      const second =
        first &&
        figure.approximations.find(
          ({ sense, start }) => start >= figure.numeral.start && repeats[first.sense]!.has(sense),
        );
      if (!first || !second) continue;
      const message = `“${first.word}”和“${second.word}”意思重复，“${textIn(paragraph, figure)}”只用其一`;
      const fixes = [
        {
          title: `删去“${second.word}”`,
          edits: [{ span: { start: second.start, end: second.end }, newText: '' }],
          certain: true,
        },
      ];
      yield { span: { start: figure.start, end: figure.end }, message, fixes };
    }
  },
};
const repeats: Partial<Record<Sense, ReadonlySet<Sense>>> = {
  about: new Set<Sense>(['about', 'odd']),
  above: new Set<Sense>(['odd', 'atLeast']),
};
