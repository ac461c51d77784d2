import type { Change, LedgerRow, Signable, SignedRow, SignOff } from '../../core/index';
import type { PlaceRange } from './place';

/** Asks for every figure of an open speech, with what is signed off: `LedgerParams` → `Ledger`; nothing for a document that is no open speech. */
export const ledgerRequest = 'piyue/ledger';

export interface LedgerParams {
  readonly uri: string;
  /** Stored sign-offs, to be matched with the figures. */
  readonly signOffs?: readonly SignOff[];
  /** Only how many are signed: no rows. */
  readonly onlyProgress?: boolean;
}

export interface Ledger {
  /** Version of the document that the ranges are of. */
  readonly version: number;
  readonly rows: readonly LedgerItem[];
  /** Sign-offs whose figures are nowhere any more. */
  readonly lost: readonly SignOff[];
  /** Facts that are signed, and all facts. */
  readonly progress: { readonly signed: number; readonly total: number };
}

/** A figure of the ledger; what its fields mean is said in `LedgerRow` of the core. */
export interface LedgerItem extends Omit<LedgerRow, 'span' | 'sentence' | 'findings' | 'amount'> {
  readonly range: PlaceRange;
  /** What is kept of it when it is signed. */
  readonly signable: Signable;
  readonly messages: readonly string[];
  readonly state: SignedRow['state'];
  readonly signOff?: SignOff;
  readonly changes: readonly Change[];
}
