import type { Rule } from '../rule';
import { magnitudeJump } from './magnitude-jump';

export const units: readonly Rule[] = [magnitudeJump];
