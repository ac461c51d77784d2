import type { TextEdit } from 'vscode-languageserver';
import { isMap, isSeq } from 'yaml';
import type { TermEntry } from '../core/index';
import { readGlossarySource } from '../glossary-files/source';
import type { AddedTerms } from './protocol/index';

/**
 * Puts entries into the text of a glossary file, those of a name that stands there in the place of the old ones. What stands there
 * keeps its writing: in JSON only the entries are written anew, in YAML the file with its comments.
 */
export function addTerms(uri: string, text: string, entries: readonly TermEntry[]): AddedTerms | undefined {
  const isYaml = /\.ya?ml$/i.test(uri);
  if (text.trim() === '')
    return {
      ...insertion(whole(text, isYaml ? '' : '{ "terms": [] }', isYaml, entries)!),
      added: entries.length,
      replaced: 0,
    };
  const source = readGlossarySource(text);
  if (source.errors.length > 0 || !isMap(source.document.contents)) return undefined;
  const terms = source.document.get('terms', true) as unknown;
  if (terms !== undefined && !isSeq(terms)) return undefined;
  const names = new Set(isSeq(terms) ? terms.items.map(item => (isMap(item) ? item.get('name') : undefined)) : []);
  const replaced = entries.filter(({ name }) => names.has(name)).length;
  const written = { added: entries.length - replaced, replaced };
  const last = isSeq(terms) ? terms.items.at(-1) : undefined;
  if (!isYaml && replaced === 0 && isMap(last) && last.range) {
    const at = source.positionOf(last.range[1]);
    const { character } = source.positionOf(last.range[0]);
    const line = text.split('\n')[source.positionOf(last.range[0]).line]!;
    const indent = /^[ \t]*/.exec(line)![0];
    const isOnLine = indent.length < character;
    const added = entries.map(entry => `,${isOnLine ? ' ' : `\n${indent}`}${jsonOf(entry, indent)}`).join('');
    return { edits: [{ range: { start: at, end: at }, newText: added }], ...written };
  }
  const newText = whole(text, text, isYaml, entries);
  return newText === undefined ? undefined : { ...insertion(newText, text), ...written };
}

const jsonOf = (entry: TermEntry, indent: string): string =>
  JSON.stringify(entry, undefined, 2).replaceAll('\n', `\n${indent}`);

/** The whole file with the entries in it. */
function whole(text: string, base: string, isYaml: boolean, entries: readonly TermEntry[]): string | undefined {
  const { document } = readGlossarySource(base === '' ? 'terms: []' : base);
  for (const entry of entries) {
    const terms = document.get('terms', true) as unknown;
    const place = isSeq(terms) ? terms.items.findIndex(item => isMap(item) && item.get('name') === entry.name) : -1;
    if (place >= 0) document.setIn(['terms', place], document.createNode(entry));
    else if (isSeq(terms)) {
      terms.flow = false;
      terms.add(document.createNode(entry));
    } else document.setIn(['terms'], document.createNode([entry]));
  }
  if (isYaml) return document.toString({ lineWidth: 0 });
  return `${JSON.stringify(document.toJS(), undefined, 2)}${text === '' || text.endsWith('\n') ? '\n' : ''}`;
}

/** One edit that makes the whole text new. */
function insertion(newText: string, old = ''): { readonly edits: TextEdit[] } {
  const lines = old.split('\n');
  const end = { line: lines.length - 1, character: lines.at(-1)!.length };
  return { edits: [{ range: { start: { line: 0, character: 0 }, end }, newText }] };
}
