import { characterSet } from '../../text/characters';
import { exactly, type Interval } from './interval';

/** A piece of a numeral without 万 and 亿: what multiplies them. `[start, end)` in the text. */
export interface Section {
  readonly end: number;
  readonly value: Interval;
  /** Value of one in the place of its last digit. */
  readonly step: number;
  /** Value of one in the place of its last digit that is not zero. */
  readonly place: number;
  /** Digits printed behind the decimal point. */
  readonly decimals: number;
  /** digits: 汉字 without 十, 百, 千 between them; with-units, mixed: Arabic digits with one of these behind. */
  readonly form: 'arabic' | 'han' | 'digits' | 'with-units' | 'mixed';
  readonly vague?: 'span' | 'some' | undefined;
  /** 百 or 千 with no digit before it. */
  readonly isBare?: boolean | undefined;
}

/** Digits of the longest string that is read as a whole. */
const longest = 24;

const byCode = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]));

const hanDigits = byCode({
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  零: 0,
  '○': 0,
  两: 2,
});
const hanUnits = byCode({ 十: 10, 百: 100, 千: 1000 });

/** Value of the 汉字 digit at `at`: 〇 to 九, 零, 两, and ○ which is often typed for 〇. */
export const hanDigit = (text: string, at: number): number | undefined => hanDigits.get(text.charCodeAt(at));
/** Value of 十, 百 or 千 at `at`. */
export const hanUnit = (text: string, at: number): number | undefined => hanUnits.get(text.charCodeAt(at));

const isZero = characterSet('零〇○');
const isSectionGoingOn = characterSet('〇一二三四五六七八九零○两十百千OoＯ');

/** Reads a 汉字 numeral below 10000 at `start`: 二十一, 三百零五, 廿三, 十几, 七八十, 数百; and digit strings (二〇二一). */
export function hanSection(text: string, start: number): Section | undefined {
  if (!isSectionGoingOn(text.charCodeAt(start + 1))) {
    const digit = hanDigit(text, start); // most are one digit
    if (digit) return { end: start + 1, value: exactly(digit), step: 1, place: 1, decimals: 0, form: 'han' };
  }
  const string = digitString(text, start);
  if (string) return string;
  let low = 0;
  let high = 0;
  let unit = 10_000; // of the last digit read: the next one must be of a smaller one
  let place = 0;
  let at = start;
  let afterZero = false;
  let vague: Section['vague'];
  let isBare = false;
  while (unit > 1) {
    const digit = digitAt(text, at);
    if (!digit || (digit.unit ?? 1) >= unit || (digit.isBare && at > start)) break;
    // 三百五 is 350, 三百零五 is 305
    unit = digit.unit ?? (unit > 10 && unit < 10_000 && !afterZero ? unit / 10 : 1);
    low += digit.low * unit;
    high += digit.high * unit;
    place = unit;
    at = digit.end;
    vague ??= digit.vague;
    isBare ||= !!digit.isBare;
    if (digit.unit === undefined) break;
    afterZero = unit > 1 && isZero(text.charCodeAt(at)) && digitAt(text, at + 1) !== undefined;
    if (afterZero) at++;
  }
  if (at === start) return undefined;
  if (vague === 'some') high += place - 1; // 几十 is up to 99
  const section = { end: at, value: { low, high }, step: place, place, decimals: 0, form: 'han' } as const;
  return vague || isBare ? { ...section, ...(vague && { vague }), ...(isBare && { isBare }) } : section;
}

interface Digit {
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** 10, 100 or 1000 where 十, 百 or 千 follows; it is read with the digit. */
  readonly unit?: number;
  readonly vague?: 'span' | 'some';
  /** 百 or 千 by itself. */
  readonly isBare?: boolean;
}

function digitAt(text: string, at: number): Digit | undefined {
  const character = text[at] ?? '';
  if (character === '十') return { end: at + 1, low: 1, high: 1, unit: 10 };
  if (character === '廿') return { end: at + 1, low: 2, high: 2, unit: 10 };
  if (character === '百' || character === '千')
    return { end: at + 1, low: 1, high: 1, unit: hanUnit(text, at)!, isBare: true };
  const digit = coefficientAt(text, at);
  const unit = digit && hanUnit(text, digit.end);
  return digit && unit !== undefined ? { ...digit, end: digit.end + 1, unit } : digit;
}

/** One digit, two that make a span (三四, 三五), 几, or 数 before a unit. */
function coefficientAt(text: string, at: number): Digit | undefined {
  const character = text[at];
  if (character === '几') return { end: at + 1, low: text[at - 1] === '十' ? 1 : 2, high: 9, vague: 'some' };
  if (character === '数' && '十百千万亿'.includes(text[at + 1] ?? ' ') && !endsInCount(text, at))
    return { end: at + 1, low: 2, high: 9, vague: 'some' };
  const digit = hanDigit(text, at);
  if (!digit) return undefined;
  const second = text[at + 1] === '两' ? undefined : hanDigit(text, at + 1);
  if (!second) return { end: at + 1, low: digit, high: digit };
  return isSpan(digit, second) ? { end: at + 2, low: digit, high: second, vague: 'span' } : undefined;
}

/** Whether 数 at `at` ends a word as in 人数, 总数, 指数, so that it says no 数百. */
export const endsInCount = (text: string, at: number): boolean =>
  '人次总户个件倍指基少多半岁票天年复单双奇偶分常变参系函无字页'.includes(text[at - 1] ?? ' ');

const isSpan = (one: number, other: number): boolean => other === one + 1 || (one === 3 && other === 5);

/** O typed for 〇 among digits: 二O二一. */
function isLetterZero(text: string, at: number): boolean {
  if (!isLetterO(text.charCodeAt(at))) return false;
  return hanDigit(text, isLetterO(text.charCodeAt(at + 1)) ? at + 2 : at + 1) !== undefined;
}
const isLetterO = characterSet('OoＯ');

/** Two or more digits in a row that are no span: a year, a code. */
function digitString(text: string, start: number): Section | undefined {
  let end = start;
  let value = 0;
  for (let digit = hanDigit(text, end); digit !== undefined && end - start < longest; ) {
    if (text[end] === '两') break;
    value = value * 10 + digit;
    end++;
    digit = isLetterZero(text, end) ? 0 : hanDigit(text, end);
  }
  const length = end - start;
  if (length < 2 || (length === 2 && isSpan(hanDigit(text, start)!, hanDigit(text, start + 1)!))) return undefined;
  return { end, value: exactly(value), step: 1, place: 1, decimals: 0, form: 'digits' };
}
