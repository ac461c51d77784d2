import type { Speech } from '../reading/speech';
import type { Definition } from './definition';
import { figureAtCaret } from './figure-at';
import { mentionGroupAt } from './mention-group';
import type { Setup } from './setup';

/** The first mention of the quantity at the caret. */
export function figureDefinition(speech: Speech, _: Setup, offset: number): Definition | undefined {
  const placed = figureAtCaret(speech, offset);
  const first = placed && mentionGroupAt(speech, placed.span.start)?.[0];
  return first && { span: placed.span, place: first.span };
}
