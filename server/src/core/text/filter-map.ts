/** What `read` makes of each item, without those of which it makes nothing; for facts of which most items have none this is quicker than `flatMap`. */
export function filterMap<T, R>(items: readonly T[], read: (item: T, index: number) => R | undefined): R[] {
  const found: R[] = [];
  for (let i = 0; i < items.length; i++) {
    const answer = read(items[i]!, i);
    if (answer !== undefined) found.push(answer);
  }
  return found;
}
