import type { Rule } from '../rule';
import { arabicWithShibaiqian } from './arabic-with-shibaiqian';
import { currency } from './currency';
import { decimalConsistency } from './decimal-consistency';
import { digitGrouping } from './digit-grouping';
import { legalUnits } from './legal-units';
import { magnitudeJump } from './magnitude-jump';
import { magnitudeWordCollision } from './magnitude-word-collision';
import { measureNoun } from './measure-noun';
import { percentWriting } from './percent-writing';

export const units: readonly Rule[] = [
  arabicWithShibaiqian,
  magnitudeWordCollision,
  magnitudeJump,
  measureNoun,
  legalUnits,
  percentWriting,
  decimalConsistency,
  digitGrouping,
  currency,
];
