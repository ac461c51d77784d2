import {
  check,
  type DataProblem,
  date,
  type Field,
  field,
  flag,
  isLine,
  isRecord,
  line,
  lines,
  periodProblems,
  pointer,
  recordOf,
  required,
} from './fields';
import type { Term } from './term';

export interface TermsRead {
  /** The entries that are right, with everything optional filled in. */
  readonly terms: readonly Term[];
  readonly problems: readonly DataProblem[];
}

/** Reads the data of a glossary file, whose format `schema.json` describes. An entry with a problem is left out, the others hold. */
export function readTerms(data: unknown, file?: string): TermsRead {
  if (!isRecord(data)) return { terms: [], problems: [{ path: '', message: '应为对象，含 terms、formulations 等' }] };
  const problems = [...check(data, '', fileFields)];
  if (data.terms === undefined && Object.keys(otherParts).every(part => data[part] === undefined)) {
    const others = Object.entries(otherParts).map(([part, name]) => `${part}（${name}）`);
    problems.push({ path: '', message: `缺少 terms（词条）、${others.join('、')}中的任何一种` });
  }
  const given = Array.isArray(data.terms) ? data.terms : [];
  const theme = isLine(data.theme) ? data.theme : '自定义';
  const owners = new Map<string, number>();
  const terms = given.flatMap((entry: unknown, index) => {
    const path = `/terms/${index}`;
    const found = problemsOf(entry, path);
    if (found.length === 0) found.push(...clashes(entry as Entry, index, path, owners));
    problems.push(...found);
    if (found.length > 0) return [];
    const term = termOf(entry as Entry, theme);
    problems.push(...formsWithoutUse(term, path));
    return [file === undefined ? term : { ...term, origin: { file, path } }];
  });
  return { terms, problems };
}

/** An entry as a file has it: what is optional may be missing, the theme is the file's. */
export type Entry = Partial<Omit<Term, 'theme' | 'origin'>> & Pick<Term, 'name' | 'definition'>;

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

const problemsOf = (entry: unknown, path: string): DataProblem[] =>
  isRecord(entry) ? [...check(entry, path, entryFields)] : [{ path, message: '应为对象，含 name 和 definition' }];

/** Forms that no text can have as this term. */
function formsWithoutUse({ name, aliases, deprecated, afterNumber }: Term, path: string): readonly DataProblem[] {
  const useless = (form: string): boolean =>
    !/[\p{L}\p{N}]/u.test(form) || (afterNumber && /^[0-9A-Za-z〇零一二三四五六七八九十百千万亿]/.test(form));
  return placesOf(name, aliases, deprecated)
    .filter(([form]) => useless(form))
    .map(([form, place]) => ({
      path: `${path}/${place}`,
      message: `“${form}”在文中找不到：${/[\p{L}\p{N}]/u.test(form) ? '数字之后不会再是以数字、字母开头的词' : '只有标点'}`,
      isMild: true,
    }));
}

/** The forms of an entry, each with its place in it. */
export const placesOf = (
  name: string,
  aliases: readonly string[],
  deprecated: readonly string[],
): [string, string][] => [
  [name, 'name'],
  ...aliases.map((form, i): [string, string] => [form, `aliases/${i}`]),
  ...deprecated.map((form, i): [string, string] => [form, `deprecated/${i}`]),
];

/** Problems that lie between the parts of an entry, or between entries. */
function clashes(entry: Entry, index: number, path: string, owners: Map<string, number>): DataProblem[] {
  const { name, aliases = [], deprecated = [], ambiguous = {}, since, until } = entry;
  const problems: DataProblem[] = [];
  const places = placesOf(name, aliases, deprecated);
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
  return [...problems, ...periodProblems(since, until, path)];
}

const meanings = recordOf(line(300), '写法 → 还可指什么');

/** What a file may bring beside terms; the reader of each says what is wrong in it. */
const otherParts = { formulations: '提法', campaigns: '学习教育', orders: '机构次序', timeline: '时间表' };
const anything = field(() => true, '');

const fileFields: Record<string, Field> = {
  $schema: line(300),
  theme: line(20),
  terms: field(Array.isArray, '数组，每项一个词条'),
  ...Object.fromEntries(Object.keys(otherParts).map(part => [part, anything])),
};

const entryFields: Record<string, Field> = {
  name: required(line(40)),
  definition: required(line(300)),
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
