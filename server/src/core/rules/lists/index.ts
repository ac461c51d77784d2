import type { Rule } from '../rule';
import { characterCountMotto } from './character-count-motto';
import { countThenList } from './count-then-list';
import { duplicateItem } from './duplicate-item';
import { enumExact } from './enum-exact';
import { enumWithDeng } from './enum-with-deng';
import { leadVsHeadings } from './lead-vs-headings';
import { repeatedPrefix } from './repeated-prefix';
import { resumptiveCount } from './resumptive-count';

export const lists: readonly Rule[] = [
  enumWithDeng,
  enumExact,
  countThenList,
  resumptiveCount,
  repeatedPrefix,
  leadVsHeadings,
  characterCountMotto,
  duplicateItem,
];
