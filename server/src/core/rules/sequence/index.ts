import type { Rule } from '../rule';
import { firstThenLast } from './first-then-last';
import { oneHandOther } from './one-hand-other';
import { ordinalGap } from './ordinal-gap';
import { ordinalMix } from './ordinal-mix';
import { singletonOrdinal } from './singleton-ordinal';

export const sequence: readonly Rule[] = [ordinalGap, ordinalMix, oneHandOther, firstThenLast, singletonOrdinal];
