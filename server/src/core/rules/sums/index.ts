import type { Rule } from '../rule';
import { partExceedsTotal } from './part-exceeds-total';
import { statedSum } from './stated-sum';
import { totalPartsSum } from './total-parts-sum';

export const sums: readonly Rule[] = [totalPartsSum, partExceedsTotal, statedSum];
