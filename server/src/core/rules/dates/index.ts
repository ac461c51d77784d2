import type { Rule } from '../rule';
import { asOfAfterDocument } from './as-of-after-document';
import { dateValidity } from './date-validity';
import { fixedFestival } from './fixed-festival';
import { rangeOrder } from './range-order';
import { weekday } from './weekday';

export const dates: readonly Rule[] = [dateValidity, weekday, rangeOrder, asOfAfterDocument, fixedFestival];
