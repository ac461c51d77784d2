/** Asks where quotes stand in a text that has changed since they were taken: `LocateParams` → `(Located | null)[]`, in the order of the anchors. */
export const locateRequest = 'piyue/locate';

export interface LocateParams {
  readonly text: string;
  readonly anchors: readonly QuotedAnchor[];
}

/** A quote with what stands around it. */
export interface QuotedAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of the quote in the text it was taken from. */
  readonly start: number;
}

/** UTF-16 offsets in the text, and from 0 to 1 how much speaks for the place; from 0.5 on the quote is as it was. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}
