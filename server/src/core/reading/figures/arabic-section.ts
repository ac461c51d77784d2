import type { Section } from './han-section';
import { exactly } from './interval';

/** Value of an Arabic digit, half or full width. */
export function arabicDigit(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return undefined;
}

export const isArabic = (text: string, at: number): boolean => arabicDigit(text.charCodeAt(at)) !== undefined;

/** Reads digits at `start`, half or full width, with grouping commas and decimals: 126, 1,234.5, ３０. */
export function arabicSection(text: string, start: number): Section | undefined {
  let at = digitsFrom(text, start);
  if (at === start) return undefined;
  // 1,234,567: at most three digits before the first comma, exactly three after each
  if (at - start <= 3) {
    let group = at;
    while (group - at < 20 && text[group] === ',' && digitsFrom(text, group + 1) === group + 4) group += 4;
    at = group;
  }
  const whole = at;
  if (isPoint(text, at)) at = digitsFrom(text, at + 1);
  const written = plain(text.slice(start, at));
  const decimals = Math.max(0, at - whole - 1);
  const step = decimals === 0 ? 1 : Number(`1e-${decimals}`);
  return {
    end: at,
    value: exactly(Number(written)),
    step,
    place: step * 10 ** zerosOf(written),
    decimals,
    form: 'arabic',
  };
}

/** How many zeros a number ends in, before and behind its point. */
function zerosOf(written: string): number {
  let zeros = 0;
  for (let at = written.length - 1; at >= 0 && '0.'.includes(written[at]!); at--) if (written[at] === '0') zeros++;
  return zeros;
}

/** . and ． before digits; · too, which older texts have, where a unit shows that it is no date: 19·5％, but “6·9”事件. */
function isPoint(text: string, at: number): boolean {
  const mark = text[at];
  if ((mark !== '.' && mark !== '．' && mark !== '·') || !isArabic(text, at + 1)) return false;
  return mark !== '·' || '%％‰万亿元倍个'.includes(text[digitsFrom(text, at + 1)] ?? ' ');
}

function digitsFrom(text: string, start: number): number {
  let at = start;
  while (isArabic(text, at)) at++;
  return at;
}

/** The digits in half width, without commas. */
const plain = (written: string): string =>
  half.test(written)
    ? written
    : [...written].map(character => arabicDigit(character.charCodeAt(0)) ?? (character === ',' ? '' : '.')).join('');
const half = /^\d+(?:\.\d+)?$/;
