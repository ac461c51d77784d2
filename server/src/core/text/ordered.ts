/** How many of a list there are before the first of which `holds` is not true, where none behind that one has it true. */
export function countWhile<T>(list: ArrayLike<T>, holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
