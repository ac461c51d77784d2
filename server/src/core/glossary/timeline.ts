import type { Day } from '../reading/figures/calendar';
import data from './timeline.json';

/** A plenary session of a Central Committee: 十九届六中全会. */
export interface PlenarySession {
  readonly congress: number;
  readonly number: number;
  readonly start: Day;
}

export interface FiveYearPlan {
  /** 十四五. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const plenums: readonly PlenarySession[] = data.plenums.map(({ congress, number, start }) => ({
  congress,
  number,
  start: dayOf(start),
}));

/** The session where its date is known; undefined means that nothing can be said, not that there was none. */
export const plenumOf = (congress: number, number: number): PlenarySession | undefined =>
  plenums.find(plenum => plenum.congress === congress && plenum.number === number);

export const planOf = (name: string): FiveYearPlan | undefined => data.plans.find(plan => plan.name === name);

/** `2021-11-08` → day. */
function dayOf(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}
