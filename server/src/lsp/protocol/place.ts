/** Line and UTF-16 character, both from 0: a `Position` of LSP. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A `Range` of LSP. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** A `TextEdit` of LSP. */
export interface TextChange {
  readonly range: PlaceRange;
  readonly newText: string;
}
