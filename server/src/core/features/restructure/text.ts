import type { Speech } from '../../reading/speech';
import { lineAt } from '../../reading/speech';
import type { Span } from '../../text/span';

/** A piece of the text, which spans lines. */
export function textIn(speech: Speech, { start, end }: Span): string {
  const [first, last] = [lineAt(speech, start), lineAt(speech, end)];
  const from = speech.starts[first]!;
  return speech.lines
    .slice(first, last + 1)
    .join('')
    .slice(start - from, end - from);
}

/** The line break with which lines of this speech end. */
export const breakOf = ({ lines }: Speech): string => /\r\n|\n|\r/.exec(lines[0] ?? '')?.[0] ?? '\n';
