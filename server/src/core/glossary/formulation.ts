import { type Lexicon, lexiconOf } from '../text/lexicon';
import { listIn } from '../text/list-in';

/** A fixed formulation and what it stands for: 四个意识 is 政治意识、大局意识、核心意识、看齐意识. */
export interface Formulation {
  readonly name: string;
  readonly aliases: readonly string[];
  /** In canonical order. */
  readonly items: readonly string[];
  /** Item → other forms in which texts have it: 新中国史 → 国史. */
  readonly itemForms: Readonly<Record<string, readonly string[]>>;
  readonly isOrdered: boolean;
  /** The name is a common word too, or one of other formulations: it is this one only with its items or one of its heads. */
  readonly isGeneric: boolean;
  /** First official use, `2016-01-29` or a part of it, where it is known. */
  readonly since?: string;
  /** When another wording took its place. */
  readonly until?: string;
  /** Verbs that go with it, the usual one first. */
  readonly verbs: readonly string[];
  /** The verb of another formulation is wrong here: not 坚定“四个意识”. */
  readonly hasFixedVerbs: boolean;
  /** Nouns that follow the name: 总体布局 behind 五位一体. */
  readonly heads: readonly string[];
  /** Words in whose sentence the items are not this formulation: 民主党派 have functions of their own, in another order. */
  readonly notWith: readonly string[];
  readonly source: string;
}

/** An item of a formulation by its place in it. */
export interface Member {
  readonly formulation: Formulation;
  readonly index: number;
}

/** Formulations, and how to find them. */
export interface Formulations {
  readonly all: readonly Formulation[];
  /** By name and alias; one name may have several wordings in time (四个全面). */
  readonly names: Lexicon<readonly Formulation[]>;
  readonly named: (name: string) => readonly Formulation[];
  /** By items in all their forms. */
  readonly members: Lexicon<readonly Member[]>;
  /** The verbs that go with formulations which insist on theirs. */
  readonly fixedVerbs: Lexicon<true>;
  /** The nouns that follow names. */
  readonly heads: Lexicon<true>;
}

/** Of two with one name and one date of beginning the later one holds. */
export function formulationsOf(given: readonly Formulation[]): Formulations {
  const all = [...new Map(given.map(one => [`${one.name} ${one.since ?? ''} ${one.until ?? ''}`, one])).values()];
  const byName = new Map<string, Formulation[]>();
  const byItem = new Map<string, Member[]>();
  for (const formulation of all) {
    for (const name of [formulation.name, ...formulation.aliases]) listIn(byName, name).push(formulation);
    for (const [index, item] of formulation.items.entries())
      for (const form of formsOfItem(formulation, item)) listIn(byItem, form).push({ formulation, index });
  }
  const verbs = all.filter(({ hasFixedVerbs }) => hasFixedVerbs).flatMap(({ verbs }) => verbs);
  return {
    all,
    names: lexiconOf(byName),
    named: name => byName.get(name) ?? [],
    members: lexiconOf(byItem),
    fixedVerbs: lexiconOf(verbs.map(verb => [verb, true])),
    heads: lexiconOf(all.flatMap(({ heads }) => heads).map(head => [head, true])),
  };
}

export const formsOfItem = ({ itemForms }: Formulation, item: string): readonly string[] => [
  item,
  ...(Object.hasOwn(itemForms, item) ? itemForms[item]! : []),
];
