import { definition } from './definition';
import { diagnostics } from './diagnostics';
import type { Feature } from './feature';
import { hover } from './hover';
import { pages } from './pages';
import { references } from './references';
import { statistics } from './statistics';

export const features: readonly Feature[] = [diagnostics, hover, definition, references, pages, statistics];
