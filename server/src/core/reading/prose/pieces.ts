import { characterSet } from '../../text/characters';
import { type Span, spanAt } from '../../text/span';
import type { Paragraph } from '../paragraph';

/** The sentence of a line in which `offset` lies. */
export const sentenceAt = ({ sentences }: Paragraph, offset: number): Span | undefined => spanAt(sentences, offset);

/** The piece between the nearest marks around a span, 、 among them: 委员提案98件 in 其中委员提案98件、集体提案28件. At most 160 characters to either side. */
export function pieceAround({ text }: Paragraph, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < reach && !isMark(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && !isMark(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}
const reach = 160;
const isMark = characterSet('，。、；：！？（）“”《》');
