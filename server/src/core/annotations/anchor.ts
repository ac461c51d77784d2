import type { Span } from '../text/span';

/** A piece of a text, told by what it says, what stands around it, and where it stood. */
export interface Anchor {
  readonly exact: string;
  /** Up to `contextLength` characters before it. */
  readonly prefix: string;
  /** Up to `contextLength` characters behind it. */
  readonly suffix: string;
  /** Offset of the quote in the text that it was taken from. */
  readonly start: number;
  /** Names of the sections around it, the outermost first: for people; finding it again does without. */
  readonly section?: readonly string[];
}

/** In UTF-16 units; enough to tell two sentences apart that begin or end alike. */
export const contextLength = 48;

/** The anchor of a piece of a text. */
export function quoted(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(afterHalf(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, beforeHalf(text, Math.min(text.length, end + contextLength))),
    start,
  };
}

// A quotation never begins or ends inside a surrogate pair.
const afterHalf = (text: string, at: number): number => (isInsidePair(text, at) ? at + 1 : at);
const beforeHalf = (text: string, at: number): number => (isInsidePair(text, at) ? at - 1 : at);
const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
