import { type Lexicon, lexiconOf } from '../text/lexicon';
import { listIn } from '../text/list-in';

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

/** Orders, and how to find the bodies that they put in a row. */
export interface Orders {
  readonly all: readonly Order[];
  /** By name; one may be of several orders, those that hold before others first. */
  readonly bodies: Lexicon<readonly Ranked[]>;
}

export function ordersOf(all: readonly Order[]): Orders {
  const byName = new Map<string, Ranked[]>();
  for (const order of all)
    for (const [rank, names] of order.members.entries())
      for (const name of names) listIn(byName, name).push({ order, rank });
  return { all, bodies: lexiconOf(byName) };
}
