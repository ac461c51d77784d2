import type { Quantity } from '../../reading/figures/quantity';
import { gathering } from '../../reading/gathering';
import { type Paragraph, textIn } from '../../reading/paragraph';
import type { Speech } from '../../reading/speech';
import { filterMap } from '../../text/filter-map';
import { shifted, spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import { moved } from '../moved';
import { gathered } from '../once';
import type { Found, Report, SpeechRule } from '../rule';

export const percentWriting: SpeechRule = {
  id: 'units/percent-writing',
  title: '百分数写法',
  why: '百分数写作95%或百分之九十五，不写“百分之95”（GB/T 15835—2011，4.1.1、5.3）；两个百分数相差多少用“个百分点”，不写“5个%”。百分号一篇文稿用一种形式，通常用半角“%”。',
  level: 'warning',
  examples: {
    bad: [
      '办结率达到⟦百分之98⟧。',
      '森林覆盖率提高⟦2个%⟧。',
      '发病率下降⟦千分之3.5⟧。',
      '居民收入增长⟦6.2%%⟧。',
      '占比提高⟦3%个百分点⟧。',
      '满意率96⟦％⟧，办结率98%。',
    ],
    good: [
      '95%、百分之九十五、百分之百、千分之三。',
      '提高5个百分点、提高3至5个百分点。',
      '百分百、百分数、百分比。',
      '100%落实。',
      '满意率96％，办结率98％。',
      '三分之一、五分之三。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { line, facts } of wrongByLine(speech))
      for (const found of facts) report(moved(found, speech.starts[line]!));
    mixedSigns(speech, report);
  },
};

const wrongByLine = gathering((paragraph): readonly Found[] =>
  filterMap(paragraph.figures, figure => (figure.kind === 'quantity' ? mistakeIn(paragraph, figure) : undefined)),
);

function mistakeIn(paragraph: Paragraph, { numeral, measure, end }: Quantity): Found | undefined {
  const { text } = paragraph;
  if (measure?.dimension !== 'rate' && measure?.dimension !== 'points') return undefined;
  const number = textIn(paragraph, numeral);
  const [, parts, share] = /^(百|千)分之([\d.]+)$/.exec(number) ?? [];
  if (share) {
    const span = spanOf(numeral.start, text[numeral.end] === '%' ? numeral.end + 1 : numeral.end);
    const right = parts === '百' ? `${share}%` : `${share}‰`;
    return {
      span,
      message: `“${textIn(paragraph, span)}”混用汉字和阿拉伯数字，宜写作“${right}”`,
      fixes: [replace(span, right)],
    };
  }
  const sign = '%％'.includes(text[numeral.end] ?? ' ');
  const again = sign ? /^(?:[%％]+|个?百分点)/.exec(text.slice(end, end + 4))?.[0] : undefined;
  if (again) {
    const span = spanOf(numeral.start, end + again.length);
    const right = again.endsWith('点') ? `${number}个百分点` : `${number}%`;
    return { span, message: `“${textIn(paragraph, span)}”重复了单位，应为“${right}”`, fixes: [replace(span, right)] };
  }
  if (measure.word !== '个%' && measure.word !== '个％') return undefined;
  const span = spanOf(numeral.start, numeral.end + 2);
  return {
    span,
    message: `“${textIn(paragraph, span)}”应为“${number}个百分点”，或写作“${number}%”`,
    fixes: [`${number}个百分点`, `${number}%`].map(right => maybe(replace(span, right))),
  };
}

/** The full-width ％ of a text that has % too. */
function mixedSigns(speech: Speech, report: Report): void {
  const lines = signsByLine(speech);
  if (!lines.some(({ facts }) => facts.some(({ isWide }) => isWide))) return;
  const wide: Found[] = [];
  let narrow = 0;
  for (const { line, facts } of lines) {
    for (const { at, isWide } of facts) {
      if (!isWide) {
        narrow++;
        continue;
      }
      const span = shifted(spanOf(at, at + 1), speech.starts[line]!);
      wide.push({
        span,
        message: '文中百分号也用半角“%”，这里用全角“％”，宜统一用半角',
        level: 'hint',
        fixes: [replace(span, '%')],
      });
    }
  }
  if (wide.length > 0 && narrow > 0) report(gathered(wide));
}

const signsByLine = gathering(({ text, figures }) =>
  filterMap(figures, figure => {
    const at = figure.kind === 'quantity' && figure.measure?.dimension === 'rate' ? figure.numeral.end : -1;
    return text[at] === '%' || text[at] === '％' ? { at, isWide: text[at] === '％' } : undefined;
  }),
);
