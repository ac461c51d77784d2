import { contains, type Span } from '../../text/span';
import { type Gathered, linesIn } from '../gathering';
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

/** The first place that says another number than the name of the section, where none says the same. */
export function* contradictedIn<T>(speech: Speech, section: Section, numbers: Numbers<T>): Iterable<Contradicted> {
  const { line, nameSpan, kind } = section;
  const { paragraphs } = speech;
  const end = kind === 'title' ? paragraphs.length : section.last + 1;
  const gathered = numbers.of(speech);
  for (const named of linesIn(gathered, line, line + 1)[0]?.facts ?? []) {
    const name = numbers.spanOf(named);
    if (!numbers.names(named) || !contains(nameSpan, name)) continue;
    const said = linesIn(gathered, line, end).flatMap(body =>
      body.facts.map(one => ({ line: body.line, span: numbers.spanOf(one), one })),
    );
    const below = said.filter(one => one.line > line || one.span.start >= nameSpan.end);
    const first = below.find(({ one }) => numbers.isOther(named, one));
    if (!first || first.line > line + numbers.lines || below.some(({ one }) => numbers.isSame(named, one))) continue;
    const words = numbers.again?.(named, paragraphs[line]!);
    if (words && paragraphs.slice(line + 1, end).some(({ text }) => text.includes(words))) continue;
    yield { name, line: first.line, span: first.span };
  }
}
