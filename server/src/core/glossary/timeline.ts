import type { Day } from '../reading/figures/calendar';

/** What happened when, and what comes back every year, as far as it is known. What is not in it is unknown, not untrue. */
export interface Timeline {
  readonly plenums: readonly PlenarySession[];
  readonly plans: readonly FiveYearPlan[];
  readonly terms: readonly NationalTerm[];
  readonly anniversaries: readonly Anniversary[];
  readonly days: readonly AnnualDay[];
}

/** A plenary session of a Central Committee: 十九届六中全会. */
export interface PlenarySession {
  readonly congress: number;
  readonly number: number;
  readonly start: Day;
  readonly end: Day;
  readonly source: string;
}

export interface FiveYearPlan {
  /** 十四五. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** The term of a national body that meets once a year. */
export interface NationalTerm {
  readonly body: NationalBody;
  /** 届. */
  readonly term: number;
  /** Year of the first session. */
  readonly first: number;
  /** How many sessions are known to have been held. */
  readonly sessions: number;
  readonly source: string;
}

export type NationalBody = '全国政协' | '全国人大';

/** An event whose 周年 are counted from a year. */
export interface Anniversary {
  /** With the word that the number follows: 中国共产党成立 in 中国共产党成立100周年. */
  readonly event: string;
  readonly aliases: readonly string[];
  readonly year: number;
  readonly source: string;
}

/** A festival or day of remembrance by the solar calendar. */
export interface AnnualDay {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Neither is there for a day that moves (秋分, the third Sunday of May). */
  readonly month?: number;
  readonly day?: number;
  /** Year of the first one, where they are counted. */
  readonly first?: number;
  readonly source: string;
}
