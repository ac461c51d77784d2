import { diagnostics } from './diagnostics';
import type { Feature } from './feature';
import { statistics } from './statistics';

export const features: readonly Feature[] = [diagnostics, statistics];
