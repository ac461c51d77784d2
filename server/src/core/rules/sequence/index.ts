import type { Rule } from '../rule';
import { oneHandOther } from './one-hand-other';
import { ordinalGap } from './ordinal-gap';

export const sequence: readonly Rule[] = [ordinalGap, oneHandOther];
