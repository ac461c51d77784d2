import { compareDays, type Day } from '../reading/figures/calendar';
import { type Entry, type Lexicon, lexiconOf } from '../text/lexicon';
import { readTimeline } from './read-timeline';
import type {
  Anniversary,
  AnnualDay,
  FiveYearPlan,
  NationalBody,
  NationalTerm,
  PlenarySession,
  Timeline,
} from './timeline';
import data from './timeline.json';

let known: Timeline | undefined;

/** The timeline that comes with the product; read when first asked. */
export function builtInTimeline(): Timeline {
  known ??= readTimeline(data).timeline;
  return known;
}

/** The session where its date is known; undefined means that nothing can be said, not that there was none. */
export const plenumOf = (congress: number, number: number): PlenarySession | undefined =>
  builtInTimeline().plenums.find(plenum => plenum.congress === congress && plenum.number === number);

export const planOf = (name: string): FiveYearPlan | undefined =>
  builtInTimeline().plans.find(plan => plan.name === name);

/** The year of a session of a national body, where it is known to have been held. */
export function sessionYear(body: NationalBody, term: number, session: number): number | undefined {
  const found = builtInTimeline().terms.find(one => one.body === body && one.term === term);
  return found && session <= found.sessions ? found.first + session - 1 : undefined;
}

/** The term of a national body whose session of a year is known. */
export const termInYear = (body: NationalBody, year: number): NationalTerm | undefined =>
  builtInTimeline().terms.find(one => one.body === body && one.first <= year && year < one.first + one.sessions);

/** The event of the timeline whose name ends at `end`, the longest one. */
export const eventBefore = (text: string, end: number): Entry<Anniversary> | undefined =>
  events().longestBefore(text, end);

/** The annual day whose name begins at `at`, the longest one. */
export const dayAt = (text: string, at: number): Entry<AnnualDay> | undefined => days().longestAt(text, at);

export const dayBefore = (text: string, end: number): Entry<AnnualDay> | undefined => days().longestBefore(text, end);

const events = once(() =>
  lexiconOf(
    builtInTimeline().anniversaries.flatMap(entry =>
      [entry.event, ...entry.aliases].map(name => [name, entry] as const),
    ),
  ),
);
const days = once(() =>
  lexiconOf(
    builtInTimeline().days.flatMap(entry => [entry.name, ...entry.aliases].map(name => [name, entry] as const)),
  ),
);

function once<V>(read: () => Lexicon<V>): () => Lexicon<V> {
  let lexicon: Lexicon<V> | undefined;
  return () => {
    lexicon ??= read();
    return lexicon;
  };
}

/** The last plenary session known to have begun by a day. */
export const latestPlenum = (day: Day): PlenarySession | undefined =>
  builtInTimeline()
    .plenums.filter(({ start }) => compareDays(start, day) <= 0)
    .sort((a, b) => compareDays(b.start, a.start))[0];
