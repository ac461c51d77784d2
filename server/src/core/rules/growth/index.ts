import type { Rule } from '../rule';
import { absoluteDifference } from './absolute-difference';
import { cagr } from './cagr';
import { decreaseInTimes } from './decrease-in-times';
import { decreaseOver100 } from './decrease-over-100';
import { direction } from './direction';
import { doubling } from './doubling';
import { fractionWords } from './fraction-words';
import { growthRate } from './growth-rate';
import { overFulfilment } from './over-fulfilment';
import { percentagePoints } from './percentage-points';
import { rankShift } from './rank-shift';
import { redundantBase } from './redundant-base';
import { shareOfTotal } from './share-of-total';
import { timesOf } from './times-of';
import { toVsBy } from './to-vs-by';

export const growth: readonly Rule[] = [
  growthRate,
  timesOf,
  doubling,
  decreaseInTimes,
  percentagePoints,
  decreaseOver100,
  direction,
  absoluteDifference,
  toVsBy,
  cagr,
  shareOfTotal,
  overFulfilment,
  fractionWords,
  rankShift,
  redundantBase,
];
