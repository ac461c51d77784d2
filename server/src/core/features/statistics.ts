import { lineAt, type Speech } from '../reading/speech';
import { spokenLength, spokenLengthOf } from '../reading/spoken';
import type { Span } from '../text/span';
import type { Setup } from './setup';

/** How long a speech takes. */
export interface Statistics {
  /** Characters that are said aloud, as `spokenLength` counts them. */
  readonly characters: number;
  /** Speaking time at the speed of the settings, with fractions. */
  readonly minutes: number;
}

/** Statistics of a speech, or of the pieces of it that are given. */
export function statistics(speech: Speech, { settings }: Setup, spans?: readonly Span[]): Statistics {
  const characters = spans
    ? spans.reduce((sum, span) => sum + charactersIn(speech, span), 0)
    : speech.paragraphs.reduce((sum, paragraph) => sum + spokenLengthOf(paragraph), 0);
  return { characters, minutes: characters / settings.charactersPerMinute };
}

/** 45秒, 3分20秒, 5分钟. */
export function timeText(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  if (seconds < 60) return `${seconds}秒`;
  return `${Math.floor(seconds / 60)}分${seconds % 60 ? `${seconds % 60}秒` : '钟'}`;
}

function charactersIn(speech: Speech, { start, end }: Span): number {
  let sum = 0;
  for (let line = lineAt(speech, start); line < speech.paragraphs.length && speech.starts[line]! < end; line++) {
    const paragraph = speech.paragraphs[line]!;
    const from = Math.max(start - speech.starts[line]!, 0);
    const to = end - speech.starts[line]!;
    const isWhole = from === 0 && to >= paragraph.text.length;
    sum += isWhole ? spokenLengthOf(paragraph) : spokenLength(paragraph.text.slice(from, to));
  }
  return sum;
}
