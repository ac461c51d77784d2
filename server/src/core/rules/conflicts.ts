import { isBelow } from '../reading/figures/interval';
import type { Paragraph } from '../reading/paragraph';
import { paragraphFact } from '../reading/paragraph-fact';
import type { Relation } from '../reading/relations/index';
import type { Span } from '../text/span';

/** The relations of these kinds in a line that do not come out, one for each mistake: a wrong figure that several share is told once. */
export const conflictsOf = <K extends Relation['kind']>(
  paragraph: Paragraph,
  kind: K,
): readonly (Relation & { readonly kind: K })[] =>
  firstConflicts(paragraph).filter((relation): relation is Relation & { readonly kind: K } => relation.kind === kind);

/** Conflicts in the order of the line, without those that share a figure with one before; sums come first, since their rules report each. */
const firstConflicts = paragraphFact((paragraph: Paragraph): readonly Relation[] => {
  const conflicts = paragraph.relations.filter(({ verdict }) => verdict === 'conflicts');
  if (conflicts.length === 0) return conflicts;
  const known = new Set<Span>(paragraph.relations.flatMap(tooGreatParts));
  const ordered = [...conflicts].sort(
    (a, b) =>
      Number(shared.has(a.kind)) - Number(shared.has(b.kind)) ||
      a.stated.start - b.stated.start ||
      Number(b.kind === 'fulfilment') - Number(a.kind === 'fulfilment'), // 占任务的108% says more than a share
  );
  return ordered.filter(({ stated, operands }) => {
    const figures = [stated, ...operands];
    if (figures.some(figure => known.has(figure))) return false;
    for (const figure of figures) known.add(figure);
    return true;
  });
});
/** Kinds whose rules ask here. */
const shared = new Set<Relation['kind']>(['growth', 'share', 'mean', 'split', 'fulfilment', 'fraction']);

/** A part that is more than its total, and the total: a mistake that has its own rule. */
const tooGreatParts = (relation: Relation): readonly Span[] =>
  relation.kind === 'partition'
    ? relation.operands
        .filter(part => isBelow(relation.stated.value, part.value))
        .flatMap(part => [part, relation.stated])
    : [];
