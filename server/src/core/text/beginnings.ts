import { characterSet } from './characters';

/**
 * Finds offsets where words may begin: their first two characters, or their only one, are looked up in a table of bits, which rules out most. Answers
 * the first such offset from `at` on, or the length of the text; no word begins before it.
 */
export function beginningsOf(words: Iterable<string>): (text: string, at: number) => number {
  const pairs = new Uint32Array(0x10000 / 32);
  const short: string[] = [];
  for (const word of words)
    if (word.length > 1) {
      const bit = bitOf(word.charCodeAt(0), word.charCodeAt(1));
      pairs[bit >> 5]! |= 1 << (bit & 31);
    } else short.push(word);
  const isShort = characterSet(short);
  const hasShort = short.length > 0;
  return (text, at) => {
    if (at >= text.length) return text.length;
    let code = text.charCodeAt(at);
    for (; at + 1 < text.length; at++) {
      const next = text.charCodeAt(at + 1);
      const bit = bitOf(code, next);
      if ((pairs[bit >> 5]! & (1 << (bit & 31))) !== 0 || (hasShort && isShort(code))) return at;
      code = next;
    }
    return isShort(code) ? at : text.length;
  };
}

const bitOf = (code: number, next: number): number => (code * 31 + next) & 0xffff;
