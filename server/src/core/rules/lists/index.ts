import type { Rule } from '../rule';
import { enumExact } from './enum-exact';
import { enumWithDeng } from './enum-with-deng';
import { resumptiveCount } from './resumptive-count';

export const lists: readonly Rule[] = [enumWithDeng, enumExact, resumptiveCount];
