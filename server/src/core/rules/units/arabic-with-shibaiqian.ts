import { decimal } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { splitSpansOf } from '../../reading/figures/split-span';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { contains, spanOf } from '../../text/span';
import { replace } from '../fixes';
import { oncePerKind, type Place } from '../once';
import type { SpeechRule } from '../rule';

export const arabicWithShibaiqian: SpeechRule = {
  id: 'units/arabic-with-shibaiqian',
  title: '阿拉伯数字夹十、百、千',
  why: '阿拉伯数字后面只可以用“万”“亿”作单位（GB/T 15835—2011，5.3）：3000人、500万元、3.5万元，不写“3千人”“5百万元”“3万5千元”。“千米”“千克”“千瓦”的“千”是词头，不在此列。',
  level: 'warning',
  examples: {
    bad: [
      '发放雨衣⟦3千⟧件。',
      '争取资金⟦6百万⟧元。',
      '户均增收⟦2万4千⟧元。',
      '受益群众⟦7千⟧多人。',
      '产值超⟦2千亿⟧元，税收达4百万元。',
      '惠及居民⟦1万5千⟧多户。',
    ],
    good: [
      '雨衣3000件、三千件。',
      '4.53亿元、4亿5300万元。',
      '3千米、5千瓦、2千克、6千瓦时。',
      '2021百强县、第3百货商店。',
      '写了3千字材料，年产啤酒2千升。',
      '超8000亿元。',
      '每户4、5千元。',
      'G7百里长廊通车。',
    ],
  },
  checkSpeech: oncePerKind(placesOf),
};

function placesOf(paragraph: Paragraph): readonly Place[] {
  return filterMap(paragraph.figures, figure => {
    if (figure.kind !== 'quantity' || figure.numeral.form !== 'with-units') return undefined;
    if (/[A-Za-z]/.test(paragraph.text[figure.numeral.start - 1] ?? ' ')) return undefined; // G7百年大道
    if (isPrefix(paragraph.text, figure) || isSplitSpan(paragraph, figure)) return undefined;
    const span = spanOf(figure.numeral.start, figure.numeral.end);
    const written = textIn(paragraph, span);
    const right = inArabic(written);
    const message = `阿拉伯数字后不用“十、百、千”，“${written}”宜写作“${right}”`;
    return { kind: '', found: { span, message, fixes: [replace(span, right)] } };
  });
}

/** 4、5千元 is a span typed with 、, of which another rule speaks. */
const isSplitSpan = (paragraph: Paragraph, { numeral }: Quantity): boolean =>
  paragraph.text[numeral.start - 1] === '、' && splitSpansOf(paragraph).some(span => contains(span, numeral));

/** 千字 and 千升 may be units. */
const isPrefix = (text: string, { numeral }: Quantity): boolean =>
  text[numeral.end - 1] === '千' && '字升卡'.includes(text[numeral.end] ?? ' ');

/** 9千亿 → 9000亿, 3千5百 → 3500, 2万4千 → 2.4万, 1亿3千万 → 1.3亿. */
function inArabic(written: string): string {
  const [, whole, scale, thousands, behind = ''] = /^(\d+)([万亿])(\d)千(万?)$/.exec(written) ?? [];
  if (whole && (scale === '万') === (behind === '')) return `${whole}.${thousands}${scale}`;
  return written.replace(/(?:\d+(?:\.\d+)?[千百])+\d*/g, piece => String(amountIn(piece)));
}

function amountIn(piece: string): number {
  let sum = 0;
  for (const [, number, unit] of piece.matchAll(/(\d+(?:\.\d+)?)([千百]?)/g))
    sum += Number(number) * (unit === '千' ? 1000 : unit === '百' ? 100 : 1);
  return decimal(sum);
}
