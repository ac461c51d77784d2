import { arabicDigit, arabicSection, isArabic } from './arabic-section';
import { hanDigits, hanNumber } from './han-number';
import { hanDigit, hanSection, type Section } from './han-section';
import { between, decimal, exactly, type Interval, plus, times } from './interval';
import { measureAt } from './measure';

/** A number as written: 126, 1,234.5, 二十一, 4亿5300万, 五千多万, 三四百, 二〇二一. 万 and 亿 belong to it, the measure word does not. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** digits: 汉字 one after the other, as in years and codes; with-units: 3千, 5百万; mixed: 汉字 digits, 十 or 几 among Arabic ones. */
  readonly form: 'arabic' | 'han' | 'digits' | 'with-units' | 'mixed';
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

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

// what is longer is no number, and must not be read again from each of its characters
const mostPieces = 6;
const longest = 24;

/** The longest numeral that begins at `start`. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  const plain = plainNumeralAt(text, start);
  return plain && isMixed(text, plain) ? (mixedNumeralAt(text, start) ?? plain) : plain;
}

/** Value of a whole number written in 汉字 (二十一 → 21), undefined when the text is none. */
export function hanInteger(text: string): number | undefined {
  const numeral = plainNumeralAt(text, 0);
  if (!numeral || numeral.end < text.length || numeral.form === 'arabic' || numeral.vague || numeral.isBare)
    return undefined;
  return numeral.value.low;
}

function plainNumeralAt(text: string, start: number): Numeral | undefined {
  let at = start;
  let total: Interval | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let numeral: Omit<Numeral, 'start' | 'end' | 'value'> | undefined;
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const piece = pieceAt(text, at, lastScale, start);
    if (!piece || (numeral && (piece.vague || piece.isBare))) break;
    const isOther = numeral !== undefined && isHanForm(numeral.form) !== isHanForm(piece.form);
    if (isOther && isHanForm(piece.form) && !goesOnInHan(text, at, piece)) break;
    at = piece.end;
    total = !total
      ? times(piece.value, piece.scale)
      : piece.scale < lastScale
        ? plus(total, times(piece.value, piece.scale))
        : times(plus(total, piece.value), piece.scale);
    numeral = {
      form: isOther || numeral?.form === 'mixed' ? 'mixed' : numeral?.form === 'with-units' ? numeral.form : piece.form,
      step: piece.step * piece.scale,
      place: piece.place * piece.scale,
      decimals: piece.decimals,
      isRounded: piece.scale > 1 || piece.step < 1,
      ...(piece.vague && { vague: piece.vague }),
      ...(piece.inner !== undefined && { inner: piece.inner }),
      ...(piece.isBare && { isBare: true }),
    };
    if (piece.scale === 1 || piece.inner !== undefined) break;
    lastScale = piece.lastScale;
  }
  return numeral && { start, end: at, value: total!, ...numeral };
}

const isHanForm = (form: Numeral['form']): boolean => form === 'han' || form === 'digits';

/** Whether 汉字 go on with a number in Arabic digits: 五千 in 3万五千元, but no 一 in 每人5万一年. */
const goesOnInHan = (text: string, start: number, { end }: Piece): boolean =>
  end - start > 1 && standsBeforeMeasure(text, end);

/** A section with the 万 and 亿 behind it: 4亿, 5300万, 三百五十, 360余万. */
interface Piece extends Section {
  readonly form: Numeral['form'];
  /** Product of its 万 and 亿, 1 without. */
  readonly scale: number;
  readonly lastScale: number;
  readonly inner?: number;
}

function pieceAt(text: string, start: number, lastScale: number, numeralStart: number): Piece | undefined {
  const afterZero = start > numeralStart && (text[start] === '零' || text[start] === '〇');
  const section =
    sectionAt(text, afterZero ? start + 1 : start) ?? (start === numeralStart ? bareScale(text, start) : undefined);
  if (!section) return undefined;
  let at = section.end;
  let inner: number | undefined;
  let scale = 1;
  let last = lastScale;
  for (let left = 3; left > 0; left--) {
    // 360余万, 3万多亿
    if (inner === undefined && '余多来'.includes(text[at] ?? ' ') && (text[at + 1] ?? '') in scales) inner = at++;
    const next = scales[text[at] ?? ''];
    if (next === undefined) break;
    at++;
    last = next;
    scale *= next;
  }
  // 三万五 is 35000, 三万零五 is 30005
  if (
    scale === 1 &&
    lastScale < Number.POSITIVE_INFINITY &&
    !afterZero &&
    section.form === 'han' &&
    section.end - start === 1
  )
    return {
      ...section,
      value: times(section.value, lastScale / 10),
      step: lastScale / 10,
      place: lastScale / 10,
      scale,
      lastScale,
    };
  const oddPlace = inner === section.end ? section.place : section.step;
  return {
    ...section,
    end: at,
    value: inner === undefined ? section.value : between(section.value.low, section.value.high + oddPlace),
    scale,
    lastScale: last,
    ...(inner !== undefined && { inner }),
  };
}

function sectionAt(text: string, at: number): (Section & { form: Numeral['form'] }) | undefined {
  const arabic = arabicSection(text, at);
  if (!arabic) {
    const han = hanSection(text, at);
    const decimals = hanDecimals(text, at, han);
    return decimals ? { ...decimals, form: 'han' } : han && { ...han, form: han.isDigits ? 'digits' : 'han' };
  }
  const unit = units[text[arabic.end] ?? ''];
  // 2021百度 is a year and a name
  const isNumber = unit !== undefined && arabic.value.low < 1000 && standsBeforeMeasure(text, arabic.end + 1);
  if (!isNumber || measureAt(text, arabic.end)) return { ...arabic, form: 'arabic' };
  const { value, step, place, decimals } = arabic;
  return {
    end: arabic.end + 1,
    value: times(value, unit),
    step: step * unit,
    place: place * unit,
    decimals,
    form: unit === 10 ? 'mixed' : 'with-units',
  };
}

/** Whether a measure word, 万 or 亿 follows, 余, 多 or 来 perhaps before it: 人 in 3千人, 多户 in 5千多户. */
function standsBeforeMeasure(text: string, end: number): boolean {
  const at = '余多来'.includes(text[end] ?? ' ') ? end + 1 : end;
  return (text[at] ?? '') in scales || measureAt(text, at) !== undefined;
}

/** The decimals of a number in 汉字: 百分之四点三, 八点五亿, 零点五个百分点; no time of day (八点五十分), no 三点一线. */
function hanDecimals(text: string, start: number, whole: Section | undefined): Section | undefined {
  const point = whole?.end ?? (text[start] === '零' ? start + 1 : start);
  if (text[point] !== '点' || point === start || whole?.vague || whole?.isBare || whole?.isDigits) return undefined;
  let end = point + 1;
  let value = whole?.value.low ?? 0;
  let step = 1;
  let place = whole?.place ?? 1;
  for (let digit = hanDigit(text[end]); digit !== undefined && text[end] !== '两'; digit = hanDigit(text[++end])) {
    step = decimal(step / 10);
    value = decimal(value + digit * step);
    if (digit > 0) place = step;
  }
  const isShare = text.startsWith('分之', start - 2);
  if (end === point + 1 || (!isShare && !standsBeforeMeasure(text, end))) return undefined;
  return { end, value: exactly(value), step, place, decimals: end - point - 1 };
}

/** 万 or 亿 with nothing before it (上万, 亿元以上). */
const bareScale = (text: string, at: number): (Section & { form: 'han' }) | undefined =>
  (text[at] ?? '') in scales
    ? { end: at, value: exactly(1), step: 1, place: 1, decimals: 0, isBare: true, form: 'han' }
    : undefined;

/** Whether digits of the other script go on where a numeral ends: 1百零8, 十2, 2〇21, 20几. A year and a count behind it are two: 2025九大行动. */
function isMixed(text: string, { start, end }: Numeral): boolean {
  if (measureAt(text, end)) return false;
  const next = text[end] === '零' || text[end] === '〇' ? end + 1 : end; // 二百零8
  if (!isArabic(text, end - 1)) return isArabic(text, next) && isHanNumber(text[end - 1]) && !isArabic(text, start - 1);
  if (text[end] === '几') return true;
  const isDash = text[end] === '一' && isArabic(text, end + 1); // typed for —
  return isHanNumber(text[end]) && !isDash && end - start !== 4;
}

const isHanNumber = (character: string | undefined): boolean =>
  hanDigit(character) !== undefined || (character ?? '') in units;

/** Reads a number whose digits are partly Arabic, partly 汉字, as if all were 汉字; only where a measure word follows. */
function mixedNumeralAt(text: string, start: number): Numeral | undefined {
  let end = start;
  while (end - start < longest && (isArabic(text, end) || isHanNumber(text[end]) || (text[end] ?? '') in scales)) end++;
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
