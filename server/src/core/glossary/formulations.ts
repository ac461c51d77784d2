import { lexiconOf } from '../text/lexicon';
import data from './formulations.json';

/** A fixed formulation and what it stands for: 四个意识 is 政治意识、大局意识、核心意识、看齐意识. */
export interface Formulation {
  readonly name: string;
  readonly aliases: readonly string[];
  /** In canonical order. */
  readonly items: readonly string[];
  readonly isOrdered: boolean;
  /** First official use, `2016-01-29` or a part of it, where it is known. */
  readonly since?: string;
  /** When another wording took its place. */
  readonly until?: string;
  /** Verbs that usually go with it. */
  readonly verbs: readonly string[];
  readonly source: string;
}

interface Entry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly items: readonly string[];
  readonly ordered?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly verbs?: readonly string[];
  readonly source: string;
}

export const formulations: readonly Formulation[] = (data as readonly Entry[]).map(
  ({ aliases = [], ordered = true, verbs = [], ...entry }) => ({ ...entry, aliases, isOrdered: ordered, verbs }),
);

/** The formulations of each name; one name may have several wordings in time (四个全面). */
const byName = new Map<string, Formulation[]>();
for (const formulation of formulations)
  for (const name of [formulation.name, ...formulation.aliases])
    byName.set(name, [...(byName.get(name) ?? []), formulation]);

/** The longest name of formulations that begins at an offset. */
export const formulationNames = lexiconOf<readonly Formulation[]>(byName);

/** A member of a formulation by its place in it. */
export interface Member {
  readonly formulation: Formulation;
  readonly index: number;
}

const byItem = new Map<string, Member[]>();
for (const formulation of formulations)
  for (const [index, item] of formulation.items.entries())
    byItem.set(item, [...(byItem.get(item) ?? []), { formulation, index }]);

/** The formulations of which an item is a member, under its canonical name. */
export const membershipsOf = (item: string): readonly Member[] => byItem.get(item) ?? [];
