import type { Rule } from '../rule';
import { derivedAcrossParagraphs } from './derived-across-paragraphs';
import { measureDrift } from './measure-drift';
import { sameEventDate } from './same-event-date';
import { sameQuantityApprox } from './same-quantity-approx';
import { sameQuantityExact } from './same-quantity-exact';
import { titleBodyNumber } from './title-body-number';
import { unitEquivalence } from './unit-equivalence';

export const mentions: readonly Rule[] = [
  sameQuantityExact,
  sameQuantityApprox,
  unitEquivalence,
  derivedAcrossParagraphs,
  titleBodyNumber,
  measureDrift,
  sameEventDate,
];
