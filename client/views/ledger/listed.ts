import type { LedgerRowShown } from '../messages';

/** How the list is filtered and sorted. */
export interface Listing {
  readonly filter: string;
  readonly show: string;
  readonly sort: string;
}

export const shows = ['all', 'open', 'signed', 'changed', 'conflicts', 'everything'] as const;
export const sorts = ['byPlace', 'byResult', 'byState', 'byThing'] as const;

/** Numbers of the rows that fit, in the order that is asked for. */
export function listedOf(rows: readonly LedgerRowShown[], listing: Listing): readonly number[] {
  const numbers = rows.flatMap((row, i) => (fits(row, listing) ? i : []));
  const key = keys[listing.sort];
  if (!key) return numbers;
  return numbers.sort((a, b) => {
    const [x, y] = [key(rows[a]!), key(rows[b]!)];
    return typeof x === 'string' ? x.localeCompare(`${y}`, 'zh') : x - Number(y);
  });
}

function fits(row: LedgerRowShown, { show, filter }: Listing): boolean {
  if (
    show !== 'everything' &&
    !row.isFact &&
    row.state === 'unsigned' &&
    !(show === 'conflicts' && row.result === 'conflicts')
  )
    return false;
  if (show === 'open' && row.state === 'signed') return false;
  if ((show === 'signed' || show === 'changed') && row.state !== show) return false;
  if (show === 'conflicts' && row.result !== 'conflicts') return false;
  const words = filter.trim().toLowerCase();
  if (!words) return true;
  return [
    row.counts,
    row.value + row.unit,
    row.before + row.written + row.after,
    row.by,
    row.kindName,
    ...row.sections,
  ].some(text => text.toLowerCase().includes(words));
}

const keys: Readonly<Record<string, (row: LedgerRowShown) => string | number>> = {
  byResult: ({ result }) => ['conflicts', 'unchecked', 'holds'].indexOf(result),
  byState: ({ state }) => ['changed', 'unsigned', 'signed'].indexOf(state),
  byThing: ({ counts, written }) => counts || written,
};
