import type { PlaceRange } from './place';

/** Asks how long an open speech is, or the given pieces of it: `StatisticsParams` → `Statistics`; nothing for a document that is no open speech. */
export const statisticsRequest = 'piyue/statistics';

export interface StatisticsParams {
  readonly uri: string;
  /** Selected pieces; without them the whole speech. */
  readonly ranges?: readonly PlaceRange[];
}

export interface Statistics {
  /** Characters that are said aloud: 汉字, and digits as they are read. */
  readonly characters: number;
}
