// Assertions that need no Node, for tests that run in a worker too.

/** Both have the same JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (a !== b) throw new Error(`expected ${b}, but it is ${a}`);
}

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
