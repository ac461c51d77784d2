import { hanOrdinal } from './ordinal';

/** A day of the calendar. Month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first whole date of a line: 2021年12月25日, ２０２１年…, 二〇二一年十二月二十五日. */
export function dayIn(line: string): Day | undefined {
  const [, year, month, day] = date.exec(line) ?? [];
  if (!year) return undefined;
  const found = { year: yearOf(year), month: numberOf(month!), day: numberOf(day!) };
  return found.year && found.month && found.day ? found : undefined;
}
const han = '[一二三四五六七八九十]';
const date = new RegExp(
  `([0-9０-９]{4}|[一二][一二三四五六七八九〇零○Ｏ]{3})年([0-9０-９]{1,2}|${han}{1,2})月([0-9０-９]{1,2}|${han}{1,3})日`,
);

const numberOf = (written: string): number =>
  /^[0-9０-９]/.test(written) ? Number(written.normalize('NFKC')) : (hanOrdinal(written) ?? 0);

const yearOf = (written: string): number =>
  Number(
    [...written.normalize('NFKC')]
      .map(char => ('一二三四五六七八九'.indexOf(char) + 1 || (/[0-9]/.test(char) ? char : 0)).toString())
      .join(''),
  );
