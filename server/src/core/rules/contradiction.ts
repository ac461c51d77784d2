import { mentionSpan, type PlacedMention } from '../reading/mentions/linked-mentions';
import { textIn } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import type { Found } from './rule';

/** A finding at one mention that points at another one; `say` is given both as the text has them, the other one with its line. */
export function foundOf(
  speech: Speech,
  odd: PlacedMention,
  other: PlacedMention,
  say: (stated: string, other: string) => string,
): Found {
  const { paragraphs } = speech;
  const words = textIn(paragraphs[other.line]!, other.mention.quantity);
  const place = other.line === odd.line ? '本段' : `第${other.line + 1}行`;
  return {
    span: mentionSpan(speech, odd),
    message: say(textIn(paragraphs[odd.line]!, odd.mention.quantity), `${place}的“${words}”`),
    related: [{ span: mentionSpan(speech, other), message: `另一处：${words}` }],
  };
}
