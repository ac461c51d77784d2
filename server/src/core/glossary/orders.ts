import { lexiconOf } from '../text/lexicon';
import data from './orders.json';

/** The usual order of bodies that are named in a row: 党委、人大、政府、政协. */
export interface Order {
  readonly name: string;
  /** The order in words: 由高到低. */
  readonly why: string;
  /** In their order, each with its other names. */
  readonly members: readonly (readonly string[])[];
  /** So many must stand in a row before anything is said. */
  readonly least: number;
  /** Says something only where the first member is there too, or three. */
  readonly needsFirst: boolean;
}

export interface Ranked {
  readonly order: Order;
  readonly rank: number;
}

const orders: readonly Order[] = data.map(({ least = 2, first = false, ...order }) => ({
  ...order,
  least,
  needsFirst: first,
}));

const byName = new Map<string, Ranked[]>();
for (const order of orders)
  for (const [rank, names] of order.members.entries())
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), { order, rank }]);

/** The bodies of all orders by their names; one may be of several orders. */
export const rankedBodies = lexiconOf<readonly Ranked[]>(byName);
