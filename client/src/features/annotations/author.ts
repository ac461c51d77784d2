import { l10n, type Memento, workspace } from 'vscode';
import type { Person } from '../../../../server/src/lsp/protocol/index';

/** Who writes notes: the name in the setting, or the one that was last given for sign-offs. */
export function author(memory: Memento): Person | undefined {
  const name = workspace.getConfiguration('piyue').get('ledger.person', '') || memory.get('person', '');
  return name ? { type: 'Person', name } : undefined;
}

export const nameOf = (person: Person | undefined): string => person?.name ?? l10n.t('Unnamed');
