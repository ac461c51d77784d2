import { l10n } from 'vscode';
import type { Ledger, LedgerItem } from '../../../../server/src/lsp/protocol/index';

/** The ledger as a table, its head first. */
export const sheetOf = ({ rows }: Ledger): readonly (readonly string[])[] => [
  [
    l10n.t('No.'),
    l10n.t('Line'),
    l10n.t('Section'),
    l10n.t('As Written'),
    l10n.t('Counts'),
    l10n.t('Value'),
    l10n.t('Unit'),
    l10n.t('Kind'),
    l10n.t('Check'),
    l10n.t('Checked Against'),
    l10n.t('Sign-off'),
    l10n.t('Source'),
    l10n.t('Person'),
    l10n.t('Date'),
    l10n.t('Changed Since'),
    l10n.t('Sentence'),
  ],
  ...rows.map((row, i) => cellsOf(row, i + 1)),
];

const cellsOf = (row: LedgerItem, number: number): readonly string[] => [
  `${number}`,
  `${row.line + 1}`,
  row.sections.join(' › '),
  row.written,
  row.counts,
  row.value,
  row.unit,
  kindName(row.kind),
  resultName(row.result),
  [row.relation, ...row.messages].filter(part => part).join('；'),
  row.isFact || row.state !== 'unsigned' ? stateName(row.state) : '',
  row.signOff?.source ?? '',
  row.signOff?.person ?? '',
  row.signOff?.date?.slice(0, 10) ?? '',
  row.changes.map(({ from, to }) => `${from} → ${to}`).join('；'),
  row.signable.sentence,
];

export function kindName(kind: LedgerItem['kind']): string {
  const names: Readonly<Record<LedgerItem['kind'], string>> = {
    quantity: l10n.t('Figure'),
    date: l10n.t('Date'),
    session: l10n.t('Session'),
    plan: l10n.t('Plan'),
    ordinal: l10n.t('Ordinal'),
    list: l10n.t('List'),
    formulation: l10n.t('Formulation'),
    name: l10n.t('Name'),
    vague: l10n.t('Vague'),
  };
  return names[kind];
}

export function resultName(result: LedgerItem['result']): string {
  if (result === 'holds') return `✓ ${l10n.t('holds')}`;
  return result === 'conflicts' ? `⚠ ${l10n.t('conflict')}` : `○ ${l10n.t('nothing to check against')}`;
}

export function stateName(state: LedgerItem['state']): string {
  if (state === 'signed') return l10n.t('Signed off');
  return state === 'changed' ? l10n.t('Changed since signed off') : l10n.t('Not signed off');
}
