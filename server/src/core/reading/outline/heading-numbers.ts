import { filterMap } from '../../text/filter-map';
import { contains, type Span } from '../../text/span';
import { factsAt, type Gathered, linesIn } from '../gathering';
import type { Paragraph } from '../paragraph';
import type { Speech } from '../speech';
import type { Section } from './section';

/** Numbers of one kind, as the name of a section and the text below it may say them. */
export interface Numbers<T> {
  readonly of: (speech: Speech) => readonly Gathered<T>[];
  readonly spanOf: (one: T) => Span;
  /** Whether it tells what stands below, if it stands in a name. */
  readonly names: (one: T) => boolean;
  /** Whether one below counts what the name counts, but says another number. */
  readonly isOther: (named: T, one: T) => boolean;
  /** Whether one below may say what the name says. */
  readonly isSame: (named: T, one: T) => boolean;
  /** Words that say again what the name says. */
  readonly again?: (named: T, heading: Paragraph) => string;
  /** So many lines below the name tell of its number. */
  readonly lines: number;
}

/** Two places of a speech, each a span in its line. */
export interface Contradicted {
  readonly name: Span;
  readonly line: number;
  readonly span: Span;
}

/** What numbers in the name of a section are contradicted below it: where the first other number stands, if none there is the same. */
export const contradictedIn = <T>(speech: Speech, section: Section, numbers: Numbers<T>): readonly Contradicted[] =>
  filterMap(factsAt(numbers.of(speech), section.line), named => contradictedBelow(speech, section, numbers, named));

function contradictedBelow<T>(
  speech: Speech,
  { line, nameSpan, kind, last }: Section,
  numbers: Numbers<T>,
  named: T,
): Contradicted | undefined {
  const name = numbers.spanOf(named);
  if (!numbers.names(named) || !contains(nameSpan, name)) return undefined;
  const { paragraphs } = speech;
  const end = kind === 'title' ? paragraphs.length : last + 1;
  const first = firstBelow(Math.min(end, line + numbers.lines + 1), one => numbers.isOther(named, one));
  if (!first || firstBelow(end, one => numbers.isSame(named, one))) return undefined;
  const words = numbers.again?.(named, paragraphs[line]!);
  if (words && paragraphs.slice(line + 1, end).some(({ text }) => text.includes(words))) return undefined;
  return { name, ...first };

  function firstBelow(end: number, fits: (one: T) => boolean): Omit<Contradicted, 'name'> | undefined {
    for (const body of linesIn(numbers.of(speech), line, end))
      for (const one of body.facts) {
        const span = numbers.spanOf(one);
        if ((body.line > line || span.start >= nameSpan.end) && fits(one)) return { line: body.line, span };
      }
    return undefined;
  }
}
