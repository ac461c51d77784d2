import { approximation } from './approximation/index';
import { dates } from './dates/index';
import { formulations } from './formulations/index';
import { growth } from './growth/index';
import { lists } from './lists/index';
import { mentions } from './mentions/index';
import { numerals } from './numerals/index';
import { punctuation } from './punctuation/index';
import { ranges } from './ranges/index';
import type { Rule } from './rule';
import { sequence } from './sequence/index';
import { structure } from './structure/index';
import { sums } from './sums/index';
import { time } from './time/index';
import { units } from './units/index';

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  ...structure,
  ...sums,
  ...lists,
  ...time,
  ...dates,
  ...growth,
  ...approximation,
  ...mentions,
  ...sequence,
  ...ranges,
  ...units,
  ...numerals,
  ...formulations,
  ...punctuation,
];
