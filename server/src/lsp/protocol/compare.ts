import type { DifferenceKind } from '../../core/index';
import type { PlaceRange } from './place';

/** Asks which figures of an open speech differ from those of an older text: `CompareParams` → `Comparison`; nothing for a document that is no open speech. */
export const compareRequest = 'piyue/compare';

export interface CompareParams {
  readonly uri: string;
  /** The older text. */
  readonly old: string;
}

export interface Comparison {
  readonly differences: readonly DifferenceItem[];
  /** How many figures are the same in both. */
  readonly same: number;
  /** Years of the two texts, where the older one is of an earlier year. */
  readonly years?: readonly [old: number, now: number];
}

export interface DifferenceItem {
  readonly kind: DifferenceKind;
  readonly old?: DifferenceSide;
  readonly now?: DifferenceSide;
}

/** A figure in one of the texts; the range is of that text. */
export interface DifferenceSide {
  readonly range: PlaceRange;
  readonly written: string;
  readonly counts: string;
  readonly sections: readonly string[];
  /** Its sentence, in which it stands at `at`. */
  readonly sentence: string;
  readonly at: number;
}
