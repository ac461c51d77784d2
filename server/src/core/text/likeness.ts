/** How much two texts have in common: 0 nothing, 1 all. */
export type Likeness = (a: string, b: string) => number;

/** Compares texts by their pairs of characters (Dice); what was read of a text once is kept as long as this function. */
export function likenessOf(): Likeness {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const pairsOf = (text: string): ReadonlyMap<string, number> => {
    const read = known.get(text) ?? pairsIn(text);
    known.set(text, read);
    return read;
  };
  return (a, b) => {
    if (a === b) return 1;
    const [x, y] = [pairsOf(a), pairsOf(b)];
    const [fewer, more] = x.size < y.size ? [x, y] : [y, x];
    let common = 0;
    for (const [pair, count] of fewer) common += Math.min(count, more.get(pair) ?? 0);
    const total = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
    return total === 0 ? 0 : (2 * common) / total;
  };
}

function pairsIn(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
