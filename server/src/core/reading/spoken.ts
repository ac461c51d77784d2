import { isDigit, isHan } from '../text/characters';
import { remembered } from '../text/remembered';
import type { Paragraph } from './paragraph';

/**
 * How many characters a speaker says for `text`. Every 汉字 is one. Arabic digits count as they are read aloud: 13 is 十三,
 * 2; 12.5% is 百分之十二点五, 7; years digit by digit, 2021年 is 5. Punctuation, blanks and letters are none.
 */
export function spokenLength(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = narrow(text.charCodeAt(at));
    if (isDigit(code)) {
      const end = numberEnd(text, at);
      count += numberLength(text.slice(at, end), text[end] === '年');
      at = end;
    } else {
      if (code === percent || code === perMille) count += 3;
      else if (isHan(code) && !isLowSurrogate(code)) count++;
      at++;
    }
  }
  return count;
}

export const spokenLengthOf = remembered((paragraph: Paragraph): number => spokenLength(paragraph.text));

const percent = 0x25;
const perMille = 0x2030;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The half-width form of a full-width digit or sign. */
const narrow = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

/** Where the number at `start` ends: digits, with a point or a comma before three of them inside. */
function numberEnd(text: string, start: number): number {
  let at = start;
  const digits = (): number => {
    const from = at;
    while (isDigit(narrow(text.charCodeAt(at)))) at++;
    return at - from;
  };
  digits();
  for (let end = at; ; end = at) {
    const mark = narrow(text.charCodeAt(at++));
    const length = digits();
    if (length === 0 || !(mark === 0x2e || (mark === 0x2c && length === 3))) return end;
  }
}

function numberLength(number: string, isYear: boolean): number {
  const digits = [...number].map(digit => String.fromCharCode(narrow(digit.charCodeAt(0))));
  const [whole = '', ...decimals] = digits.join('').replaceAll(',', '').split('.');
  const isCode = (whole.length > 1 && whole.startsWith('0')) || whole.length > 12 || (isYear && whole.length === 4);
  const pointed = decimals.reduce((sum, digits) => sum + 1 + digits.length, 0);
  return pointed + (isCode ? whole.length : wholeLength(whole));
}

/** Syllables of a whole number of up to 12 digits: 0 零, 15 十五, 1200 一千二百, 10005 一万零五, 100005000 一亿零五千. */
function wholeLength(digits: string): number {
  if (digits === '0') return 1;
  let count = digits.length % 4 === 2 && digits.startsWith('1') ? -1 : 0; // 十五, not 一十五
  let isZeroDue = false;
  let isGroupEmpty = true;
  [...digits].forEach((digit, at) => {
    const place = digits.length - 1 - at;
    if (digit === '0') isZeroDue = true;
    else {
      count += (isZeroDue ? 1 : 0) + 1 + (place % 4 ? 1 : 0);
      isZeroDue = isGroupEmpty = false;
    }
    if (place % 4 || isGroupEmpty) return;
    if (place) count++; // 万, 亿
    isZeroDue = false;
    isGroupEmpty = true;
  });
  return count;
}
