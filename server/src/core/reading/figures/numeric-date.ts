import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { isWithin } from '../prose/quotation';
import { daysIn } from './calendar';

/** A date written with marks for 年 and 月: 2021.12.25, 2021/12/25, 2021-12-25. */
export interface NumericDate extends Span {
  /** 2021年12月25日. */
  readonly written: string;
}

/** Such dates in the prose of a line; not those in quotation marks, file names, numbers of documents and stamps of a publication. */
export function numericDatesOf({ text, quotations }: Paragraph): readonly NumericDate[] {
  if (!/\d[./-]\d/.test(text) || isStamp(text)) return [];
  return [...text.matchAll(numeric)].flatMap(({ 0: date, 1: year, 3: month, 4: day, index }) => {
    const [y, m, d] = [year, month, day].map(Number) as [number, number, number];
    if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m) || isWithin(quotations, index, '“《‘')) return [];
    if (number.test(text.slice(Math.max(0, index - 6), index))) return [];
    return { start: index, end: index + date.length, written: `${y}年${m}月${d}日` };
  });
}
const numeric = /(?<![\w.\-/:：])((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\w.\-/])/g;

/** Whether a line tells where and when the text was published, in a form of its own: 《人民日报》（2021年12月25日 第02版）. */
export const isStamp = (line: string): boolean => line.length <= longestStamp && stamp.test(line);
const longestStamp = 80;
const stamp = /来源|时间[：: ]|\d[:：]\d\d|\d\s?版|^\s*[\d./-]+\s*$/;
const number = /日期[：:]|编号|文号|案号|号为|版本|号[：:]|No/;
