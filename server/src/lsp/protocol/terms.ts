import type { TermEntry } from '../../core/index';
import type { Place, PlaceRange } from './place';

/** Asks which terms an open speech has, and which names no glossary explains: `TermsParams` → `TermsInText`; nothing for a document that is no open speech. */
export const termsRequest = 'piyue/terms';

export interface TermsParams {
  readonly uri: string;
}

export interface TermsInText {
  /** Version of the document that the ranges are of. */
  readonly version: number;
  /** By their first places. */
  readonly terms: readonly {
    readonly name: string;
    readonly theme: string;
    readonly definition: string;
    /** Written by the user. */
    readonly isOwn: boolean;
    readonly places: readonly TermPlace[];
  }[];
  /** Names in quotation marks and abbreviations that no glossary explains. */
  readonly unexplained: readonly { readonly name: string; readonly places: readonly TermPlace[] }[];
}

export interface TermPlace {
  readonly range: PlaceRange;
  /** The words around it, and how it is written. */
  readonly before: string;
  readonly written: string;
  readonly after: string;
}

/** Asks which term stands at a place of an open speech: `PlaceParams` → `TermAt`; nothing where none stands. */
export const termRequest = 'piyue/term';

export interface PlaceParams {
  readonly uri: string;
  readonly position: Place;
}

export interface TermAt {
  readonly entry: TermEntry;
  /** Where its entry stands; nothing for a term that comes with the product. */
  readonly origin?: { readonly uri: string; readonly range: PlaceRange };
}
