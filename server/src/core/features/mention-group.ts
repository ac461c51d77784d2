import { linkedMentions, mentionSpan, type PlacedMention } from '../reading/mentions/linked-mentions';
import type { Speech } from '../reading/speech';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';

/** A mention with the place of its quantity, which counts from the text. */
interface SpannedMention extends PlacedMention {
  readonly span: Span;
}

/** All mentions of the quantity that begins at `start` of the text, where there are others. */
export const mentionGroupAt = (speech: Speech, start: number): readonly SpannedMention[] | undefined =>
  groupsByStart(speech).get(start);

const groupsByStart = remembered((speech: Speech): ReadonlyMap<number, readonly SpannedMention[]> => {
  const groups = linkedMentions(speech).map(group =>
    group.map(placed => ({ ...placed, span: mentionSpan(speech, placed) })),
  );
  return new Map(groups.flatMap(group => group.map(({ span }) => [span.start, group] as const)));
});
