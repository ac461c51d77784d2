import type { Rule } from '../rule';
import { classOverlap } from './class-overlap';
import { fromToMixed } from './from-to-mixed';
import { rangeConnector } from './range-connector';
import { rangeReversed } from './range-reversed';
import { rangeUnitOmitted } from './range-unit-omitted';
import { yearRangeForm } from './year-range-form';

export const ranges: readonly Rule[] = [
  rangeUnitOmitted,
  rangeConnector,
  rangeReversed,
  fromToMixed,
  classOverlap,
  yearRangeForm,
];
