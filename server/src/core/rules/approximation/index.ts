import type { Rule } from '../rule';
import { boundWithRange } from './bound-with-range';
import { contradictoryApprox } from './contradictory-approx';
import { exactWithApprox } from './exact-with-approx';
import { polarity } from './polarity';
import { redundantApprox } from './redundant-approx';
import { spanNumeralWithApprox } from './span-numeral-with-approx';
import { yuPosition } from './yu-position';

export const approximation: readonly Rule[] = [
  contradictoryApprox,
  redundantApprox,
  exactWithApprox,
  yuPosition,
  spanNumeralWithApprox,
  boundWithRange,
  polarity,
];
