import { definition } from './definition';
import { diagnostics } from './diagnostics';
import type { Feature } from './feature';
import { hover } from './hover';
import { pages } from './pages';
import { references } from './references';
import { semanticTokens } from './semantic-tokens';
import { statistics } from './statistics';

export const features: readonly Feature[] = [
  diagnostics,
  hover,
  definition,
  references,
  pages,
  semanticTokens,
  statistics,
];
