import { dunhaoBetweenQuotes } from './punctuation/dunhao-between-quotes';
import { halfWidth } from './punctuation/half-width';
import { unpairedQuotes } from './punctuation/unpaired-quotes';
import type { Rule } from './rule';

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [dunhaoBetweenQuotes, unpairedQuotes, halfWidth];
