import { clashOf } from '../../reading/figures/clash';
import { textIn } from '../../reading/paragraph';
import { maybe, remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const contradictoryApprox: ParagraphRule = {
  id: 'approximation/contradictory-approx',
  title: '概数矛盾',
  why: '“近”“将近”“不足”“不到”表示略少于某数，“余”“多”“以上”表示略多于某数，同一个数上不能并用。',
  level: 'error',
  examples: {
    bad: [
      '⟦近200多名⟧代表。',
      '形成⟦将近50余份⟧报告。',
      '⟦不足20余次⟧。',
      '占比⟦不到30%以上⟧。',
      '其中⟦接近90%以上⟧的农户受益。',
      '培训人数⟦不超过80人以上⟧。',
      '帮扶⟦近百余名⟧儿童。',
      '历时⟦将近五年多⟧。',
    ],
    good: [
      '近200名代表。',
      '200多名代表。',
      '不足50份。',
      '近年来200多名代表参加。',
      '最近30余天。',
      '附近10余个村。',
      '亲近200多名群众。',
      '近五年多来。',
      '不低于30%、不高于50%。',
      '价格低于市场价30%以上。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const clash = figure.kind === 'quantity' ? clashOf(figure) : undefined;
      if (clash?.kind !== 'contradictory' || !clash.other) continue;
      const { word, other } = clash;
      report({
        span: figure,
        message: `“${other.word}”和“${word.word}”一少一多，不能并用于“${textIn(paragraph, figure)}”`,
        fixes: [word, other].map(one => maybe(remove(one, one.word))),
      });
    }
  },
};
