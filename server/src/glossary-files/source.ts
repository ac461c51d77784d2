import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A place in a text, line and UTF-16 units in it from 0, as LSP counts. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A piece of a text. */
export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** A glossary file as its writer sees it: JSON or YAML, of which JSON is a part. */
export interface GlossarySource {
  readonly data: unknown;
  /** Mistakes of the notation; then there is no data. */
  readonly errors: readonly { readonly range: Stretch; readonly message: string }[];
  /** Where a JSON pointer leads: to a value, or to the entry that lacks it. */
  readonly rangeOf: (pointer: string) => Stretch;
  readonly document: Document;
  readonly positionOf: (offset: number) => Place;
}

export function readGlossarySource(text: string): GlossarySource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  };
  const rangeAt = ([start, end]: readonly number[]): Stretch => ({ start: positionOf(start!), end: positionOf(end!) });
  const [error] = document.errors;
  return {
    data: error ? undefined : dataOf(document),
    errors: error ? [{ range: rangeAt(error.pos), message: `写法有误，整个文件没有读入：${error.message}` }] : [],
    rangeOf: pointer => rangeAt(spanAt(document, pointer)),
    document,
    positionOf,
  };
}

/** A year that YAML takes for a number is a date here. */
function dataOf(document: Document): unknown {
  try {
    const isYear = (key: unknown, value: unknown): boolean =>
      (key === 'since' || key === 'until') && typeof value === 'number';
    return document.toJS({ reviver: (key, value) => (isYear(key, value) ? String(value) : value) });
  } catch {
    return undefined; // aliases that would make it endless
  }
}

/** The piece of the text that a pointer leads to; of a list or an entry only its first line's beginning, its name where it has one. */
function spanAt(document: Document, pointer: string): readonly number[] {
  const keys = pointer
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node = document.contents as Node | null;
  for (const key of keys) {
    const next = childOf(node, key);
    if (!next) break;
    node = next;
  }
  const shown = (isMap(node) && childOf(node, 'name')) || node;
  const [start = 0, end = 0] = shown?.range ?? [];
  return [start, isScalar(shown) ? end : start + 1];
}

function childOf(node: Node | null, key: string): Node | undefined {
  if (isSeq(node)) return node.items[Number(key)] as Node | undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === key);
  return (pair?.value ?? pair?.key) as Node | undefined;
}
