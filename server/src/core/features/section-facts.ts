import { outline } from '../reading/outline/outline';
import type { Section, SectionKind } from '../reading/outline/section';
import type { Paragraph } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import { spokenLengthOf } from '../reading/spoken';
import type { Level } from '../rules/rule';
import { type Span, shifted } from '../text/span';
import { findings } from './findings';
import type { Setup } from './setup';

/** What there is in some lines of a speech. */
export interface Facts {
  /** Characters that are said aloud. */
  readonly characters: number;
  /** Speaking time at the speed of the settings, with fractions. */
  readonly minutes: number;
  /** Quantities that are stated. */
  readonly figures: number;
  /** Different terms of the glossary. */
  readonly terms: number;
  readonly findings: Readonly<Record<Level, number>>;
}

/** A section with what is in it and below it. */
export interface SectionFacts extends Facts {
  readonly kind: SectionKind;
  readonly name: string;
  /** 0 at the top. */
  readonly depth: number;
  /** Its name; counts from the text. */
  readonly nameSpan: Span;
  /** Lines from 0. */
  readonly line: number;
  readonly last: number;
  /** Characters said aloud before it. */
  readonly before: number;
}

/** The sections of a speech with what is in them, each before those below it; points are not told apart. A title has the lines up to the next section. */
export function sectionFacts(speech: Speech, setup: Setup): readonly SectionFacts[] {
  const factsIn = factsOf(speech, setup);
  const before = sums(speech.paragraphs.map(spokenLengthOf));
  const all: SectionFacts[] = [];
  const add = (sections: readonly Section[], depth: number): void => {
    for (const { kind, name, nameSpan, line, last, children } of sections) {
      if (kind === 'point') continue;
      all.push({
        ...factsIn(line, last),
        ...{ kind, name, depth, line, last },
        nameSpan: shifted(nameSpan, speech.starts[line]!),
        before: before[line]!,
      });
      add(children, depth + 1);
    }
  };
  add(outline(speech), 0);
  return all;
}

/** Facts of the whole speech. */
export const speechFacts = (speech: Speech, setup: Setup): Facts =>
  factsOf(speech, setup)(0, speech.paragraphs.length - 1);

/** Counts what is in lines, from the first to the last: in time that does not depend on how many they are, but for terms. */
export function factsOf(speech: Speech, setup: Setup): (first: number, last: number) => Facts {
  const { paragraphs } = speech;
  const characters = sums(paragraphs.map(spokenLengthOf));
  const figures = sums(paragraphs.map(figureCount));
  const found = levelSums(speech, setup);
  const between = (sums: readonly number[], first: number, last: number): number => sums[last + 1]! - sums[first]!;
  return (first, last) => {
    const length = between(characters, first, last);
    const terms = new Set<unknown>();
    for (let line = first; line <= last; line++)
      for (const { term } of setup.glossary.termsIn(paragraphs[line]!)) terms.add(term);
    return {
      characters: length,
      minutes: length / setup.settings.charactersPerMinute,
      figures: between(figures, first, last),
      terms: terms.size,
      findings: {
        error: between(found.error, first, last),
        warning: between(found.warning, first, last),
        information: between(found.information, first, last),
        hint: between(found.hint, first, last),
      },
    };
  };
}

const figureCount = ({ figures }: Paragraph): number => figures.filter(({ kind }) => kind === 'quantity').length;

/** The sums of the first 0, 1, 2 … numbers. */
function sums(numbers: readonly number[]): readonly number[] {
  const all = [0];
  for (const number of numbers) all.push(all.at(-1)! + number);
  return all;
}

function levelSums(speech: Speech, setup: Setup): Readonly<Record<Level, readonly number[]>> {
  const counts = {
    error: new Array<number>(speech.paragraphs.length).fill(0),
    warning: new Array<number>(speech.paragraphs.length).fill(0),
    information: new Array<number>(speech.paragraphs.length).fill(0),
    hint: new Array<number>(speech.paragraphs.length).fill(0),
  };
  let line = 0;
  for (const { level, span } of findings(speech, setup).findings) {
    while (line + 1 < speech.starts.length && speech.starts[line + 1]! <= span.start) line++;
    counts[level][line]!++;
  }
  return {
    error: sums(counts.error),
    warning: sums(counts.warning),
    information: sums(counts.information),
    hint: sums(counts.hint),
  };
}
