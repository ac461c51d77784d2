import type { Rule } from '../rule';
import { boundedRate } from './bounded-rate';
import { complementTriplet } from './complement-triplet';
import { partExceedsTotal } from './part-exceeds-total';
import { respectivelyArity } from './respectively-arity';
import { statedSum } from './stated-sum';
import { totalPartsSum } from './total-parts-sum';

export const sums: readonly Rule[] = [
  totalPartsSum,
  partExceedsTotal,
  respectivelyArity,
  statedSum,
  complementTriplet,
  boundedRate,
];
