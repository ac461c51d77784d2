/** Longer pieces are compared by their ends alone. */
const longest = 400;

/** From 0 to 1: the share of two pieces that they have in common, in order. */
export function asChanged(a: Uint16Array, b: Uint16Array): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = commonLength(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
  return (head + middle + tail) / Math.max(a.length, b.length);
}

/** Length of the longest common subsequence. */
function commonLength(a: Uint16Array, b: Uint16Array): number {
  if (a.length > longest || b.length > longest) return 0;
  let row = new Uint16Array(b.length + 1);
  for (const code of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = code === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return row[b.length]!;
}
