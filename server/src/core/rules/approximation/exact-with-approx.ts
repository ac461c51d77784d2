import { clashOf } from '../../reading/figures/clash';
import type { Figure } from '../../reading/figures/figure';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { pieceAround } from '../../reading/prose/pieces';
import { maybe, remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const exactWithApprox: ParagraphRule = {
  id: 'approximation/exact-with-approx',
  title: '精确数加概数词',
  why:
    '“约”“近”“左右”“余”“多”用在整十、整百的数上；已经精确到个位的人数、件数、次数，再加概数词就自相矛盾。“整整”“恰好”表示不多不少，也不与概数词并用。' +
    '比率、金额、长度等量出来的数本来是约数，不在此列；“两年多”“5公里多”的“多”是零头。',
  level: 'warning',
  yieldsTo: ['numerals/mixed-digits'],
  examples: {
    bad: [
      '⟦约237名⟧代表参加。',
      '培训⟦237余名⟧农户。',
      '座谈⟦68次左右⟧。',
      '⟦整整20多次⟧。',
      '全年接待来访⟦近1286人次⟧。',
      '走访企业⟦四十三家上下⟧。',
      '建成小水池⟦25余口⟧。',
      '⟦恰好近200户⟧。',
    ],
    good: [
      '约240名代表参加。',
      '237名代表。',
      '恰好20次。',
      '两年多、5公里多、3个多月、12万余人。',
      '近5年、近三年、近37天。',
      '约15%、约1.5亿元、约237公里、约65人。',
      '近23场比赛全胜。',
      '20余名、一百多户。',
      '约35岁的青年。',
      '日均约175个，每百户约137辆。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const clash = figure.kind === 'quantity' ? clashOf(figure) : undefined;
      if (clash?.kind !== 'exact' || isQuotient(paragraph, figure)) continue;
      const { word, other } = clash;
      const message = other
        ? `“${other.word}”表示不多不少，不与“${word.word}”并用`
        : `“${textIn(paragraph, figure)}”已精确到个位，不用“${word.word}”`;
      report({
        span: figure,
        message,
        fixes: [word, ...(other ? [other] : [])].map(one => maybe(remove(one, one.word))),
      });
    }
  },
};

/** 日均约175个, 每百户约137辆: what was divided is seldom a whole number. */
const isQuotient = (paragraph: Paragraph, figure: Figure): boolean =>
  quotient.test(paragraph.text.slice(pieceAround(paragraph, figure).start, figure.start));
const quotient = /均$|每[^，。；、]{1,8}$/;
