import type { Found, Level } from './rule';

/** From so many places on, what is done the same way everywhere is a habit. */
const fewest = 2;

/**
 * What is done the same way in all of `all` places is one finding: at the first place, with the others beside it and one fix for all.
 * What is done here and there stays a finding in each place. `level` is that of a habit where it is worth a look rather than wrong.
 */
export function asHabit(found: readonly Found[], all: number, level?: Level): readonly Found[] {
  const [first, ...others] = found;
  if (!first || found.length < fewest || found.length < all) return found;
  const edits = found.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  return [
    {
      span: first.span,
      message: `${first.message}（这${all}处都是这样写的）`,
      ...(level && { level }),
      related: others.slice(0, mostRelated).map(({ span, message }) => ({ span, message })),
      ...(edits.length > 0 && { fixes: [{ title: `改正全部${all}处`, edits }] }),
    },
  ];
}
const mostRelated = 20;
