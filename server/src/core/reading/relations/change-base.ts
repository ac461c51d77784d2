import type { Paragraph } from '../paragraph';
import type { Change } from './change';
import { type By, baseOf } from './change-by';
import type { Level } from './level';

/**
 * What is said of a change that may be said against its first level, `apart` years before the other as far as the text tells:
 * not 同比 of one from 2016年 to 2021年, not 比2020年增长75% of one from a level without its year, not 五年增长4倍 of one in two years,
 * nor what goes on from such words: 比2020年增加96家，增长133%.
 */
export function saidAgainst(
  paragraph: Paragraph,
  { from, to, by, years }: Pick<Change, 'from' | 'to' | 'by' | 'years'>,
  apart: number | undefined,
): readonly By[] {
  let other: By | undefined;
  return by.filter(one => {
    const goesOn = one.base === undefined && one.years === undefined;
    if (goesOn) return other === undefined || (one.isAnnual && other.base === '上年');
    const isSaid = isAgainst(paragraph, from, to, one, years) && (one.isAnnual || isOf(paragraph, from, one, apart));
    other = isSaid ? undefined : one;
    return isSaid;
  });
}

function isAgainst({ text }: Paragraph, from: Level, to: Level, { base }: By, years: number | undefined): boolean {
  if (base === undefined) return true;
  const dated = datedIn(text, from);
  if (base === '上年')
    return (years === undefined || years < 2) && (dated === undefined || dated === '上年' || years === 1);
  if (relative.test(base)) return dated === undefined || dated === base || from.start > to.start;
  if (dated === base) return true;
  return (dated === undefined || baseOf(base) === undefined) && beforeIn(text, from, 40, /[^。；]*$/).includes(base);
}
/** Bases that a level without a time may have. */
const relative = /^(?:上届|上期|上月|前年|年初|年前|期末|届末|时期|换届)$/;

/** Whether what is said of so many years may be of levels `apart`; the first of the years may count too: 五年 from 2017年 to 2021年. */
function isOf({ text }: Paragraph, from: Level, { years }: By, apart: number | undefined): boolean {
  if (years === undefined || years === 1) return true;
  const dated = datedIn(text, from);
  const known = apart ?? (dated === '上年' ? 1 : undefined);
  return known === undefined ? dated !== undefined : known === years || (years > 2 && known === years - 1);
}

/** The time in the piece of a level, behind 由 where there is one: 2016 of 由2016年的20家, none of 2025年由20家. */
const datedIn = (text: string, level: Level): string | undefined =>
  baseOf(beforeIn(text, level, 16, /[^，。；：、由从]*$/));

const beforeIn = (text: string, { start }: Level, reach: number, piece: RegExp): string =>
  piece.exec(text.slice(Math.max(0, start - reach), start))![0];
