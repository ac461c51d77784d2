import { type EntryFormat, readEntries } from './entries';
import { type DataProblem, type Field, flag, line, lines, required, whole } from './fields';
import type { Order } from './orders';

export interface OrdersRead {
  /** The entries that are right, with everything optional filled in. */
  readonly orders: readonly Order[];
  readonly problems: readonly DataProblem[];
}

/** Reads the `orders` of a glossary file, whose format `schema.json` describes. An entry with a problem is left out, the others hold. */
export function readOrders(data: unknown): OrdersRead {
  const { entries, problems } = readEntries(data, 'orders', format);
  return { orders: entries.map(orderOf), problems };
}

/** An entry as a file has it: what is optional may be missing, a body of one name is that name. */
export interface OrderEntry {
  readonly name: string;
  readonly members: readonly (string | readonly string[])[];
  readonly why?: string;
  readonly least?: number;
  readonly first?: boolean;
}

/** The order of an entry that is right. */
export function orderOf({ name, members, why, least = 2, first = false }: OrderEntry): Order {
  const named = members.map(namesOf);
  return {
    name,
    why: why ?? named.map(([first]) => first).join('、'),
    members: named,
    least,
    needsFirst: first,
  };
}

const namesOf = (member: string | readonly string[]): readonly string[] =>
  typeof member === 'string' ? [member] : member;

/** One body cannot stand at two places, and a single one has no order. */
function clashes({ members }: OrderEntry, path: string): DataProblem[] {
  const problems: DataProblem[] = [];
  const owners = new Map<string, number>();
  for (const [rank, member] of members.entries()) {
    if (member.length === 0) problems.push({ path: `${path}/members/${rank}`, message: '至少一个名称' });
    for (const name of namesOf(member)) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, rank);
      else problems.push({ path: `${path}/members/${rank}`, message: `“${name}”已排在第${owner + 1}位` });
    }
  }
  if (members.length < 2) problems.push({ path: `${path}/members`, message: '至少两个机构' });
  return problems;
}

const name = line(40);
const names = lines(40);
const members: Field = {
  problems: (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one, i) => (Array.isArray(one) ? names : name).problems(one, `${path}/${i}`))
      : [{ path, message: '应为数组，按次序列出机构' }],
};

const format: EntryFormat<OrderEntry> = {
  shape: '应为对象，含 name 和 members',
  keysOf: ({ name }) => [name],
  clashes,
  fields: {
    name: required(name),
    members: required(members),
    why: line(100),
    least: whole(2, 20),
    first: flag,
  },
};
