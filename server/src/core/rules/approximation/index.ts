import type { Rule } from '../rule';
import { contradictoryApprox } from './contradictory-approx';
import { redundantApprox } from './redundant-approx';

export const approximation: readonly Rule[] = [contradictoryApprox, redundantApprox];
