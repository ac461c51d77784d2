import { type EntryFormat, readEntries } from './entries';
import { type DataProblem, date, flag, line, lines, periodProblems, pointer, recordOf, required } from './fields';
import type { Formulation } from './formulation';

export interface FormulationsRead {
  /** The entries that are right, with everything optional filled in. */
  readonly formulations: readonly Formulation[];
  readonly problems: readonly DataProblem[];
}

/** Reads the `formulations` of a glossary file, whose format `schema.json` describes. An entry with a problem is left out, the others hold. */
export function readFormulations(data: unknown): FormulationsRead {
  const { entries, problems } = readEntries(data, 'formulations', format);
  return { formulations: entries.map(formulationOf), problems };
}

/** An entry as a file has it: what is optional may be missing. */
export interface FormulationEntry {
  readonly name: string;
  readonly items: readonly string[];
  readonly aliases?: readonly string[];
  readonly itemForms?: Readonly<Record<string, readonly string[]>>;
  readonly ordered?: boolean;
  readonly generic?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly verbs?: readonly string[];
  readonly fixedVerbs?: boolean;
  readonly heads?: readonly string[];
  readonly notWith?: readonly string[];
  readonly source?: string;
}

/** The formulation of an entry that is right. */
export const formulationOf = ({ ordered, generic, fixedVerbs, ...entry }: FormulationEntry): Formulation => ({
  aliases: [],
  itemForms: {},
  verbs: [],
  heads: [],
  notWith: [],
  source: '',
  ...entry,
  isOrdered: ordered ?? true,
  isGeneric: generic ?? false,
  hasFixedVerbs: fixedVerbs ?? false,
});

/** Problems that lie between the parts of an entry. */
function clashes(
  { name, aliases = [], items, itemForms = {}, since, until }: FormulationEntry,
  path: string,
): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const [i, alias] of aliases.entries())
    if (alias === name) problems.push({ path: `${path}/aliases/${i}`, message: `“${alias}”在本提法中重复` });
  if (items.length === 1) problems.push({ path: `${path}/items`, message: '至少两项' });
  for (const item of Object.keys(itemForms))
    if (!items.includes(item))
      problems.push({ path: `${path}/itemForms/${pointer(item)}`, message: `“${item}”不是本提法的一项` });
  return [...problems, ...periodProblems(since, until, path)];
}

const forms = recordOf(lines(100), '一项 → 它的其他写法');

const format: EntryFormat<FormulationEntry> = {
  shape: '应为对象，含 name 和 items',
  clashes,
  fields: {
    name: required(line(40)),
    items: required(lines(100)),
    aliases: lines(60),
    itemForms: forms,
    ordered: flag,
    generic: flag,
    since: date,
    until: date,
    verbs: lines(20),
    fixedVerbs: flag,
    heads: lines(20),
    notWith: lines(20),
    source: line(200),
  },
};
