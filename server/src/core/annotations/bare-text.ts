import { isBlank } from '../text/characters';
import { countWhile } from '../text/ordered';

/** A text without blanks and line breaks, so that it stays the same when another tool changes those. */
export interface BareText {
  /** UTF-16 units. */
  readonly codes: Uint16Array;
  /** Where each of them stands in the text; one more at the end: the length of the text. */
  readonly offsets: Int32Array;
  /** 1 where a line begins, also at the end of the text. */
  readonly lineStarts: Uint8Array;
}

export function bareText(text: string): BareText {
  const codes = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length + 1);
  const lineStarts = new Uint8Array(text.length + 1);
  let length = 0;
  lineStarts[0] = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) lineStarts[length] = 1;
    else if (!isBlank(code)) {
      codes[length] = code;
      offsets[length++] = i;
    }
  }
  offsets[length] = text.length;
  return {
    codes: codes.subarray(0, length),
    offsets: offsets.subarray(0, length + 1),
    lineStarts: lineStarts.subarray(0, length + 1),
  };
}

/** Index of the first character at `offset` of the text or behind it. */
export const bareIndex = ({ offsets, codes }: BareText, offset: number): number =>
  Math.min(
    codes.length,
    countWhile(offsets, own => own < offset),
  );
