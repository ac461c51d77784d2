import { clashOf } from '../../reading/figures/clash';
import type { Quantity } from '../../reading/figures/quantity';
import { textIn } from '../../reading/paragraph';
import { maybe, remove, replace } from '../fixes';
import type { Fix, ParagraphRule } from '../rule';

export const yuPosition: ParagraphRule = {
  id: 'approximation/yu-position',
  title: '“余”“多”的位置与含义',
  why:
    '“20余万”在20万与30万之间，“20万余”在20万与21万之间。“余”“多”代替前面整数后面的零头：放在“万”前，它前面的数字应是整十整百；' +
    '“十几”“数百”已是概数，带小数的数已经精确，都不再加“余”“多”。',
  level: 'hint',
  examples: {
    bad: [
      '投入⟦1234余万元⟧。',
      '投入⟦110.53余万元⟧。',
      '⟦十几余名⟧代表。',
      '投入⟦110.53万余元⟧。',
      '惠及⟦数百余户⟧。',
      '新修道路⟦12.5余公里⟧。',
      '捐款⟦三十五多万元⟧。',
    ],
    good: [
      '投入20余万元、12万余元、360余万元。',
      '业余、其余、剩余、多余、余额。',
      '一年有余。',
      '多次、多个、多项。',
      '惠及1.2万余户、3万多亿元。',
      '三百六十余万元、五千多万元。',
      '5公里多、三年多。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const clash = figure.kind === 'quantity' ? clashOf(figure) : undefined;
      if (figure.kind !== 'quantity' || clash?.kind !== 'odd') continue;
      const { word } = clash;
      const written = textIn(paragraph, figure);
      const { vague, decimals } = figure.numeral;
      if (vague)
        report({
          span: figure,
          message: `“${written}”本是概数，不再加“${word.word}”`,
          fixes: [remove(word, word.word)],
        });
      else if (decimals > 0)
        report({
          span: figure,
          message: `“${written}”已精确到小数，不加“${word.word}”`,
          fixes: [maybe(remove(word, word.word))],
        });
      else {
        const fix = behindScale(paragraph.text, figure);
        report({ span: figure, message: `“${word.word}”前的数字已到个位，应放在“万”“亿”后面`, fixes: [fix] });
      }
    }
  },
};

/** 1234余万 → 1234万余. */
function behindScale(text: string, { numeral }: Quantity): Fix {
  const inner = numeral.inner!;
  const span = { start: inner, end: numeral.end };
  return maybe(replace(span, text.slice(inner + 1, numeral.end) + text[inner]));
}
