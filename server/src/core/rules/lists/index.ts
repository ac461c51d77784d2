import type { Rule } from '../rule';
import { characterCountMotto } from './character-count-motto';
import { countThenList } from './count-then-list';
import { enumExact } from './enum-exact';
import { enumWithDeng } from './enum-with-deng';
import { repeatedPrefix } from './repeated-prefix';
import { resumptiveCount } from './resumptive-count';

export const lists: readonly Rule[] = [
  enumWithDeng,
  enumExact,
  countThenList,
  resumptiveCount,
  repeatedPrefix,
  characterCountMotto,
];
