import { filterMap } from '../../text/filter-map';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';
import { isArabic } from './arabic-section';
import { hanNumber } from './han-number';
import { hanDigit } from './han-section';
import type { Dimension } from './measure';
import { type Numeral, numeralAt } from './numeral';
import type { Quantity } from './quantity';

/** Two neighbouring numbers that mean about so many, with 、 between them: 3、4个, 七、八十人, 20、30名. */
export interface SplitSpan extends Span {
  /** As it is written without 、: 三四, 七八十. */
  readonly right: string;
}

export const splitSpansOf: (paragraph: Paragraph) => readonly SplitSpan[] = paragraphFact(({ text, figures }) =>
  filterMap(figures, figure => (figure.kind === 'quantity' ? splitSpanOf(text, figure) : undefined)),
);

const forms = new Set<Numeral['form']>(['arabic', 'han', 'with-units']);

function splitSpanOf(text: string, { numeral, measure, start: from }: Quantity): SplitSpan | undefined {
  const { start: at, end, value, form } = numeral;
  const counts =
    measure && (counted.has(measure.word) || measure.word.startsWith('个') || units.has(measure.dimension));
  if (from !== at || text[at - 1] !== '、' || !counts || !forms.has(form)) return undefined;
  const start = numberStart(text, at - 1);
  const first = start === undefined ? undefined : numeralAt(text, start);
  if (
    start === undefined ||
    first?.end !== at - 1 ||
    first.form !== (form === 'with-units' ? 'arabic' : form) ||
    isListed(text, start)
  )
    return undefined;
  // 用3、5年时间 is 三五年 too
  const isIdiom = '用隔每过'.includes(text[start - 1] ?? '。');
  const right = joined(first.value.low, value.low, form === 'han' || isIdiom);
  return right === undefined ? undefined : { start, end, right };
}

/** Where a number of at most three characters begins that ends at `end` and has no number, 第 or 、 before it. */
function numberStart(text: string, end: number): number | undefined {
  let start = end;
  while (end - start < 4 && isNumber(text, start - 1)) start--;
  const before = text[start - 1] ?? '。';
  return start === end || end - start > 3 || '第、.．·周初-—/'.includes(before) || /[A-Za-z]/.test(before)
    ? undefined
    : start;
}

const isNumber = (text: string, at: number): boolean =>
  isArabic(text, at) || hanDigit(text, at) !== undefined || '十百千万'.includes(text[at] ?? ' ');

/** Whether two numbers are told one for one: 分别新增3、4户. */
const isListed = (text: string, start: number): boolean =>
  /分别|依次|各为|获得?$|名列|位列|位居|排/.test(text.slice(Math.max(0, start - 10), start));

/** 三四 of 3 and 4, 七八十 of 7 and 80, 二三十 of 20 and 30, 十五六 of 15 and 6; none where the two are no neighbours. */
function joined(one: number, other: number, mayBeFive: boolean): string | undefined {
  if (one > 10 && one < 100 && one % 10 > 0 && (other === (one % 10) + 1 || other === one + 1) && other % 10 > 0)
    return hanNumber(one) + hanNumber(other % 10);
  const unit = 10 ** Math.floor(Math.log10(other)); // of the place in which they differ
  const [a, b] = [one >= unit ? one / unit : one, other / unit];
  const isSpan = b === a + 1 || (mayBeFive && a === 3 && b === 5);
  if (!Number.isInteger(a) || a < 1 || !isSpan) return undefined;
  if (unit > 1) return hanNumber(a) + hanNumber(other);
  return a === 1 ? '一两' : (a === 2 ? '两' : hanNumber(a)) + hanNumber(b);
}

/** Words that count and never number: 第3、4名 and 一、二期 are places in an order. */
const counted = new Set(
  '名 位 人 户 天 年 周 家 件 份 篇 场 台 辆 艘 头 只 株 处 座 所 间 趟 回 遍 口 人次 次 倍 成 块 张 条 项 种'.split(
    ' ',
  ),
);
const units = new Set<Dimension>(['money', 'area', 'length', 'mass', 'volume', 'hour', 'age']);
