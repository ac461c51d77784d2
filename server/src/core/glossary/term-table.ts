import type { DataProblem } from './fields';
import { type Entry, readTerms } from './read-terms';

/** What a table of terms says. */
export interface TableRead {
  readonly entries: readonly Entry[];
  /** One a row that is left out. */
  readonly problems: readonly string[];
}

/**
 * Reads a table of two to four columns, as spreadsheets save it: name, definition, other forms (between ；), source; a first row
 * of titles may give another order. Cells are divided by commas or tabs, and may stand in quotation marks.
 */
export function readTermTable(text: string): TableRead {
  const [first = [], ...others] = rowsOf(text.replace(/^\ufeff/, ''));
  const titled = columnsOf(first);
  const columns = titled ?? standard;
  const rows = titled ? others : [first, ...others];
  const entries: Entry[] = [];
  const problems: string[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.every(cell => cell === '')) continue;
    const entry = entryOf(row, columns);
    const wrong = readTerms({ terms: [entry] }).problems.find(({ isMild }) => !isMild);
    const twice = entries.some(({ name }) => name === entry.name);
    const problem = wrong ? problemOf(wrong) : twice ? `“${entry.name}”重复` : undefined;
    if (problem) problems.push(`第${i + (titled ? 2 : 1)}行：${problem}`);
    else entries.push(entry);
  }
  return { entries, problems };
}

type Column = 'name' | 'definition' | 'aliases' | 'source';
const standard: readonly (Column | undefined)[] = ['name', 'definition', 'aliases', 'source'];

const titles: readonly [Column, RegExp][] = [
  ['name', /^(?:名称|术语|词条|词语|名词|name|term)$/i],
  ['definition', /^(?:释义|定义|解释|含义|说明|definition)$/i],
  ['aliases', /^(?:别名|简称|又称|其他写法|alias(?:es)?)$/i],
  ['source', /^(?:出处|来源|依据|source)$/i],
];

/** What each column holds, where the first row says so. */
function columnsOf(row: readonly string[]): readonly (Column | undefined)[] | undefined {
  const columns = row.map(title => titles.find(([, pattern]) => pattern.test(title))?.[0]);
  return columns.includes('name') && columns.includes('definition') ? columns : undefined;
}

function entryOf(row: readonly string[], columns: readonly (Column | undefined)[]): Entry {
  const cell = (column: Column): string => row[columns.indexOf(column)] ?? '';
  const name = cell('name');
  const aliases = [
    ...new Set(
      cell('aliases')
        .split(/[；;|]/)
        .map(form => form.trim()),
    ),
  ].filter(form => form && form !== name);
  const source = cell('source');
  return { name, definition: cell('definition'), ...(aliases.length > 0 && { aliases }), ...(source && { source }) };
}

function problemOf({ path, message }: DataProblem): string {
  const field = /^\/terms\/0\/(\w+)/.exec(path)?.[1];
  const title = { name: '名称', definition: '释义', aliases: '别名', source: '出处' }[field ?? ''];
  return title ? `${title}${message}` : message;
}

/** The cells of a table, blanks around them taken off and line breaks within them made blanks. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = line.includes('\t') ? '\t' : line.includes(',') || !line.includes(';') ? ',' : ';';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const close = (): void => {
    rows.at(-1)!.push(cell.replace(/\s+/g, ' ').trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (isQuoted && character === '"' && text[at + 1] === '"') cell += text[at++];
    else if (character === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (isQuoted || (character !== delimiter && character !== '\n' && character !== '\r')) cell += character;
    else if (character === delimiter) close();
    else if (character === '\n' || text[at + 1] !== '\n') {
      close();
      rows.push([]);
    }
  }
  close();
  return rows;
}
