import { compareDays, type Day } from '../reading/figures/calendar';
import { type Entry, lexiconOf } from '../text/lexicon';
import { remembered } from '../text/remembered';
import type {
  Anniversary,
  AnnualDay,
  FiveYearPlan,
  NationalBody,
  NationalTerm,
  PlenarySession,
  Timeline,
} from './timeline';

/** The session where its date is known; undefined means that nothing can be said, not that there was none. */
export const plenumOf = ({ plenums }: Timeline, congress: number, number: number): PlenarySession | undefined =>
  plenums.find(plenum => plenum.congress === congress && plenum.number === number);

export const planOf = ({ plans }: Timeline, name: string): FiveYearPlan | undefined =>
  plans.find(plan => plan.name === name);

/** The year of a session of a national body, where it is known to have been held. */
export function sessionYear(
  { terms }: Timeline,
  body: NationalBody,
  term: number,
  session: number,
): number | undefined {
  const found = terms.find(one => one.body === body && one.term === term);
  return found && session <= found.sessions ? found.first + session - 1 : undefined;
}

/** The term of a national body whose session of a year is known. */
export const termInYear = ({ terms }: Timeline, body: NationalBody, year: number): NationalTerm | undefined =>
  terms.find(one => one.body === body && one.first <= year && year < one.first + one.sessions);

/** The event of the timeline whose name ends at `end`, the longest one. */
export const eventBefore = (timeline: Timeline, text: string, end: number): Entry<Anniversary> | undefined =>
  events(timeline).longestBefore(text, end);

/** The annual day whose name begins at `at`, the longest one. */
export const dayAt = (timeline: Timeline, text: string, at: number): Entry<AnnualDay> | undefined =>
  days(timeline).longestAt(text, at);

export const dayBefore = (timeline: Timeline, text: string, end: number): Entry<AnnualDay> | undefined =>
  days(timeline).longestBefore(text, end);

const events = remembered(({ anniversaries }: Timeline) =>
  lexiconOf(anniversaries.flatMap(entry => [entry.event, ...entry.aliases].map(name => [name, entry] as const))),
);
const days = remembered(({ days }: Timeline) =>
  lexiconOf(days.flatMap(entry => [entry.name, ...entry.aliases].map(name => [name, entry] as const))),
);

/** The last plenary session known to have begun by a day. */
export const latestPlenum = ({ plenums }: Timeline, day: Day): PlenarySession | undefined =>
  plenums.filter(({ start }) => compareDays(start, day) <= 0).sort((a, b) => compareDays(b.start, a.start))[0];
