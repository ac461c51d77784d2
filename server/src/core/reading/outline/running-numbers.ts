import { gathering } from '../gathering';
import type { Speech } from '../speech';
import type { HeadingSeries } from './heading-series';

/** Whether a text says that its numbers run on through its parts. */
export const saysNumbersRunOn = (speech: Speech): boolean => notesByLine(speech).length > 0;

const notesByLine = gathering(({ text }) => (/连续编号|统一编号/.test(text) ? [text] : []));

export const levelOf = ({ members }: HeadingSeries): number => members[0]!.lead.heading.level;

/** The series of a level that stand below headings, whose numbers may run on from one to the next. */
export const partsOf = (all: readonly HeadingSeries[], level: number): readonly HeadingSeries[] =>
  all.filter(series => series.parent && levelOf(series) === level);

/** Whether a series begins with the number behind the last one of the series before. */
export const runsOnFrom = (before: HeadingSeries, { members }: HeadingSeries): boolean =>
  members[0]!.lead.heading.number === before.members.at(-1)!.lead.heading.number + 1;
