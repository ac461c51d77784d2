import { lexiconOf } from '../../text/lexicon';
import { type Day, daysIn } from './calendar';
import { connectorAt } from './connector';
import { type WholeNumber, wholeNumberAt } from './whole-number';

/** A point or stretch of time as written: 2021年12月25日, 2019年7月末, 9月30日, 二〇二一年, the 2018 of 2018至2020. */
export interface DateFigure {
  readonly kind: 'date';
  readonly start: number;
  readonly end: number;
  /** As written: 2021, or 21 in 21年12月. */
  readonly year?: number;
  /** As written: 13 in 13月. */
  readonly month?: number;
  readonly day?: number;
  /** What a word behind it means at the widest: first and last month of the year, or day of the month. */
  readonly part?: Part;
  readonly form: 'arabic' | 'han' | 'mixed';
  /** A year without 年, or a month without 月. */
  readonly isBare?: boolean;
}

export type Part = readonly [first: number, last: number];

const yearParts = lexiconOf<Part | undefined>([
  ['初', [1, 3]], ['中', [5, 8]], ['底', [11, 12]], ['末', [11, 12]], ['春', [2, 5]], ['夏', [5, 8]], ['秋', [8, 11]], ['冬', [10, 12]],
  ['春天', [2, 5]], ['夏天', [5, 8]], ['秋天', [8, 11]], ['春季', [2, 5]], ['夏季', [5, 8]], ['秋季', [8, 11]], ['春夏', [2, 8]], ['秋冬', [8, 12]],
  ['上半年', [1, 6]], ['下半年', [7, 12]], ['一季度', [1, 3]], ['二季度', [4, 6]], ['三季度', [7, 9]], ['四季度', [10, 12]],
  ['第一季度', [1, 3]], ['第二季度', [4, 6]], ['第三季度', [7, 9]], ['第四季度', [10, 12]], ['前三季度', [1, 9]],
  ['春节', undefined], ['春晚', undefined], ['冬奥', undefined], ['夏粮', undefined], ['秋粮', undefined], ['中央', undefined], ['中国', undefined],
  ['中华', undefined], ['中共', undefined], ['中期', undefined], ['中考', undefined], ['中等', undefined], ['中小', undefined], ['中心', undefined], ['初步', undefined],
]); // biome-ignore format: a table
const monthParts = lexiconOf<Part | undefined>([
  ['初', [1, 10]], ['上旬', [1, 10]], ['中旬', [11, 20]], ['下旬', [21, 31]], ['底', [21, 31]], ['末', [21, 31]], ['中', [11, 20]],
  ['中央', undefined], ['中国', undefined], ['中华', undefined], ['中共', undefined], ['初步', undefined],
]); // biome-ignore format: a table

/** The date that begins at `start` with the number `first`. */
export function dateAt(text: string, start: number, first: WholeNumber): DateFigure | undefined {
  const year = text[first.end] === '年' && isYear(text, first) ? first : undefined;
  const month = year ? wholeNumberAt(text, year.end + 1) : first;
  if (!month || !isMonth(text, month)) return year && yearOnly(text, start, year);
  let end = month.end + 1;
  const day = wholeNumberAt(text, end);
  const hasDay = day !== undefined && day.length <= 3 && isDay(text, day);
  if (hasDay) end = day.end + 1;
  else if (text[end] === '份') end++;
  const part = hasDay ? undefined : monthParts.longestAt(text, end);
  if (part?.value) end += part.word.length;
  return {
    kind: 'date',
    start,
    end,
    ...(year && { year: year.value }),
    month: month.value,
    ...(hasDay && { day: day.value }),
    ...(part?.value && { part: part.value }),
    form: formOf(year, month, hasDay ? day : undefined),
  };
}

/** A year that has no 年, as the first one of 2018至2020 or 2018—2020年. */
export function bareYear(start: number, number: WholeNumber): DateFigure | undefined {
  if (!isFourDigits(number)) return undefined;
  return { kind: 'date', start, end: number.end, year: number.value, form: number.form, isBare: true };
}

/** A month that has no 月, as the first one of 1—9月. */
export function bareMonth(text: string, start: number, number: WholeNumber): DateFigure | undefined {
  const mayBe = number.length <= 2 && number.value <= 12 && !/\d[:：]$/.test(text.slice(Math.max(0, start - 2), start));
  const connector = mayBe ? connectorAt(text, number.end) : undefined; // no minutes: 9：00至5月12日
  const other = connector && wholeNumberAt(text, connector.end);
  if (!other || !isMonth(text, other)) return undefined;
  return { kind: 'date', start, end: number.end, month: number.value, form: number.form, isBare: true };
}

/** A day whose month stands before: the second date of 10月20日至23日. */
export function bareDay(text: string, start: number, number: WholeNumber): DateFigure | undefined {
  if (number.length > 3 || !isDay(text, number)) return undefined;
  return { kind: 'date', start, end: number.end + 1, day: number.value, form: number.form };
}

/** First and last day that a date may mean, when its year is written or given; undefined when it has none, or no such day exists. */
export function daysOf({ year, month, day, part }: DateFigure, givenYear?: number): readonly [Day, Day] | undefined {
  const y = year ?? givenYear;
  if (y === undefined || y < 1000 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (month === undefined) {
    const [from, to] = part ?? [1, 12];
    return [
      { year: y, month: from, day: 1 },
      { year: y, month: to, day: daysIn(y, to) },
    ];
  }
  const last = daysIn(y, month);
  if (day !== undefined)
    return day >= 1 && day <= last
      ? [
          { year: y, month, day },
          { year: y, month, day },
        ]
      : undefined;
  const [from, to] = part ?? [1, 31];
  return [
    { year: y, month, day: from },
    { year: y, month, day: Math.min(to, last) },
  ];
}

function yearOnly(text: string, start: number, year: WholeNumber): DateFigure {
  let end = year.end + 1;
  if (text[end] === '度') end++;
  const part = yearParts.longestAt(text, end);
  if (part?.value) end += part.word.length;
  return { kind: 'date', start, end, year: year.value, ...(part?.value && { part: part.value }), form: year.form };
}

const isFourDigits = ({ value, length }: WholeNumber): boolean => length === 4 && value >= 1000 && value < 2200;

/** 2021年 and 二〇二一年 are years, 五年 and 12年 are spans of time, unless a month follows as in 21年12月. */
function isYear(text: string, number: WholeNumber): boolean {
  if (isFourDigits(number)) return true;
  if (number.length !== 2 || number.form !== 'arabic') return false;
  const month = wholeNumberAt(text, number.end + 1);
  return month !== undefined && isMonth(text, month);
}

const isMonth = (text: string, { end, value, length }: WholeNumber): boolean =>
  text[end] === '月' && length <= 3 && value < 100 && !'球饼亮季嫂'.includes(text[end + 1] ?? ' ');

/** 25日 and 25号, but not 8号楼. */
const isDay = (text: string, { end, value }: WholeNumber): boolean =>
  value < 100 && (text[end] === '日' || (text[end] === '号' && !numbered.test(text.slice(end + 1, end + 3))));
const numbered = /^(?:[楼线院店机井文码桥门厂矿厅台站舱池坑洞库]|召(?![开集]))/;

function formOf(...numbers: readonly (WholeNumber | undefined)[]): DateFigure['form'] {
  const forms = new Set(numbers.flatMap(number => number?.form ?? []));
  return forms.size > 1 ? 'mixed' : [...forms][0]!;
}
