import type { Rule } from '../rule';
import { asOfAfterDocument } from './as-of-after-document';
import { dateStyle } from './date-style';
import { dateValidity } from './date-validity';
import { fixedFestival } from './fixed-festival';
import { rangeOrder } from './range-order';
import { weekday } from './weekday';
import { yearAbbreviation } from './year-abbreviation';

export const dates: readonly Rule[] = [
  dateValidity,
  weekday,
  rangeOrder,
  asOfAfterDocument,
  fixedFestival,
  yearAbbreviation,
  dateStyle,
];
