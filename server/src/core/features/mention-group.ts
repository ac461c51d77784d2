import { linkedMentions, type MentionGroup } from '../reading/mentions/linked-mentions';
import type { Speech } from '../reading/speech';
import { remembered } from '../text/remembered';

/** All mentions of the quantity that begins at `start` of the text, where there are others. */
export const mentionGroupAt = (speech: Speech, start: number): MentionGroup | undefined =>
  groupsByStart(speech).get(start);

const groupsByStart = remembered(
  (speech: Speech): ReadonlyMap<number, MentionGroup> =>
    new Map(linkedMentions(speech).flatMap(group => group.map(({ span }) => [span.start, group] as const))),
);
