import { clashOf } from '../../reading/figures/clash';
import { textIn } from '../../reading/paragraph';
import { remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const spanNumeralWithApprox: ParagraphRule = {
  id: 'approximation/span-numeral-with-approx',
  title: '连用数字再加概数词',
  why: '“三五天”“七八十人”“十几名”用相邻的数字或“几”表示概数，前后不再加“约”“近”“左右”“多”。“近几年”是最近几年，不在此列。',
  level: 'warning',
  examples: {
    bad: [
      '⟦三五天左右⟧。',
      '⟦约七八十人⟧。',
      '⟦二十几个左右⟧。',
      '每年有⟦五六百左右⟧大学生返乡实习。',
      '到场群众⟦大约几十名⟧。',
      '调研持续⟦两三周上下⟧。',
      '⟦将近三四百户⟧受益。',
      '⟦近七八家⟧企业有意入驻。',
      '⟦数百人左右⟧参加。',
    ],
    good: [
      '三五天、五六十人、十几名。',
      '近几年、近三五年、近几次会议、近十几年来。',
      '第一二三产业，农村一二三产业。',
      '约80人、80人左右。',
      '四十五六岁。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const clash = figure.kind === 'quantity' ? clashOf(figure) : undefined;
      if (figure.kind !== 'quantity' || clash?.kind !== 'span') continue;
      const { word } = clash;
      const number = textIn(paragraph, figure.numeral);
      const isSpoken = word.sense === 'odd' && word.start > figure.numeral.end; // 两三个多月
      report({
        span: figure,
        message: `“${number}”本是概数，不再加“${word.word}”`,
        ...(isSpoken && { level: 'hint' as const }),
        fixes: [remove(word, word.word)],
      });
    }
  },
};
