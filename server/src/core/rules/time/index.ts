import type { Rule } from '../rule';
import { consecutiveYears } from './consecutive-years';
import { elapsedSince } from './elapsed-since';
import { fiveYearPlan } from './five-year-plan';
import { localSessionDrift } from './local-session-drift';
import { plenumChronology } from './plenum-chronology';

export const time: readonly Rule[] = [
  consecutiveYears,
  elapsedSince,
  localSessionDrift,
  plenumChronology,
  fiveYearPlan,
];
