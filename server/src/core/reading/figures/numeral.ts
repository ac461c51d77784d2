import { hanSection, type Section } from './han-section';
import type { Interval } from './interval';
import { isMixed, mixedNumeralAt } from './mixed-numeral';
import { plainNumeralAt } from './plain-numeral';

/** A number as written: 126, 1,234.5, 二十一, 4亿5300万, 五千多万, 三四百, 二〇二一. 万 and 亿 belong to it, the measure word does not. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** digits: 汉字 one after the other, as in years and codes; with-units: 3千, 5百万; mixed: 汉字 digits, 十 or 几 among Arabic ones. */
  readonly form: Section['form'];
  readonly value: Interval;
  /** Value of one in the place of the last digit printed: 0.1 for 1.2, 1000 for 1.2万, 10000 for 20万. */
  readonly step: number;
  /** Value of one in the place of the last digit that is not zero: 余 and 多 stand for less than that. */
  readonly place: number;
  /** Digits printed behind the decimal point. */
  readonly decimals: number;
  /** Rounded by its very form: it has decimals, or ends in 万 or 亿. */
  readonly isRounded: boolean;
  /** span: 三四, 七八十; some: 几, 十几, 数百. */
  readonly vague?: 'span' | 'some';
  /** Offset of 余, 多 or 来 before 万 or 亿 (360余万, 3万多亿). */
  readonly inner?: number;
  /** 百, 千, 万 or 亿 with no digit before it: a number only beside a word that makes it one (百余人, 上万). */
  readonly isBare?: boolean;
}

/** The longest numeral that begins at `start`. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  const plain = plainNumeralAt(text, start);
  return plain && isMixed(text, plain) ? (mixedNumeralAt(text, start) ?? plain) : plain;
}

/** Value of a whole number written in 汉字 (二十一 → 21), undefined when the text is none. */
export function hanInteger(text: string): number | undefined {
  const section = hanSection(text, 0); // below 10000, as most are
  if (section?.end === text.length) return section.vague || section.isBare ? undefined : section.value.low;
  const numeral = plainNumeralAt(text, 0);
  if (!numeral || numeral.end < text.length || numeral.form === 'arabic' || numeral.vague || numeral.isBare)
    return undefined;
  return numeral.value.low;
}
