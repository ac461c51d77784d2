/** A day of the calendar. Month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Number of the day since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

/** 0 for Sunday (星期日) to 6. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

export const compareDays = (a: Day, b: Day): number => dayNumber(a) - dayNumber(b);

/** Whole years and the part of one from `a` to `b`, the part by months and days: 2020-01-01 to 2021-12-25 is 1.98. */
export const yearsBetween = (a: Day, b: Day): number =>
  b.year - a.year + (b.month - a.month) / 12 + (b.day - a.day) / 365.25;

/** `2021-12-25` as people write it: 2021年12月25日. */
export const writtenDay = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`;
