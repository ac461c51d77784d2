import { l10n } from 'vscode';
import type { LedgerStrings } from '../../../views/messages';

/** The words of the view. */
export const strings = (): LedgerStrings => ({
  filter: l10n.t('Filter'),
  show: l10n.t('Show'),
  sort: l10n.t('Sort'),
  source: l10n.t('Source of the next sign-off'),
  person: l10n.t('Checked by'),
  all: l10n.t('Facts'),
  open: l10n.t('To be signed off'),
  signed: l10n.t('Signed off'),
  changed: l10n.t('Changed since signed off'),
  conflicts: l10n.t('Conflicts'),
  everything: l10n.t('Ordinals and wording too'),
  byPlace: l10n.t('In the order of the text'),
  byResult: l10n.t('Conflicts first'),
  byState: l10n.t('Changed and unsigned first'),
  byThing: l10n.t('By what they count'),
  keys: l10n.t('S signs off or takes back · Enter goes to the text · / filters'),
  noneHere: l10n.t('No figure fits the filter.'),
  more: l10n.t('The first {0} are listed; filter to see others.', '{0}'),
  lost: l10n.t('Signed off, but no longer in the text'),
  remove: l10n.t('Remove'),
  list: l10n.t('Figures of the speech'),
  line: l10n.t('Line {0}', '{0}'),
  wasNow: l10n.t('{0} → {1}', '{0}', '{1}'),
  sign: l10n.t('Sign Off'),
  takeBack: l10n.t('Take Back'),
});
