import { countWhile } from '../text/ordered';
import { changedLines } from './changed-lines';
import type { Paragraph } from './paragraph';
import { type Earlier, renewed } from './renewed';
import type { Speech } from './speech';

/** What a paragraph has of some kind. */
export interface Gathered<T> {
  readonly line: number;
  readonly paragraph: Paragraph;
  readonly facts: readonly T[];
}

/** Of several paragraphs what each has. */
type Reader<T> = (paragraphs: readonly Paragraph[]) => readonly (readonly T[])[];

/** The paragraphs of a speech that have some of what `factsOf` reads, in the order of their lines, see `gather`. */
export const gathering = <T>(factsOf: (paragraph: Paragraph) => readonly T[]) =>
  renewed<readonly Gathered<T>[]>((speech, earlier) => gather(speech, earlier, paragraphs => paragraphs.map(factsOf)));

/**
 * The paragraphs of a speech that have some of what `read` finds, in the order of their lines. After an edit only new paragraphs are read, and
 * where neither they nor those that they replace have any, and no line has moved, the answer is the same object.
 */
export function gather<T>(
  speech: Speech,
  earlier: Earlier<readonly Gathered<T>[]> | undefined,
  read: Reader<T>,
): readonly Gathered<T>[] {
  if (!earlier) return gatheredIn(speech, 0, speech.paragraphs.length, read);
  const { value } = earlier;
  const { start, oldEnd, newEnd } = changedLines(earlier.speech, speech);
  const first = firstFrom(value, start);
  const behind = firstFrom(value, oldEnd);
  const fresh = gatheredIn(speech, start, newEnd, read);
  const by = newEnd - oldEnd;
  if (fresh.length === 0 && first === behind && (by === 0 || behind === value.length)) return value;
  const rest = value.slice(behind);
  return [
    ...value.slice(0, first),
    ...fresh,
    ...(by === 0 ? rest : rest.map(one => ({ ...one, line: one.line + by }))),
  ];
}

function gatheredIn<T>({ paragraphs }: Speech, start: number, end: number, read: Reader<T>): readonly Gathered<T>[] {
  const asked = paragraphs.slice(start, end);
  const found: Gathered<T>[] = [];
  const facts = read(asked);
  for (let i = 0; i < asked.length; i++)
    if (facts[i]!.length > 0) found.push({ line: start + i, paragraph: asked[i]!, facts: facts[i]! });
  return found;
}

/** Those of the lines `[start, end)`. */
export const linesIn = <T>(gathered: readonly Gathered<T>[], start: number, end: number): readonly Gathered<T>[] =>
  gathered.slice(firstFrom(gathered, start), firstFrom(gathered, end));

/** What one line has. */
export function factsAt<T>(gathered: readonly Gathered<T>[], line: number): readonly T[] {
  const found = gathered[firstFrom(gathered, line)];
  return found?.line === line ? found.facts : [];
}

/** Index of the first that stands at `line` or behind it. */
const firstFrom = (gathered: readonly Gathered<unknown>[], line: number): number =>
  countWhile(gathered, one => one.line < line);
