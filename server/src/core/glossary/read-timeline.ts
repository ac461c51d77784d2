import type { Day } from '../reading/figures/calendar';
import { daysIn } from '../reading/figures/calendar';
import { check, type DataProblem, type Field, field, isRecord, line, lines, required } from './fields';
import type { Timeline } from './timeline';

export interface TimelineRead {
  /** The entries that are right, with everything optional filled in. */
  readonly timeline: Timeline;
  readonly problems: readonly DataProblem[];
}

/** Reads the data of a timeline file, whose format `timeline.schema.json` describes. An entry with a problem is left out, the others hold. */
export function readTimeline(data: unknown): TimelineRead {
  const problems: DataProblem[] = [];
  if (!isRecord(data)) problems.push({ path: '', message: '应为对象，含 plenums、plans、terms、anniversaries、days' });
  const file = isRecord(data) ? data : {};
  if (problems.length === 0) problems.push(...check(file, '', fileFields));
  const entriesOf = <E extends Entry>(list: keyof Timeline): readonly E[] => {
    const given = Array.isArray(file[list]) ? (file[list] as readonly unknown[]) : [];
    const owners = new Map<string, number>();
    return given.flatMap((entry, index) => {
      const found = problemsOf(entry, index, list, owners);
      problems.push(...found);
      return found.length === 0 ? [entry as E] : [];
    });
  };
  const timeline: Timeline = {
    plenums: entriesOf<PlenumEntry>('plenums').map(entry => ({
      ...entry,
      start: dayOf(entry.start)!,
      end: dayOf(entry.end)!,
    })),
    plans: entriesOf<Timeline['plans'][number]>('plans'),
    terms: entriesOf<Timeline['terms'][number]>('terms'),
    anniversaries: entriesOf<WithAliases<'anniversaries'>>('anniversaries').map(withAliases),
    days: entriesOf<WithAliases<'days'>>('days').map(withAliases),
  };
  return { timeline, problems };
}

type Entry = object;
type PlenumEntry = Omit<Timeline['plenums'][number], 'start' | 'end'> & Readonly<Record<'start' | 'end', string>>;
type WithAliases<List extends 'anniversaries' | 'days'> = Omit<Timeline[List][number], 'aliases'> & {
  readonly aliases?: readonly string[];
};

const withAliases = <E extends { readonly aliases?: readonly string[] }>(
  entry: E,
): E & { readonly aliases: readonly string[] } => ({ ...entry, aliases: entry.aliases ?? [] });

function problemsOf(
  entry: unknown,
  index: number,
  list: keyof Timeline,
  owners: Map<string, number>,
): readonly DataProblem[] {
  const path = `/${list}/${index}`;
  if (!isRecord(entry)) return [{ path, message: '应为对象' }];
  const found = check(entry, path, entryFields[list]);
  return found.length > 0 ? found : [...order(entry, path), ...clashes(keysOf(entry), index, path, owners)];
}

/** An end before the beginning, a month without its day, a day that its month does not have. */
function order(entry: Record<string, unknown>, path: string): readonly DataProblem[] {
  const { start, end, month, day } = entry;
  if (start !== undefined && end !== undefined && String(end) < String(start))
    return [{ path: `${path}/end`, message: `止于${end}，早于起始的${start}` }];
  if ((month === undefined) !== (day === undefined)) return [{ path, message: 'month 和 day 应同时写出' }];
  if (month !== undefined && Number(day) > daysIn(2000, Number(month)))
    return [{ path: `${path}/day`, message: `${month}月没有${day}日` }];
  return [];
}

/** One name, or one session or term, may stand in a list only once. */
function clashes(
  keys: readonly string[],
  index: number,
  path: string,
  owners: Map<string, number>,
): readonly DataProblem[] {
  return keys.flatMap(key => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, index);
    if (owner === undefined) return [];
    return [{ path, message: owner === index ? `“${key}”在本条中重复` : `“${key}”已属于第${owner + 1}条` }];
  });
}

function keysOf({ congress, number, body, term, name, event, aliases = [] }: Record<string, unknown>): string[] {
  if (congress !== undefined) return [`${congress}届${number}中全会`];
  if (term !== undefined) return [`${body}${term}届`];
  return [String(name ?? event), ...(aliases as readonly string[])];
}

const whole = (from: number, to: number): Field =>
  field(
    value => Number.isInteger(value) && (value as number) >= from && (value as number) <= to,
    `${from}至${to}的整数`,
  );
const day = field(value => typeof value === 'string' && dayOf(value) !== undefined, '日期，如 2021-12-25');
const body = field(value => value === '全国政协' || value === '全国人大', '“全国政协”或“全国人大”');
const year = whole(1, 2999);
const source = required(line(200));
const list = field(Array.isArray, '数组');

const fileFields: Record<string, Field> = {
  $schema: line(300),
  plenums: list,
  plans: list,
  terms: list,
  anniversaries: list,
  days: list,
};

const entryFields: Record<keyof Timeline, Record<string, Field>> = {
  plenums: {
    congress: required(whole(1, 99)),
    number: required(whole(1, 20)),
    start: required(day),
    end: required(day),
    source,
  },
  plans: { name: required(line(10)), start: required(year), end: required(year), source },
  terms: {
    body: required(body),
    term: required(whole(1, 99)),
    first: required(year),
    sessions: required(whole(1, 10)),
    source,
  },
  anniversaries: { event: required(line(40)), aliases: lines(60), year: required(year), source },
  days: { name: required(line(40)), aliases: lines(60), month: whole(1, 12), day: whole(1, 31), first: year, source },
};

/** `2021-11-08` → day; undefined for what is none. */
function dayOf(iso: string): Day | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}
