import type { Restructuring } from '../../core/index';
import type { Place, TextChange } from './place';

/** Asks for a change of an open speech by its structure: `RestructureParams` → `Restructured`; nothing where it changes nothing. */
export const restructureRequest = 'piyue/restructure';

export interface RestructureParams {
  readonly uri: string;
  /** Where the cursor is. */
  readonly position: Place;
  readonly change: Restructuring;
}

export interface Restructured {
  /** Version of the document for which the edits are made. */
  readonly version: number;
  readonly edits: readonly TextChange[];
  /** Lines by which the cursor goes down (up when negative) with the section that is moved. */
  readonly lines: number;
}
