import type { Rule } from '../rule';
import { decreaseInTimes } from './decrease-in-times';

export const growth: readonly Rule[] = [decreaseInTimes];
