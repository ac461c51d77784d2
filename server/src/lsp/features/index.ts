import { diagnostics } from './diagnostics';
import type { Feature } from './feature';

export const features: readonly Feature[] = [diagnostics];
