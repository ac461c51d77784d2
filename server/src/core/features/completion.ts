import type { Formulation } from '../glossary/formulation';
import type { Glossary } from '../glossary/glossary';
import { formsOf, type Term } from '../glossary/term';
import { hanNumber } from '../reading/figures/han-number';
import { rows } from '../reading/prose/row';
import type { SequenceMarker } from '../reading/prose/sequence';
import { lineAt, type Speech } from '../reading/speech';
import type { Span } from '../text/span';
import type { Setup } from './setup';

/** Something that may stand at the caret. */
export interface Suggestion {
  readonly kind: 'term' | 'formulation' | 'expansion' | 'item' | 'number';
  /** What is shown in the list. */
  readonly label: string;
  /** A few words behind it. */
  readonly detail: string;
  /** What is written in the place of `span`. */
  readonly text: string;
  readonly span: Span;
  /** What the typed characters are held against. */
  readonly typed: string;
  readonly term?: Term;
}

/** Whether letters are the beginning of how a name is read: zwh of 专委会. */
export type ReadsAs = (name: string, letters: string) => boolean;

/** So many suggestions at most. */
const most = 60;
/** So many characters before the caret may be the beginning of a name. */
const longestBeginning = 12;

/** What may be written at a caret: terms and formulations that begin as typed, the rest of a formulation, the next number of a series. */
export function suggestions(speech: Speech, setup: Setup, offset: number, readsAs: ReadsAs): readonly Suggestion[] {
  const line = lineAt(speech, offset);
  const paragraph = speech.paragraphs[line]!;
  const start = speech.starts[line]!;
  const at = Math.min(offset - start, paragraph.text.length);
  const before = paragraph.text.slice(Math.max(0, at - longestBeginning), at);
  const spanOfLast = (length: number): Span => ({ start: offset - length, end: offset });
  const letters = /[A-Za-z]+$/.exec(before)?.[0] ?? '';
  const named = letters
    ? byLetters(letters, setup, spanOfLast(letters.length), readsAs)
    : byBeginning(before, setup, spanOfLast);
  const here = spanOfLast(0);
  return [
    ...nextNumber(paragraph.sequence, at, here),
    ...behindVerb(setup, before, paragraph.text[at], here),
    ...restOf(setup, paragraph.text.slice(0, at), here, rows(paragraph).length > 0),
    ...named,
  ].slice(0, most);
}

function byLetters(letters: string, setup: Setup, span: Span, readsAs: ReadsAs): readonly Suggestion[] {
  const small = letters.toLowerCase();
  return namesOf(setup)
    .filter(({ name }) => readsAs(name, small) || name.toLowerCase().startsWith(small))
    .flatMap(named => suggestionsOf(named, span, letters));
}

/** Names that begin with what stands before the caret: the longest beginning decides. */
function byBeginning(before: string, setup: Setup, spanOfLast: (length: number) => Span): readonly Suggestion[] {
  for (let length = before.length; length > 0; length--) {
    const beginning = before.slice(-length);
    const bare = beginning.replace(/^“/, '');
    if (bare === '' || /[，。；：、！？）》”\s]/.test(beginning)) continue;
    const found = namesOf(setup).filter(({ name }) => name.startsWith(bare) && name !== bare);
    if (found.length > 0) return found.flatMap(named => suggestionsOf(named, spanOfLast(length), beginning));
  }
  return [];
}

interface Named {
  readonly name: string;
  readonly term?: Term;
  readonly formulation?: Formulation;
}

const namesOf = ({ glossary, formulations }: Setup): readonly Named[] => [
  ...formulations.all.filter(({ until }) => !until).map(formulation => ({ name: formulation.name, formulation })),
  ...termNames(glossary),
];

/** The names of all terms but words of everyday, shorter ones first; made once for a glossary. */
function termNames(glossary: Glossary): readonly Named[] {
  const made = known.get(glossary);
  if (made) return made;
  const names = glossary.terms
    .filter(({ everyday }) => !everyday)
    .flatMap(term => formsOf({ ...term, deprecated: [] }).map(name => ({ name, term })))
    .sort((a, b) => a.name.length - b.name.length);
  known.set(glossary, names);
  return names;
}
const known = new WeakMap<Glossary, readonly Named[]>();

function suggestionsOf({ name, term, formulation }: Named, span: Span, typed: string): readonly Suggestion[] {
  if (term) return [{ kind: 'term', label: name, detail: term.theme, text: name, span, typed, term }];
  const { items, verbs, heads, isGeneric } = formulation!;
  const [verb = ''] = verbs;
  const quoted = isGeneric ? name : `“${name}”`;
  const whole = `${verb}${quoted}${heads[0] ?? ''}`;
  const detail = items.join('、');
  const used = { kind: 'formulation' as const, detail, span, typed };
  return [
    { ...used, label: quoted, text: quoted },
    ...(whole === quoted ? [] : [{ ...used, label: whole, text: whole }]),
    { kind: 'expansion', label: `${name}：${detail}`, detail: '规范展开', text: detail, span, typed },
  ];
}

/** Formulations whose verb stands before an opening quotation mark: 增强“. */
function behindVerb(
  { formulations }: Setup,
  before: string,
  next: string | undefined,
  span: Span,
): readonly Suggestion[] {
  if (!before.endsWith('“')) return [];
  const words = before.slice(0, -1);
  return formulations.all
    .filter(({ verbs, until, isGeneric }) => !until && !isGeneric && verbs.some(verb => words.endsWith(verb)))
    .map(({ name, items }) => ({
      kind: 'formulation' as const,
      label: name,
      detail: items.join('、'),
      text: next === '”' ? name : `${name}”`,
      span,
      typed: '',
    }));
}

/** The items that follow those of a formulation before the caret: behind 政治意识、 the other three. */
function restOf({ formulations }: Setup, before: string, span: Span, hasRow: boolean): readonly Suggestion[] {
  if (!hasRow || !before.endsWith('、')) return [];
  const last = formulations.members.longestBefore(before, before.length - 1);
  return (last?.value ?? []).flatMap(({ formulation: { name, items, until }, index }) => {
    const rest = items.slice(index + 1);
    if (rest.length === 0 || until) return [];
    const text = rest.join('、');
    return [{ kind: 'item' as const, label: text, detail: `“${name}”`, text, span, typed: '' }];
  });
}

/** The number that comes after the last one of the line: 三是 behind 一是…；二是…；. */
function nextNumber(markers: readonly SequenceMarker[], at: number, span: Span): readonly Suggestion[] {
  const last = markers.findLast(({ end }) => end < at);
  if (!last || !Number.isFinite(last.number)) return [];
  const text = written(last.system, last.number + 1);
  return text ? [{ kind: 'number', label: text, detail: '下一个序号', text, span, typed: '' }] : [];
}

function written(system: SequenceMarker['system'], number: number): string | undefined {
  switch (system) {
    case '是':
    case '要':
      return `${hanNumber(number)}${system}`;
    case '第':
    case '其':
      return `${system}${hanNumber(number)}，`;
    case '首先':
      return number === 2 ? '其次，' : number === 3 ? '再次，' : '最后，';
    case '①':
      return number <= 20 ? String.fromCharCode(0x245f + number) : undefined;
    case '（1）':
      return `（${number}）`;
  }
}
