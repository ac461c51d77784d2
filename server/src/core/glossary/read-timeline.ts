import { type Day, daysIn } from '../reading/figures/calendar';
import { type EntryFormat, readEntries } from './entries';
import { check, type DataProblem, field, isRecord, line, lines, required, whole } from './fields';
import type { Anniversary, AnnualDay, FiveYearPlan, NationalTerm, PlenarySession, Timeline } from './timeline';

export interface TimelineRead {
  /** The entries that are right, with everything optional filled in. */
  readonly timeline: Timeline;
  readonly problems: readonly DataProblem[];
}

/** Reads the `timeline` of a glossary file, whose format `schema.json` describes. An entry with a problem is left out, the others hold. */
export function readTimeline(data: unknown): TimelineRead {
  const given = isRecord(data) && Object.hasOwn(data, 'timeline') ? data.timeline : {};
  if (!isRecord(given))
    return { timeline: timelineOf({}), problems: [{ path: '/timeline', message: `应为对象，含 ${lists.join('、')}` }] };
  const problems = [...check(given, '', Object.fromEntries(lists.map(list => [list, anything])))];
  const entriesOf = <List extends keyof TimelineEntries>(list: List): TimelineEntries[List] => {
    const read = readEntries<Entry>(given, list, formats[list] as EntryFormat<Entry>);
    problems.push(...read.problems);
    return read.entries as unknown as TimelineEntries[List];
  };
  const entries = Object.fromEntries(lists.map(list => [list, entriesOf(list)]));
  return {
    timeline: timelineOf(entries),
    problems: problems.map(problem => ({ ...problem, path: `/timeline${problem.path}` })),
  };
}

/** The lists as a file has them: what is optional may be missing, a day is written as `2021-11-08`. */
export interface TimelineEntries {
  readonly plenums: readonly EntryOf<Omit<PlenarySession, 'start' | 'end'> & Record<'start' | 'end', string>>[];
  readonly plans: readonly EntryOf<FiveYearPlan>[];
  readonly terms: readonly EntryOf<NationalTerm>[];
  readonly anniversaries: readonly EntryOf<Anniversary>[];
  readonly days: readonly EntryOf<AnnualDay>[];
}
type EntryOf<E> = Omit<E, 'source' | 'aliases'> & { readonly source?: string; readonly aliases?: readonly string[] };

/** The timeline of entries that are right. */
export const timelineOf = ({
  plenums = [],
  plans = [],
  terms = [],
  anniversaries = [],
  days = [],
}: Partial<TimelineEntries>): Timeline => ({
  plenums: plenums.map(entry => ({ source: '', ...entry, start: dayOf(entry.start)!, end: dayOf(entry.end)! })),
  plans: plans.map(entry => ({ source: '', ...entry })),
  terms: terms.map(entry => ({ source: '', ...entry })),
  anniversaries: anniversaries.map(entry => ({ source: '', aliases: [], ...entry })),
  days: days.map(entry => ({ source: '', aliases: [], ...entry })),
});

type Entry = TimelineEntries[keyof TimelineEntries][number];

const lists = ['plenums', 'plans', 'terms', 'anniversaries', 'days'] as const satisfies (keyof TimelineEntries)[];
const anything = field(() => true, '');

/** An end before the beginning. */
const ends = ({ start, end }: { start: string | number; end: string | number }, path: string): DataProblem[] =>
  end < start ? [{ path: `${path}/end`, message: `止于${end}，早于起始的${start}` }] : [];

/** A month without its day, a day that its month does not have. */
function calendarProblems({ month, day }: Pick<AnnualDay, 'month' | 'day'>, path: string): DataProblem[] {
  if ((month === undefined) !== (day === undefined)) return [{ path, message: 'month 和 day 应同时写出' }];
  if (month === undefined || day! <= daysIn(2000, month)) return [];
  return [{ path: `${path}/day`, message: `${month}月没有${day}日` }];
}

const day = field(value => typeof value === 'string' && dayOf(value) !== undefined, '日期，如 2021-12-25');
const body = field(value => value === '全国政协' || value === '全国人大', '“全国政协”或“全国人大”');
const year = whole(1, 2999);
const source = line(200);

const formats: { readonly [List in keyof TimelineEntries]: EntryFormat<TimelineEntries[List][number]> } = {
  plenums: {
    shape: '应为对象，含 congress、number、start 和 end',
    keysOf: ({ congress, number }) => [`${congress}届${number}中全会`],
    clashes: ends,
    fields: {
      congress: required(whole(1, 99)),
      number: required(whole(1, 20)),
      start: required(day),
      end: required(day),
      source,
    },
  },
  plans: {
    shape: '应为对象，含 name、start 和 end',
    keysOf: ({ name }) => [name],
    clashes: ends,
    fields: { name: required(line(10)), start: required(year), end: required(year), source },
  },
  terms: {
    shape: '应为对象，含 body、term、first 和 sessions',
    keysOf: ({ body, term }) => [`${body}${term}届`],
    fields: {
      body: required(body),
      term: required(whole(1, 99)),
      first: required(year),
      sessions: required(whole(1, 10)),
      source,
    },
  },
  anniversaries: {
    shape: '应为对象，含 event 和 year',
    keysOf: ({ event, aliases = [] }) => [event, ...aliases],
    fields: { event: required(line(40)), aliases: lines(60), year: required(year), source },
  },
  days: {
    shape: '应为对象，含 name',
    keysOf: ({ name, aliases = [] }) => [name, ...aliases],
    clashes: calendarProblems,
    fields: {
      name: required(line(40)),
      aliases: lines(60),
      month: whole(1, 12),
      day: whole(1, 31),
      first: year,
      source,
    },
  },
};

/** `2021-11-08` → day; undefined for what is none. */
function dayOf(iso: string): Day | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}
