// Classes of characters, asked with the UTF-16 code at an offset; NaN, past the end of a text, belongs to none.

/** 汉字 of the basic planes, 〇 and 々 too; the halves of surrogate pairs count, in these texts they are rare 汉字. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xdfff) ||
  code === 0x3007 ||
  code === 0x3005;

/** Half-width letters, with accents too. */
export const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);

/** Half-width digits. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Blanks within a line, the full-width one and the byte order mark too. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b);

/** Offset of the first character of a line that is no blank; its length when there is none. */
export function indentOf(line: string): number {
  let at = 0;
  while (isBlank(line.charCodeAt(at))) at++;
  return at;
}

/** A set of characters of the basic plane, asked with their codes: one look-up in a table of bits, which is small enough for many to stay in the cache. */
export function characterSet(characters: Iterable<string>): (code: number) => boolean {
  const table = new Uint32Array(0x10000 / 32);
  for (const character of characters) {
    const code = character.charCodeAt(0);
    table[code >> 5]! |= 1 << (code & 31);
  }
  return code => (table[code >> 5]! & (1 << (code & 31))) !== 0;
}
