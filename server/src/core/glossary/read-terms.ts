import type { Term } from './term';

/** What is wrong in the data of a glossary. */
export interface TermProblem {
  /** JSON pointer to the place: `/terms/3/aliases/0`. */
  readonly path: string;
  readonly message: string;
}

export interface TermsRead {
  /** The entries that are right, with everything optional filled in. */
  readonly terms: readonly Term[];
  readonly problems: readonly TermProblem[];
}

/** Reads the data of a glossary file, whose format `schema.json` describes. An entry with a problem is left out, the others hold. */
export function readTerms(data: unknown): TermsRead {
  const problems: TermProblem[] = [];
  if (!isRecord(data)) return { terms: [], problems: [{ path: '', message: '应为对象，含 terms' }] };
  check(data, '', fileFields, problems);
  const given = Array.isArray(data.terms) ? data.terms : [];
  const theme = isLine(data.theme) ? data.theme : '自定义';
  const owners = new Map<string, number>();
  const terms = given.flatMap((entry: unknown, index) => {
    const path = `/terms/${index}`;
    const found = problemsOf(entry, path);
    if (found.length === 0) found.push(...clashes(entry as Entry, index, path, owners));
    problems.push(...found);
    return found.length === 0 ? [termOf(entry as Entry, theme)] : [];
  });
  return { terms, problems };
}

/** An entry as a file has it: what is optional may be missing, the theme is the file's. */
export type Entry = Partial<Omit<Term, 'theme'>> & Pick<Term, 'name' | 'definition'>;

/** The term of an entry that is right. */
export const termOf = (entry: Entry, theme: string): Term => ({
  aliases: [],
  deprecated: [],
  canonical: [],
  related: [],
  ambiguous: {},
  notIn: [],
  afterNumber: false,
  everyday: false,
  ...entry,
  theme,
});

function problemsOf(entry: unknown, path: string): TermProblem[] {
  const problems: TermProblem[] = [];
  if (!isRecord(entry)) return [{ path, message: '应为对象，含 name 和 definition' }];
  check(entry, path, entryFields, problems);
  return problems;
}

/** Problems that lie between the parts of an entry, or between entries. */
function clashes(entry: Entry, index: number, path: string, owners: Map<string, number>): TermProblem[] {
  const { name, aliases = [], deprecated = [], ambiguous = {}, since, until } = entry;
  const problems: TermProblem[] = [];
  const places: [string, string][] = [
    [name, 'name'],
    ...aliases.map((form, i): [string, string] => [form, `aliases/${i}`]),
    ...deprecated.map((form, i): [string, string] => [form, `deprecated/${i}`]),
  ];
  for (const [form, place] of places) {
    const owner = owners.get(form);
    if (owner === undefined) owners.set(form, index);
    else
      problems.push({
        path: `${path}/${place}`,
        message: owner === index ? `“${form}”在本词条中重复` : `“${form}”已属于第${owner + 1}个词条`,
      });
  }
  for (const form of Object.keys(ambiguous))
    if (!places.some(([known]) => known === form))
      problems.push({ path: `${path}/ambiguous/${pointer(form)}`, message: `“${form}”不是本词条的名称或别名` });
  if (since && until && !earlier(since, until))
    problems.push({ path: `${path}/until`, message: `止于${until}，不晚于起始的${since}` });
  return problems;
}

/** Whether one date, perhaps only a year or a month, lies before the other. */
const earlier = (since: string, until: string): boolean =>
  since.slice(0, until.length) < until || (until.length > since.length && until.startsWith(since));

/** What a field may hold: whether it is right, and what it should be. */
interface Field {
  readonly required?: boolean;
  readonly problems: (value: unknown, path: string) => readonly TermProblem[];
}

const line = (most: number, required = false): Field => ({
  required,
  problems: (value, path) =>
    isLine(value) && [...value].length <= most ? [] : [{ path, message: `应为一行文字，1至${most}字，首尾无空白` }],
});

const lines = (most: number): Field => ({
  problems(value, path) {
    if (!Array.isArray(value)) return [{ path, message: '应为数组' }];
    const wrong = value.flatMap((item, i) => line(most).problems(item, `${path}/${i}`));
    const twice = new Set(value).size < value.length ? [{ path, message: '有重复的项' }] : [];
    return [...wrong, ...twice];
  },
});

const meanings: Field = {
  problems(value, path) {
    if (!isRecord(value)) return [{ path, message: '应为对象：写法 → 还可指什么' }];
    return Object.entries(value).flatMap(([form, meaning]) => line(300).problems(meaning, `${path}/${pointer(form)}`));
  },
};

const date: Field = {
  problems: (value, path) =>
    typeof value === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)
      ? []
      : [{ path, message: '应为日期，如 2021-12-25、2021-12、2021' }],
};

const flag: Field = {
  problems: (value, path) => (typeof value === 'boolean' ? [] : [{ path, message: '应为 true 或 false' }]),
};

const list: Field = {
  required: true,
  problems: (value, path) => (Array.isArray(value) ? [] : [{ path, message: '应为数组，每项一个词条' }]),
};

const fileFields: Record<string, Field> = { $schema: line(300), theme: line(20), terms: list };

const entryFields: Record<string, Field> = {
  name: line(40, true),
  definition: line(300, true),
  aliases: lines(60),
  deprecated: lines(60),
  note: line(500),
  source: line(200),
  since: date,
  until: date,
  canonical: lines(100),
  related: lines(40),
  ambiguous: meanings,
  notIn: lines(20),
  afterNumber: flag,
  everyday: flag,
};

function check(value: Record<string, unknown>, path: string, fields: Record<string, Field>, to: TermProblem[]): void {
  for (const [key, field] of Object.entries(fields)) {
    if (Object.hasOwn(value, key)) to.push(...field.problems(value[key], `${path}/${key}`));
    else if (field.required) to.push({ path, message: `缺少 ${key}` });
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(fields, key)) to.push({ path: `${path}/${pointer(key)}`, message: `不认识的字段 ${key}` });
}

const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line of text: no control, format or half characters, no blanks at its ends. */
const isLine = (value: unknown): value is string =>
  typeof value === 'string' && /^(?!\s)[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+(?<!\s)$/u.test(value);
