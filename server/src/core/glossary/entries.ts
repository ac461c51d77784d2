import { check, type DataProblem, type Field, isRecord } from './fields';

/** What an entry of a list of a glossary file may be. */
export interface EntryFormat<Entry> {
  /** What an entry must be at least: 应为对象，含 name 和 items. */
  readonly shape: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Problems that lie between the parts of an entry whose fields are right. */
  readonly clashes?: (entry: Entry, path: string) => readonly DataProblem[];
  /** The names that only one entry of a list may have. */
  readonly keysOf?: (entry: Entry) => readonly string[];
}

export interface EntriesRead<Entry> {
  /** The entries that are right. */
  readonly entries: readonly Entry[];
  readonly problems: readonly DataProblem[];
}

/** Reads a list of a glossary file. An entry with a problem is left out, the others hold. */
export function readEntries<Entry>(data: unknown, list: string, format: EntryFormat<Entry>): EntriesRead<Entry> {
  if (!isRecord(data) || !Object.hasOwn(data, list)) return { entries: [], problems: [] };
  const given = data[list];
  if (!Array.isArray(given)) return { entries: [], problems: [{ path: `/${list}`, message: '应为数组' }] };
  const { shape, fields, clashes = () => [], keysOf = () => [] } = format;
  const problems: DataProblem[] = [];
  const owners = new Map<string, number>();
  const entries = given.flatMap((one: unknown, index) => {
    const path = `/${list}/${index}`;
    const found = isRecord(one) ? [...check(one, path, fields)] : [{ path, message: shape }];
    if (found.length === 0) found.push(...clashes(one as Entry, path));
    if (found.length === 0) found.push(...repeats(keysOf(one as Entry), index, path, owners));
    problems.push(...found);
    return found.length === 0 ? [one as Entry] : [];
  });
  return { entries, problems };
}

function repeats(keys: readonly string[], index: number, path: string, owners: Map<string, number>): DataProblem[] {
  return keys.flatMap(key => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, index);
    if (owner === undefined) return [];
    return [{ path, message: owner === index ? `“${key}”在本条中重复` : `“${key}”已属于第${owner + 1}条` }];
  });
}
