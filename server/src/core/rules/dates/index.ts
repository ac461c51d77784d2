import type { Rule } from '../rule';
import { dateValidity } from './date-validity';
import { weekday } from './weekday';

export const dates: readonly Rule[] = [dateValidity, weekday];
