import { type Clash, clashOf } from '../../reading/figures/clash';
import type { DateFigure } from '../../reading/figures/date';
import type { Quantity } from '../../reading/figures/quantity';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { maybe, remove } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const redundantApprox: ParagraphRule = {
  id: 'approximation/redundant-approx',
  title: '概数重复',
  why: '“约”“大约”与“左右”“上下”“余”“多”，“超过”“逾”“突破”与“余”“多”“以上”，意思重复，同一个数上只用一个。“高达”只表示程度，不算概数。',
  level: 'warning',
  examples: {
    bad: [
      '⟦约200名左右⟧。',
      '费用⟦估计在5万元上下⟧。',
      '⟦大约50余份⟧。',
      '⟦超过200名以上⟧。',
      '⟦逾40余万元⟧。',
      '⟦突破3000多户⟧。',
      '走访⟦200多户左右⟧。',
      '大约投入资金⟦200万元左右⟧。',
      '有⟦超过500名左右⟧的教师参加。',
      '⟦近300人左右⟧到场。',
      '⟦超过一半以上⟧的村通了车。',
      '入户率⟦超90%以上⟧。',
      '参会的⟦多达400人之多⟧。',
      '⟦10月中旬⟧前后完工。',
    ],
    good: [
      '约200名。',
      '200名左右。',
      '超过200名。',
      '高达360余万元。',
      '共约200名、总计40余万元。',
      '大约在12月中旬，200余人参加。',
      '近五年左右的时间。',
      '大约投入200万元。',
      '达400人之多。',
      '突破20多项关键技术。',
      '10月15日前后完工。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const found =
        figure.kind === 'quantity'
          ? ofNumber(paragraph, figure)
          : figure.kind === 'date'
            ? ofDate(paragraph, figure)
            : undefined;
      if (found) report(found);
    }
  },
};

function ofNumber(paragraph: Paragraph, figure: Quantity): Found | undefined {
  const { word, other } = redundancyOf(figure) ?? aboutBefore(paragraph, figure) ?? {};
  if (!word || !other || isOvercome(paragraph, figure, other)) return undefined;
  return {
    span: figure,
    message: `“${other.word}”和“${word.word}”意思重复，“${textIn(paragraph, figure)}”只用其一`,
    fixes: [remove(word, word.word)],
  };
}

/** 突破20多项关键技术 overcomes them, it does not count above 20. */
const isOvercome = ({ text }: Paragraph, { end }: Quantity, { word }: Clash['word']): boolean =>
  word.startsWith('突破') && /^(?:“|关键|核心|重大|技术|难题|瓶颈|卡脖子|重点)/.test(text.slice(end, end + 3));

function redundancyOf(figure: Quantity): Pick<Clash, 'word' | 'other'> | undefined {
  const clash = clashOf(figure);
  if (clash) return clash.kind === 'redundant' ? clash : undefined;
  const other = figure.approximations.find(({ word }) => word === '多达' || word === '高达');
  const word = other && figure.approximations.find(({ word }) => word === '之多');
  return word && { word, other };
}

/** 大约 with a verb between it and the number: 大约投入200万元左右. */
function aboutBefore(
  { text }: Paragraph,
  { start, approximations }: Quantity,
): Pick<Clash, 'word' | 'other'> | undefined {
  const word = approximations.find(one => one.sense === 'about' && one.start > start);
  const [found, first] = (word && about.exec(text.slice(Math.max(0, start - 10), start))) ?? [];
  if (!word || !found || !first) return undefined;
  const at = start - found.length;
  return { word, other: { start: at, end: at + first.length, word: first, sense: 'about' } };
}
const about = /(大约|大概)[\u4e00-\u9fff]{1,6}$/;

/** 中旬 is ten days already. */
function ofDate(paragraph: Paragraph, { start, end }: DateFigure): Found | undefined {
  const part = paragraph.text.slice(end - 2, end);
  const word = ['前后', '左右'].find(word => paragraph.text.startsWith(word, end));
  if (!word || !/^[上中下]旬$/.test(part)) return undefined;
  const fix = maybe(remove({ start: end, end: end + 2 }, word));
  return { span: { start, end }, level: 'hint', message: `“${part}”已是一段时间，与“${word}”重复`, fixes: [fix] };
}
