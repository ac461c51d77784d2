import { arabicDigit, isArabic } from './arabic-section';
import { hanDigits, hanNumber } from './han-number';
import { hanDigit, hanUnit } from './han-section';
import { measureAt } from './measure';
import type { Numeral } from './numeral';
import { scaleAt, standsBeforeMeasure } from './numeral-piece';
import { plainNumeralAt } from './plain-numeral';

/** Whether digits of the other script go on where a numeral ends: 1百零8, 十2, 2〇21, 20几. A year and a count behind it are two: 2025九大行动. */
export function isMixed(text: string, { start, end }: Numeral): boolean {
  if (measureAt(text, end)) return false;
  const next = text[end] === '零' || text[end] === '〇' ? end + 1 : end; // 二百零8
  if (!isArabic(text, end - 1)) return isArabic(text, next) && isHanNumber(text, end - 1) && !isArabic(text, start - 1);
  if (text[end] === '几') return true;
  const isDash = text[end] === '一' && isArabic(text, end + 1); // typed for —
  return isHanNumber(text, end) && !isDash && end - start !== 4;
}

const isHanNumber = (text: string, at: number): boolean =>
  hanDigit(text, at) !== undefined || hanUnit(text, at) !== undefined;

/** Reads a number whose digits are partly Arabic, partly 汉字, as if all were 汉字; only where a measure word follows. */
export function mixedNumeralAt(text: string, start: number): Numeral | undefined {
  let end = start;
  while (end - start < longest && (isArabic(text, end) || isHanNumber(text, end) || scaleAt(text, end) !== undefined))
    end++;
  let written = inHan(text.slice(start, end));
  // 20几 is 二十几
  if (text[end] === '几') written = `${tens(written)}${text[end++]}`;
  const numeral = plainNumeralAt(written.replace(/([百千万亿])〇/g, '$1零'), 0);
  if (numeral?.end !== written.length || !standsBeforeMeasure(text, end)) return undefined;
  return { ...numeral, start, end, form: isMixture.test(text.slice(start, end)) ? 'mixed' : 'with-units' };
}
/** Arabic digits among 汉字 as 汉字: 二百36 → 二百三十六, 一百08 → 一百零八, 2〇21 → 二〇二一. */
const inHan = (written: string): string =>
  written.replace(/[0-9０-９]+/g, run => {
    const digits = [...run].map(digit => arabicDigit(digit.charCodeAt(0))!).join('');
    if (digits.length === 1 || !/[十百千万亿]/.test(written)) return hanDigits(digits);
    return (digits.startsWith('0') ? '零' : '') + hanNumber(Number(digits));
  });

/** Arabic digits with nothing but 百, 千, 万 and 亿 between them are no mixture: 3千5百. */
const isMixture = /[一二两三四五六七八九零〇○十几]/;

/** 二〇 is 二十, 一〇〇 is 一百. */
const tens = (digits: string): string => {
  const [, first, zeros = ''] = /^([一二三四五六七八九])(〇{1,3})$/.exec(digits) ?? [];
  return first === undefined ? digits : `${first === '一' && zeros === '〇' ? '' : first}${' 十百千'[zeros.length]}`;
};

/** What is longer is no number, and must not be read again from each of its characters. */
const longest = 24;
