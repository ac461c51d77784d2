import { overlaps } from '../text/span';
import type { Finding } from './findings';

/**
 * The findings, without those that another one says better: one mistake, one finding. `found` is in the order of the text. A finding goes
 * when one of a rule to which its own rule yields has a character in common with it.
 */
export function withoutRepeats(found: readonly Finding[]): readonly Finding[] {
  const better = betterRules(found);
  if (better.size === 0) return found;
  const strong = found.filter(({ rule }) => better.has(rule.id));
  let next = 0;
  return found.filter(({ rule: { yieldsTo }, span }) => {
    if (!yieldsTo) return true;
    while (next < strong.length && strong[next]!.span.end <= span.start) next++;
    for (let i = next; i < strong.length && strong[i]!.span.start < span.end; i++)
      if (yieldsTo.includes(strong[i]!.rule.id) && overlaps(strong[i]!.span, span)) return false;
    return true;
  });
}

/** The rules to which another one that found something yields. */
function betterRules(found: readonly Finding[]): ReadonlySet<string> {
  const better = new Set<string>();
  for (const { rule } of found) for (const id of rule.yieldsTo ?? []) better.add(id);
  return better;
}
