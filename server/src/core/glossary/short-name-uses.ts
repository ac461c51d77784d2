import { gathering } from '../reading/gathering';
import { type ShortName, shortNames } from '../reading/prose/definition';
import { steady } from '../reading/renewed';
import type { Speech } from '../reading/speech';
import { lexiconOf } from '../text/lexicon';
import { listIn } from '../text/list-in';
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
  const defined = definitionsIn(speech);
  return defined.size === 0 ? [] : namesOf(speech, defined);
});

/** The definitions of each short name. */
const definitionsIn = remembered((speech: Speech): ReadonlyMap<string, readonly PlacedDefinition[]> => {
  const found = new Map<string, PlacedDefinition[]>();
  for (const { line, facts } of definitionsByLine(speech))
    for (const name of facts) listIn(found, name.short).push(placed(name, line, speech));
  return found;
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

function namesOf(speech: Speech, defined: ReadonlyMap<string, readonly PlacedDefinition[]>): readonly DefinedName[] {
  const fulls = fullNames(defined);
  const uses = new Map([...defined.keys()].map(short => [short, { short: [] as Span[], full: [] as Span[] }]));
  const inDefinition = [...defined.values()].flat();
  for (const { line, facts } of usesByLine(wordsOf(speech))(speech))
    for (const { word, span } of facts) {
      const at = shifted(span, speech.starts[line]!);
      if (inDefinition.some(own => own.line === line && (same(own.span, at) || (own.full && same(own.full, at)))))
        continue;
      const short = fulls.get(word);
      if (short !== undefined) uses.get(short)!.full.push(at);
      else uses.get(word)!.short.push(at);
    }
  return [...defined].map(([short, definitions]) => ({
    short,
    definitions,
    uses: uses.get(short)!.short,
    fullUses: uses.get(short)!.full,
  }));
}

/** Each full name with its short one. */
function fullNames(defined: ReadonlyMap<string, readonly PlacedDefinition[]>): ReadonlyMap<string, string> {
  const fulls = new Map<string, string>();
  for (const [short, definitions] of defined)
    for (const { name } of definitions) if (name && !fulls.has(name)) fulls.set(name, short);
  return fulls;
}

const same = (a: Span, b: Span): boolean => a.start === b.start;

interface WordUse {
  readonly word: string;
  readonly span: Span;
}

/** The short names of a speech and the full ones. */
const wordsOf = steady((speech): readonly string[] => {
  const defined = definitionsIn(speech);
  return [...defined.keys(), ...fullNames(defined).keys()];
});

/** Where lines have one of these words, the longest at each place. */
const usesByLine = remembered((words: readonly string[]) => {
  const lexicon = lexiconOf(words.map(word => [word, true] as const));
  return gathering(({ text }): readonly WordUse[] => {
    const uses: WordUse[] = [];
    for (let at = 0; at < text.length; at++) {
      const found = lexicon.longestAt(text, at);
      if (!found) continue;
      uses.push({ word: found.word, span: { start: at, end: at + found.word.length } });
      at += found.word.length - 1;
    }
    return uses;
  });
});
