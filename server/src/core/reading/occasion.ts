import type { Speech } from './speech';

/** A day of the calendar. Month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** When and where the speech is given, as far as the text says so. */
export interface Occasion {
  /** The date of the document: in brackets in the title block, else at the end. */
  readonly date?: Day;
}

export function occasion(_speech: Speech): Occasion {
  return {};
}
