import type { Rule } from '../rule';
import { sameQuantityApprox } from './same-quantity-approx';

export const mentions: readonly Rule[] = [sameQuantityApprox];
