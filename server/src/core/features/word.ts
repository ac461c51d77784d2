import { isDigit, isHan, isLatin } from '../text/characters';
import type { Span } from '../text/span';

/** So far on both sides of a place is looked for the ends of its word. */
const reach = 30;

/**
 * The word at `at` of a line, or before it where `at` is the end of one: as the platform divides Chinese into words, where it does;
 * else a run of digits or letters, or a single character.
 */
export function wordAt(line: string, at: number): Span {
  const place = at < line.length ? at : line.length - 1;
  if (place < 0) return { start: 0, end: 0 };
  const kind = kindAt(line, place);
  let start = place;
  let end = place + 1;
  while (start > 0 && place - start < reach && kindAt(line, start - 1) === kind) start--;
  while (end < line.length && end - place < reach && kindAt(line, end) === kind) end++;
  if (kind === 'number' || kind === 'latin') return { start, end };
  if (kind !== 'han') return characterAt(line, place);
  const word = segmenter?.segment(line.slice(start, end)).containing(place - start);
  return word ? { start: start + word.index, end: start + word.index + word.segment.length } : characterAt(line, place);
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

function kindAt(line: string, at: number): 'number' | 'latin' | 'han' | 'other' {
  const code = line.charCodeAt(at);
  if (isDigit(code) || (code >= 0xff10 && code <= 0xff19)) return 'number';
  if ('.,%％'.includes(line[at]!) && isDigit(line.charCodeAt(at - 1))) return 'number';
  if (isLatin(code)) return 'latin';
  return isHan(code) ? 'han' : 'other';
}

/** One character, both halves of a surrogate pair. */
function characterAt(line: string, at: number): Span {
  const code = line.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff && at > 0) return { start: at - 1, end: at + 1 };
  return { start: at, end: at + (line.codePointAt(at)! > 0xffff ? 2 : 1) };
}
