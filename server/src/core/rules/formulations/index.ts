import type { Rule } from '../rule';
import { campaignName } from './campaign-name';
import { formulaCount } from './formula-count';

export const formulations: readonly Rule[] = [formulaCount, campaignName];
