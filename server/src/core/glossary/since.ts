import type { Day } from '../reading/figures/calendar';

const isoOf = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether a day lies before a date of which perhaps only the year or the month is known: certainly before. */
export const isBefore = (day: Day, date: string): boolean => isoOf(day).slice(0, date.length) < date;

/** Whether a day lies certainly after such a date. */
export const isAfter = (day: Day, date: string): boolean => isoOf(day).slice(0, date.length) > date;

/** `2016-01-29` as 2016年1月29日; the year or the month alone too. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
