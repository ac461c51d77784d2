import { remembered } from '../text/remembered';
import type { Speech } from './speech';

/** The lines `[start, oldEnd)` of an earlier version that became `[start, newEnd)`. */
export interface ChangedLines {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export const changedLines = (old: Speech, speech: Speech): ChangedLines => changedSince(old)(speech);

const changedSince = remembered(({ paragraphs: old }: Speech) =>
  remembered(({ paragraphs }: Speech): ChangedLines => {
    const most = Math.min(old.length, paragraphs.length);
    let start = 0;
    while (start < most && old[start] === paragraphs[start]) start++;
    let same = 0;
    while (same < most - start && old[old.length - 1 - same] === paragraphs[paragraphs.length - 1 - same]) same++;
    return { start, oldEnd: old.length - same, newEnd: paragraphs.length - same };
  }),
);
