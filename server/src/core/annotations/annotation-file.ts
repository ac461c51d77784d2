import type { Annotation } from './annotation';
import { jsonErrorAt } from './json-error';
import { merged } from './merged';

/** What a file `NAME.piyue.json` says. */
export interface AnnotationFile {
  /** In the order of their ids, which no edit changes: so two versions of a file differ only where their annotations do. */
  readonly items: readonly Annotation[];
  /** Items that are none of ours, as they are. */
  readonly others: readonly unknown[];
}

export const emptyFile: AnnotationFile = { items: [], others: [] };

/** Why a file could not be read. */
export interface FileProblem {
  readonly reason: 'syntax' | 'shape';
  /** Offset in the file. */
  readonly offset: number;
}

export type FileRead =
  | {
      readonly file: AnnotationFile;
      readonly problem?: never /** Git left both sides in it, which are joined now. */;
      readonly wasConflict: boolean;
    }
  | { readonly problem: FileProblem; readonly file?: never };

/** Reads the text of a file; where git has left two versions in it, both together. */
export function readAnnotations(text: string): FileRead {
  const sides = conflictSides(text);
  if (!sides) return readOne(text, false);
  const [ours, theirs] = sides.map(side => readOne(side, true));
  if (!ours?.file || !theirs?.file) return { problem: { reason: 'syntax', offset: text.indexOf('<<<<<<<') } };
  return { file: merged(emptyFile, ours.file, theirs.file), wasConflict: true };
}

function readOne(text: string, wasConflict: boolean): FileRead {
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '') return { file: emptyFile, wasConflict };
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return { problem: { reason: 'syntax', offset: jsonErrorAt(bare) + text.length - bare.length } };
  }
  const { items } = (json ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) return { problem: { reason: 'shape', offset: 0 } };
  const own = items.filter(isAnnotation);
  return {
    file: { items: own.sort(byId), others: items.filter(item => !isAnnotation(item)) },
    wasConflict,
  };
}

function isAnnotation(item: unknown): item is Annotation {
  const { id, kind, target, body = [], created, modified } = (item ?? {}) as Record<string, unknown>;
  const { selector = [] } = (target ?? {}) as Record<string, unknown>;
  return (
    [id, kind, created, modified].every(part => typeof part === 'string') &&
    typeof target === 'object' &&
    target !== null &&
    isListOf(selector, ['type']) &&
    (selector as Record<string, unknown>[]).every(
      one => one.type !== 'TextQuoteSelector' || typeof one.exact === 'string',
    ) &&
    isListOf(body, ['id', 'value', 'created', 'modified'])
  );
}

/** Whether it is a list of objects with these texts in them. */
const isListOf = (list: unknown, keys: readonly string[]): boolean =>
  Array.isArray(list) &&
  list.every(one => typeof one === 'object' && one !== null && keys.every(key => typeof one[key] === 'string'));

export const byId = (a: Annotation, b: Annotation): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The text of a file: keys in a fixed order, each value on a line of its own. */
export function writeAnnotations({ items, others }: AnnotationFile): string {
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@vocab': 'urn:piyue:' }],
    type: 'AnnotationPage',
    items: [...[...items].sort(byId).map(item => ordered(item)), ...others],
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

const order = ['id', 'type', 'motivation', 'kind', 'created', 'modified', 'creator', 'resolved', 'format', 'value', 'body', 'source', 'selector', 'section', 'start', 'end', 'exact', 'prefix', 'suffix', 'target']; // biome-ignore format: as they stand in a file

/** The same value with the keys of its objects in order: those above, then the others by name. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => order.indexOf(key) + 1 || order.length + 1;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
}

/** The two versions that git has left in a text, ours first. */
function conflictSides(text: string): [string, string] | undefined {
  if (!/^<{7} /m.test(text)) return undefined;
  const sides: [string[], string[]] = [[], []];
  let side: 0 | 1 | 'both' | 'base' = 'both';
  for (const line of text.split('\n')) {
    if (line.startsWith('<<<<<<< ')) side = 0;
    else if (line.startsWith('||||||| ')) side = 'base';
    else if (/^={7}\r?$/.test(line) && side !== 'both') side = 1;
    else if (line.startsWith('>>>>>>> ')) side = 'both';
    else if (side === 'both') for (const lines of sides) lines.push(line);
    else if (side !== 'base') sides[side].push(line);
  }
  return [sides[0].join('\n'), sides[1].join('\n')];
}
