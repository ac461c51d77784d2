import type { Ordinal } from '../figures/figure';
import { type Interval, rounded } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { stepOf } from './addition';

/** How much or many there is of something, or its place in a ranking. */
export type Level = Quantity | Ordinal;

/** What may be a level or a difference of levels: quantities that are no length of time beside them (三年 in 三年增长8%), and places in a ranking. */
export const levelsOf = (paragraph: Paragraph): readonly Level[] =>
  paragraph.figures.filter((figure): figure is Level =>
    figure.kind === 'quantity'
      ? !isMeantime(paragraph, figure)
      : figure.kind === 'ordinal' && isPlace(paragraph, figure),
  );

/** 五年 in 五年来, 五年年均, 五年由…; not in 由5年缩短到3年. */
const isMeantime = ({ text }: Paragraph, { measure, start, end }: Quantity): boolean =>
  measure?.word === '年' &&
  !/[由从到至为短长早]了?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/[，。；、）]/.test(text[end] ?? '。');

/** 第8位, 第3名; 第8 too, where the ranking is named. */
const isPlace = ({ text }: Paragraph, { start, end }: Ordinal): boolean =>
  '位名'.includes(text[end] ?? ' ') ||
  /[排位居列](?:名|次)?[^，。；]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));

/** Levels of one thing: in one unit, or both places in a ranking. */
export function isSameMeasure(paragraph: Paragraph, a: Level, b: Level): boolean {
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return a.kind === b.kind;
  if (a.measure?.base === b.measure?.base) return true;
  // 由20增加到60家; 460万，比上年的400万人次
  if (!a.measure || !b.measure) {
    const [bare, whole] = a.measure ? [b, a] : [a, b];
    const isOpen = bare === a || '，。；、）'.includes(paragraph.text[bare.end] ?? '。');
    return whole.measure?.factor === 1 && isCount(whole) && bare.end === bare.numeral.end && isOpen;
  }
  return isCount(a) && isCount(b) && isSameKind(paragraph, a, b);
}

/** Whether a quantity is an amount, not a share, a rank or a difference of shares. */
export const isCount = ({ measure }: Quantity): boolean => !measure || !noCounts.has(measure.dimension);
const noCounts = new Set(['rate', 'points', 'multiple', 'doubling']);

/** The values that a level may really have: printed decimals, 万 and 亿 are rounded. */
export function levelValue(level: Level): Interval {
  if (level.kind === 'ordinal') return { low: level.value, high: level.value };
  return !isApproximate(level) && level.numeral.isRounded ? rounded(level.value.low, stepOf(level)) : level.value;
}

/** The values that a printed percentage, multiple or number of points may really have: half of its last digit to either side, more for 三分之一. */
export function statedValue(quantity: Quantity): Interval {
  if (isApproximate(quantity)) return quantity.value;
  const step = stepOf(quantity);
  return rounded(quantity.value.low, quantity.measure?.word === '分之' && step > 1 ? 6 : step);
}

/** Said to be about so much: 近, 余, 超过; 达 and 仅 leave a number as it is. */
export const isApproximate = ({ approximations, numeral }: Quantity): boolean =>
  numeral.vague !== undefined || approximations.some(({ sense }) => sense !== 'degree' && sense !== 'exactly');
