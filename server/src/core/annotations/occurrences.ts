/** Where pieces of a few characters stand: for each, its places in ascending order. One pass over the text for each length of a piece. */
export function occurrences(codes: Uint16Array, pieces: readonly Uint16Array[]): readonly (readonly number[])[] {
  const places: number[][] = pieces.map(() => []);
  for (const length of new Set(pieces.map(piece => piece.length))) if (length > 0) scan(codes, length, pieces, places);
  return places;
}

function scan(codes: Uint16Array, length: number, pieces: readonly Uint16Array[], places: number[][]): void {
  const table = tableOf(pieces, length);
  let highest = 1;
  for (let i = 1; i < length; i++) highest = Math.imul(highest, base);
  let hash = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i >= length) hash = (hash - Math.imul(codes[i - length]!, highest)) | 0;
    hash = (Math.imul(hash, base) + codes[i]!) | 0;
    if (i + 1 < length) continue;
    const start = i + 1 - length;
    for (let slot = slotOf(hash, table.mask); table.slots[slot] !== 0; slot = (slot + 1) & table.mask) {
      const piece = table.slots[slot]! - 1;
      if (table.hashes[slot] === hash && standsAt(pieces[piece]!, codes, start)) places[piece]!.push(start);
    }
  }
}

/** Open addressing: a slot holds the number of a piece plus one. Pieces must differ. */
function tableOf(pieces: readonly Uint16Array[], length: number) {
  const size = 1 << (34 - Math.clz32(pieces.length));
  const mask = size - 1;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  for (const [number, piece] of pieces.entries()) {
    if (piece.length !== length) continue;
    let hash = 0;
    for (const code of piece) hash = (Math.imul(hash, base) + code) | 0;
    let slot = slotOf(hash, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
    hashes[slot] = hash;
  }
  return { slots, hashes, mask };
}

const base = 0x01000193;
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Whether a piece stands at a place. */
export function standsAt(piece: Uint16Array, codes: Uint16Array, at: number): boolean {
  if (at < 0 || at + piece.length > codes.length) return false;
  for (let i = 0; i < piece.length; i++) if (codes[at + i] !== piece[i]) return false;
  return true;
}
