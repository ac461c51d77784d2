import { gathering } from '../reading/gathering';
import type { Paragraph } from '../reading/paragraph';
import { type ShortName, shortNames } from '../reading/prose/definition';
import type { Speech } from '../reading/speech';
import { type Lexicon, lexiconOf } from '../text/lexicon';
import { remembered } from '../text/remembered';
import { type Span, shifted } from '../text/span';

/** A short name with every place of the text that has it; spans count from the text. */
export interface DefinedName {
  readonly short: string;
  /** In the order of the text; a name has one definition as a rule. */
  readonly definitions: readonly PlacedDefinition[];
  /** Where the short name stands, the definitions left out. */
  readonly uses: readonly Span[];
  /** Where the full name stands, the definitions left out. */
  readonly fullUses: readonly Span[];
}

export interface PlacedDefinition {
  readonly line: number;
  readonly span: Span;
  readonly whole: Span;
  /** Says that the short name is used from there on. */
  readonly isAgreed: boolean;
  readonly full?: Span;
  /** The full name as written. */
  readonly name?: string;
}

/** The short names that a speech defines, in the order of their definitions; remembered. */
export const definedNames = remembered((speech: Speech): readonly DefinedName[] => {
  const found = new Map<string, PlacedDefinition[]>();
  for (const { line, facts } of definitionsByLine(speech))
    for (const name of facts) {
      const definitions = found.get(name.short) ?? [];
      definitions.push(placed(name, line, speech));
      found.set(name.short, definitions);
    }
  return found.size === 0 ? [] : namesOf(speech, found);
});

const definitionsByLine = gathering(shortNames);

function placed(
  { span, whole, full, isAgreed }: ShortName,
  line: number,
  { paragraphs, starts }: Speech,
): PlacedDefinition {
  const by = starts[line]!;
  return {
    line,
    span: shifted(span, by),
    whole: shifted(whole, by),
    isAgreed,
    ...(full && { full: shifted(full, by), name: paragraphs[line]!.text.slice(full.start, full.end) }),
  };
}

function namesOf(speech: Speech, found: ReadonlyMap<string, readonly PlacedDefinition[]>): readonly DefinedName[] {
  const fulls = new Map<string, string>();
  for (const [short, definitions] of found)
    for (const { name } of definitions) if (name && !fulls.has(name)) fulls.set(name, short);
  const words = [...found.keys(), ...fulls.keys()];
  const uses = new Map([...found.keys()].map(short => [short, { short: [] as Span[], full: [] as Span[] }]));
  const inDefinition = [...found.values()].flat();
  for (const [line, paragraph] of speech.paragraphs.entries())
    for (const { word, span } of wordsIn(paragraph, words)) {
      const at = shifted(span, speech.starts[line]!);
      if (inDefinition.some(own => own.line === line && (same(own.span, at) || (own.full && same(own.full, at)))))
        continue;
      const short = fulls.get(word);
      if (short !== undefined) uses.get(short)!.full.push(at);
      else uses.get(word)!.short.push(at);
    }
  return [...found].map(([short, definitions]) => ({
    short,
    definitions,
    uses: uses.get(short)!.short,
    fullUses: uses.get(short)!.full,
  }));
}

const same = (a: Span, b: Span): boolean => a.start === b.start;

interface WordUse {
  readonly word: string;
  readonly span: Span;
}

/** Where a line has one of these words, the longest at each place; remembered for the words that it was last asked about. */
function wordsIn(paragraph: Paragraph, words: readonly string[]): readonly WordUse[] {
  const key = words.join('\n');
  const last = known.get(paragraph);
  if (last?.key === key) return last.uses;
  if (lexicon?.key !== key) lexicon = { key, words: lexiconOf(words.map(word => [word, true] as const)) };
  const uses: WordUse[] = [];
  const { text } = paragraph;
  for (let at = 0; at < text.length; at++) {
    const found = lexicon.words.longestAt(text, at);
    if (!found) continue;
    uses.push({ word: found.word, span: { start: at, end: at + found.word.length } });
    at += found.word.length - 1;
  }
  known.set(paragraph, { key, uses });
  return uses;
}
const known = new WeakMap<Paragraph, { readonly key: string; readonly uses: readonly WordUse[] }>();
let lexicon: { readonly key: string; readonly words: Lexicon<true> } | undefined;
