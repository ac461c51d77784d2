import { frontMatter } from '../../reading/outline/front-matter';
import { occasion } from '../../reading/outline/occasion';
import type { Speech } from '../../reading/speech';

/** The year that a speech is of. */
export interface SpeechYear {
  readonly year: number;
  /** Its date or its title says so; else it is the year that it names most. */
  readonly isStated: boolean;
}

/** A text must name a year so often for it to be the year it is of. */
const often = 3;

export function yearOf(speech: Speech): SpeechYear | undefined {
  const { date } = occasion(speech);
  const stated = date?.year ?? yearsIn(speech, 0, frontMatter(speech).end)[0];
  if (stated !== undefined) return { year: stated, isStated: true };
  const counts = new Map<number, number>();
  for (const year of yearsIn(speech, 0, speech.paragraphs.length)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return most && most[1] >= often ? { year: most[0], isStated: false } : undefined;
}

const yearsIn = ({ paragraphs }: Speech, from: number, to: number): readonly number[] =>
  paragraphs
    .slice(from, to)
    .flatMap(({ figures }) =>
      figures.flatMap(figure => (figure.kind === 'date' && (figure.year ?? 0) > 1900 ? figure.year! : [])),
    );
