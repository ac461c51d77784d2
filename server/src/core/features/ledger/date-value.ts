import type { Day } from '../../reading/figures/calendar';
import type { DateFigure } from '../../reading/figures/date';

/** 2021-12-25; 2019-07 for a month, 2019 for a year; 2020-01..2020-03 for 2020年初, --10-20 without a year, as ISO 8601 has it. */
export function dateValue({ year, month, day, part }: DateFigure, days: readonly [Day, Day] | undefined): string {
  if (part && days && year !== undefined) {
    const [from, to] = days.map(one => (month === undefined ? isoMonth(one) : isoDay(one)));
    return `${from}..${to}`;
  }
  const parts = [
    year ?? '-',
    ...(month === undefined && day === undefined ? [] : [month === undefined ? '-' : two(month)]),
  ];
  return [...parts, ...(day === undefined ? [] : [two(day)])].join('-');
}

const two = (number: number): string => String(number).padStart(2, '0');
const isoMonth = ({ year, month }: Day): string => `${year}-${two(month)}`;
const isoDay = (day: Day): string => `${isoMonth(day)}-${two(day.day)}`;
