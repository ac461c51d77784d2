import type { Rule } from '../rule';
import { lexicalisedChinese } from './lexicalised-chinese';
import { liangEr } from './liang-er';
import { mixedDigits } from './mixed-digits';
import { monthDayProper } from './month-day-proper';
import { sameClassSameForm } from './same-class-same-form';
import { spanNumeralChinese } from './span-numeral-chinese';
import { zeroForm } from './zero-form';

export const numerals: readonly Rule[] = [
  spanNumeralChinese,
  sameClassSameForm,
  lexicalisedChinese,
  zeroForm,
  liangEr,
  monthDayProper,
  mixedDigits,
];
