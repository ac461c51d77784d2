import type { Rule } from '../rule';
import { boundedRate } from './bounded-rate';
import { complementTriplet } from './complement-triplet';
import { derivedRate } from './derived-rate';
import { meanTimesCount } from './mean-times-count';
import { partExceedsTotal } from './part-exceeds-total';
import { respectivelyArity } from './respectively-arity';
import { shareSum } from './share-sum';
import { statedSum } from './stated-sum';
import { totalPartsSum } from './total-parts-sum';

export const sums: readonly Rule[] = [
  totalPartsSum,
  partExceedsTotal,
  respectivelyArity,
  statedSum,
  complementTriplet,
  shareSum,
  meanTimesCount,
  derivedRate,
  boundedRate,
];
