import { type Day, dayIn } from './day';
import { frontMatter } from './front-matter';
import { type Meeting, meetingIn } from './meeting';
import type { Speech } from './speech';

export type { Day } from './day';
export type { Meeting } from './meeting';

/** When, where and by whom the speech is given, as far as the text says so; plain data. */
export interface Occasion {
  /** The date of the document: in brackets in the title block, else of the occasion, else at the end. */
  readonly date?: Day;
  /** The session at which it is given. */
  readonly meeting?: Meeting;
  /** Office and name, as written. */
  readonly speaker?: string;
}

export function occasion(speech: Speech): Occasion {
  const front = frontMatter(speech);
  const wordsOf = (piece: typeof front.occasion): string =>
    piece ? speech.paragraphs[piece.line]!.text.slice(piece.span.start, piece.span.end) : '';
  const date = dateIn(frontLines(speech)) ?? dateIn(lastLines(speech));
  const meeting = meetingIn(wordsOf(front.occasion));
  const speaker = wordsOf(front.speaker).replace(/[ \t\u3000\u00a0]+/g, ' ');
  return { ...(date && { date }), ...(meeting && { meeting }), ...(speaker && { speaker }) };
}

/** Lines of the front matter, those in brackets first; stamps of a publication tell another date. */
function frontLines(speech: Speech): readonly string[] {
  const lines = speech.paragraphs.slice(0, frontMatter(speech).end).map(({ text }) => text.trim());
  const dated = lines.filter(line => !stamp.test(line));
  return [...dated.filter(line => /^[（(]/.test(line)), ...dated];
}
const stamp = /时间[：:]|来源[：:]|^《|[0-9]{1,2}[:：][0-9]{2}|电(?:[ \u3000（(]|$)/;

/** The last lines, where a signature has its date: short and without a mark at the end. */
const lastLines = ({ paragraphs }: Speech): readonly string[] =>
  paragraphs
    .slice(-longestEnd)
    .filter(({ text }) => text.trim().length <= longestDate && !/[。，；]/.test(text) && !stamp.test(text))
    .map(({ text }) => text)
    .reverse();
const longestEnd = 12;
const longestDate = 30;

function dateIn(lines: readonly string[]): Day | undefined {
  for (const line of lines) {
    const day = dayIn(line);
    if (day) return day;
  }
  return undefined;
}
