import type { Annotation, Remark } from './annotation';
import type { AnnotationFile } from './annotation-file';

/**
 * Two versions of a file as one. What either has added or changed since `base`, which both come from, is in it; what one has deleted is
 * gone unless the other has changed it meanwhile. Of two changes of one thing the later one holds; remarks are taken from both.
 */
export function merged(base: AnnotationFile, ours: AnnotationFile, theirs: AnnotationFile): AnnotationFile {
  const items = joined(base.items, ours.items, theirs.items, mergedAnnotation);
  const known = new Set<string>();
  const others = [...ours.others, ...theirs.others].filter(item => {
    const text = JSON.stringify(item);
    return !known.has(text) && known.add(text);
  });
  return { items: items.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), others };
}

function mergedAnnotation(base: Annotation | undefined, ours: Annotation, theirs: Annotation): Annotation {
  const remarks = joined(base?.body ?? [], ours.body ?? [], theirs.body ?? [], (_, a, b) => later(a, b));
  remarks.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1));
  const newest = later(ours, theirs);
  return { ...newest, ...(remarks.length > 0 && { body: remarks }) };
}

const later = <T extends Annotation | Remark>(ours: T, theirs: T): T =>
  theirs.modified > ours.modified ? theirs : ours;

function joined<T extends { readonly id: string }>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  both: (base: T | undefined, ours: T, theirs: T) => T,
): T[] {
  const [before, here, there] = [base, ours, theirs].map(list => new Map(list.map(item => [item.id, item])));
  const result: T[] = [];
  for (const id of new Set([...here!.keys(), ...there!.keys()])) {
    const [old, mine, other] = [before!.get(id), here!.get(id), there!.get(id)];
    if (mine && other)
      result.push(same(mine, other) || same(old, other) ? mine : same(old, mine) ? other : both(old, mine, other));
    else if (!old || !same(content(old), content((mine ?? other)!))) result.push((mine ?? other)!); // added, or changed by one and deleted by the other
  }
  return result;
}

/** All but where it stands now: that changes with every edit of the text. */
const content = <T extends object>(item: T): object => ({ ...item, target: undefined });

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
