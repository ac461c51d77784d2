import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { compare } from './compare';
import { completion } from './completion';
import { definition } from './definition';
import { diagnostics } from './diagnostics';
import { documentLinks } from './document-links';
import { documentSymbols } from './document-symbols';
import { edition } from './edition';
import type { Feature } from './feature';
import { foldingRanges } from './folding-ranges';
import { formatting } from './formatting';
import { glossaries } from './glossaries';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { ledger } from './ledger';
import { locate } from './locate';
import { onType } from './on-type';
import { pages } from './pages';
import { references } from './references';
import { rename } from './rename';
import { restructure } from './restructure';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { silences } from './silences';
import { statistics } from './statistics';
import { structure } from './structure';
import { terms } from './terms';
import { workspaceSymbols } from './workspace-symbols';

export const features: readonly Feature[] = [
  diagnostics,
  codeActions,
  restructure,
  onType,
  formatting,
  documentSymbols,
  structure,
  codeLens,
  workspaceSymbols,
  documentLinks,
  foldingRanges,
  selectionRanges,
  hover,
  definition,
  references,
  inlayHints,
  pages,
  glossaries,
  completion,
  rename,
  terms,
  locate,
  silences,
  semanticTokens,
  statistics,
  ledger,
  compare,
  edition,
];
