import type { Speech } from '../reading/speech';
import type { Span } from '../text/span';
import { figureAtCaret } from './figure-at';
import { mentionGroupAt } from './mention-group';
import type { Setup } from './setup';

/** All mentions of the quantity at the caret. */
export function figureReferences(speech: Speech, _: Setup, offset: number): readonly Span[] | undefined {
  const placed = figureAtCaret(speech, offset);
  return placed && mentionGroupAt(speech, placed.span.start)?.map(({ span }) => span);
}
