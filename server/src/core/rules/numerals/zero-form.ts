import type { Figure } from '../../reading/figures/figure';
import { isYearWithZero } from '../../reading/figures/zero';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { type Span, spanOf } from '../../text/span';
import { replace } from '../fixes';
import { oncePerKind, type Place } from '../once';
import type { SpeechRule } from '../rule';

export const zeroForm: SpeechRule = {
  id: 'numerals/zero-form',
  title: '〇与零',
  why: '汉字数字里的“0”，用于编号、年份时写“〇”（U+3007），用于计量时写“零”（GB/T 15835—2011，5.2.5）：二〇二一年、一百零八人。圆圈“○”、字母“O”和数字“0”都不能代替“〇”。',
  level: 'hint',
  examples: {
    bad: [
      '⟦二零一九⟧年，全县启动改造。',
      '到⟦二○三五⟧年基本实现现代化。',
      '⟦二O二四⟧年起施行。',
      '⟦二0二二⟧年3月竣工。',
      '共有代表⟦三百〇六⟧名。',
      '规划期为⟦二零二一⟧至二零二五年。',
    ],
    good: [
      '二〇一九年、2019年，共有代表三百零六名。',
      '对腐败零容忍，从零开始，零距离服务。',
      '三〇一医院、一〇一国道。',
      'O型血、APEC二号厅。',
      '一千零一夜。',
    ],
  },
  checkSpeech: oncePerKind(placesOf),
};

function placesOf(paragraph: Paragraph): readonly Place[] {
  return filterMap(paragraph.figures, figure => {
    const { zero, span } = expected(paragraph, figure) ?? {};
    if (!zero || !span) return undefined;
    const written = textIn(paragraph, span);
    const right = written.replace(/[零〇○0OoＯ０]/g, zero);
    if (right === written) return undefined;
    const message = `“${written}”里的“0”${zero === '〇' ? '用于年份，写作“〇”' : '用于计量，写作“零”'}：${right}`;
    return { kind: zero, found: { span, message, fixes: [replace(span, right)] } };
  });
}

/** The zero that belongs into a number in 汉字, and where the number stands. */
function expected({ text }: Paragraph, figure: Figure): { zero: string; span: Span } | undefined {
  const { start } = figure;
  if (figure.kind === 'date') {
    const isYear =
      figure.year !== undefined && /^[一二][一二三四五六七八九〇零○OoＯ]{3}/.test(text.slice(start, start + 4));
    return isYear ? { zero: '〇', span: spanOf(start, start + 4) } : undefined;
  }
  if (figure.kind !== 'quantity') return undefined;
  const { numeral } = figure;
  const span = spanOf(numeral.start, numeral.end);
  if (isYearWithZero(text, numeral)) return { zero: '〇', span };
  const isCount = numeral.form === 'han' && /[十百千万亿]/.test(text.slice(numeral.start, numeral.end - 1));
  return isCount ? { zero: '零', span } : undefined;
}
