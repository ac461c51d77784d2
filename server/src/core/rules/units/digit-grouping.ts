import type { Figure } from '../../reading/figures/figure';
import type { Quantity } from '../../reading/figures/quantity';
import { gathering } from '../../reading/gathering';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { type Span, shifted, spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import { moved } from '../moved';
import { gathered } from '../once';
import type { Found, SpeechRule } from '../rule';

export const digitGrouping: SpeechRule = {
  id: 'units/digit-grouping',
  title: '多位数分节与全角数字',
  why: '阿拉伯数字用半角（GB/T 15835—2011，5.1.7）；四位以上的整数可以用千分撇“,”分节，一篇文稿或者都分，或者都不分（同上，5.1.1），数字里不用全角逗号。',
  level: 'hint',
  examples: {
    bad: [
      '参保人数⟦403，216⟧人。',
      '培训学员⟦６００⟧人，发放教材３０册。',
      '常住人口⟦412,508⟧人。\n户籍人口487731人。\n流动人口36215人。',
      '资产总额⟦1，250，000⟧元。',
    ],
    good: [
      '参保人数403216人，培训学员600人。',
      '常住人口412,508人，户籍人口487,731人。',
      '40.32万人。',
      '2021年、邮编150300。',
      '1,2班；3,5,7栋。',
      '到会500人，327人参加表决。',
      '由300增加到500，327人受益。',
      '2021，327人。',
    ],
  },
  checkSpeech(speech, report) {
    const { starts } = speech;
    const wide: Found[] = [];
    const grouped: Found[] = [];
    const plain: Found[] = [];
    for (const { line, facts } of numbersByLine(speech))
      for (const one of facts) {
        if (one.kind === 'commas') report(moved(one.found, starts[line]!));
        else if (one.kind === 'wide') wide.push(moved(one.found, starts[line]!));
        else if (one.kind === 'grouped') grouped.push(mixed(shifted(one.span, starts[line]!), '用了千分撇'));
        else plain.push(mixed(shifted(one.span, starts[line]!), '没有用千分撇'));
      }
    if (wide.length > 0) report(gathered(wide));
    if (grouped.length > 0 && plain.length > 0) report(gathered(plain.length < grouped.length ? plain : grouped));
  },
};

const mixed = (span: Span, what: string): Found => ({
  span,
  message: `多位数这里${what}，与文中其他数字不一致，宜统一`,
});

/** A number as it is written; spans count from the line. */
type Written =
  | { readonly kind: 'commas'; readonly found: Found }
  | { readonly kind: 'wide'; readonly found: Found }
  /** With commas, or a whole number of five digits and more without. */
  | { readonly kind: 'grouped' | 'plain'; readonly span: Span };

const numbersByLine = gathering((paragraph): readonly Written[] => {
  const { figures } = paragraph;
  const wide = wideDigit.test(paragraph.text) ? filterMap(figures, figure => wideDigitsIn(paragraph, figure)) : [];
  return [
    ...commasIn(paragraph).map(found => ({ kind: 'commas' as const, found })),
    ...wide.map(found => ({ kind: 'wide' as const, found })),
    ...filterMap(figures, figure => (figure.kind === 'quantity' ? longNumber(paragraph, figure) : undefined)),
  ];
});
const wideDigit = /[０-９]/;

function longNumber({ text }: Paragraph, { numeral: { start, end }, measure }: Quantity): Written | undefined {
  if (!measure || end - start < 5) return undefined;
  const written = text.slice(start, end);
  if (/^\d{1,3}(?:,\d{3})+/.test(written)) return { kind: 'grouped', span: { start, end } };
  return /^\d{5,}$/.test(written) ? { kind: 'plain', span: { start, end } } : undefined;
}

function wideDigitsIn(paragraph: Paragraph, figure: Figure): Found | undefined {
  const { start, end } = figure.kind === 'quantity' ? figure.numeral : figure;
  const span = spanOf(start, end);
  const written = textIn(paragraph, span);
  if (!wideDigit.test(written)) return undefined;
  const right = written.replace(/[０-９．]/g, wide =>
    wide === '．' ? '.' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  return { span, message: `阿拉伯数字用半角：“${written}”写作“${right}”`, fixes: [replace(span, right)] };
}

/** 403，216人: one to three digits without a measure word, then groups of three, the last of which has one. */
function commasIn(paragraph: Paragraph): readonly Found[] {
  const { text, figures } = paragraph;
  const found: Found[] = [];
  for (let i = 0; i < figures.length; i++) {
    const first = figures[i]!;
    let last = i;
    while (isGroup(text, figures[last]!, figures[last + 1])) last++;
    const end = figures[last]!;
    if (last === i || !isFirst(text, first) || end.kind !== 'quantity' || !end.measure) continue;
    i = last;
    const span = spanOf(first.start, end.numeral.end);
    const written = textIn(paragraph, span);
    const right = written.replaceAll('，', '');
    found.push({
      span,
      message: `“${written}”里的全角逗号像是分节号，应为“${right}”`,
      fixes: [maybe(replace(span, right))],
    });
  }
  return found;
}

const isGroup = (text: string, before: Figure, after: Figure | undefined): boolean =>
  after?.kind === 'quantity' &&
  after.start === before.end + 1 &&
  text[before.end] === '，' &&
  /^\d{3}$/.test(text.slice(after.numeral.start, after.numeral.end));

/** Not the end of a change: 由300增加到500，327人. */
const isFirst = (text: string, figure: Figure): figure is Quantity =>
  figure.kind === 'quantity' &&
  !figure.measure &&
  figure.end === figure.numeral.end &&
  /^[1-9]\d{0,2}$/.test(text.slice(figure.numeral.start, figure.end)) &&
  !/[到至成]$|[\d.]$/.test(text.slice(Math.max(0, figure.start - 1), figure.start));
