import type { Rule } from '../rule';
import { ageVsBirth } from './age-vs-birth';
import { anniversaryBase } from './anniversary-base';
import { consecutiveYears } from './consecutive-years';
import { durationInDays } from './duration-in-days';
import { elapsedSince } from './elapsed-since';
import { fiveYearPlan } from './five-year-plan';
import { latestPlenumMissing } from './latest-plenum-missing';
import { localSessionDrift } from './local-session-drift';
import { nationalSessionYear } from './national-session-year';
import { nthOccurrence } from './nth-occurrence';
import { plenumChronology } from './plenum-chronology';
import { quarterHalfMonths } from './quarter-half-months';
import { rangeDuration } from './range-duration';
import { relativeYearGloss } from './relative-year-gloss';
import { tenseVsDate } from './tense-vs-date';
import { termLength } from './term-length';

export const time: readonly Rule[] = [
  consecutiveYears,
  elapsedSince,
  rangeDuration,
  anniversaryBase,
  nationalSessionYear,
  localSessionDrift,
  plenumChronology,
  latestPlenumMissing,
  fiveYearPlan,
  tenseVsDate,
  relativeYearGloss,
  termLength,
  durationInDays,
  quarterHalfMonths,
  ageVsBirth,
  nthOccurrence,
];
