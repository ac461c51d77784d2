import type { Rule } from './rule';

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [];
