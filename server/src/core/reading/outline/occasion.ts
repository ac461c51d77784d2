import type { Day } from '../figures/calendar';
import { daysOf } from '../figures/date';
import type { Paragraph } from '../paragraph';
import { steady } from '../renewed';
import type { Speech } from '../speech';
import { frontMatter, type Piece } from './front-matter';
import { type Meeting, meetingIn } from './meeting';

export type { Day } from '../figures/calendar';
export type { Meeting } from './meeting';

/** When, where and by whom the speech is given, as far as the text says so; plain data. */
export interface Occasion {
  /** The date of the document: in brackets in the title block, else beside the occasion, else at the end. */
  readonly date?: Day;
  /** The session at which it is given. */
  readonly meeting?: Meeting;
  /** Office and name, as written. */
  readonly speaker?: string;
}

export const occasion = steady((speech): Occasion => {
  const front = frontMatter(speech);
  const wordsOf = (piece: Piece | undefined): string =>
    piece ? speech.paragraphs[piece.line]!.text.slice(piece.span.start, piece.span.end) : '';
  const date = dateIn(frontLines(speech)) ?? dateIn(lastLines(speech));
  const meeting = meetingIn(wordsOf(front.occasion)) ?? meetingOfTitle(speech, front.title);
  const speaker = wordsOf(front.speaker).replace(/[ \t\u3000\u00a0]+/g, ' ');
  return { ...(date && { date }), ...(meeting && { meeting }), ...(speaker && { speaker }) };
});

/** 政协某县第十届委员会第二次会议开幕词. */
function meetingOfTitle({ paragraphs }: Speech, title: number | undefined): Meeting | undefined {
  const { text } = paragraphs[title ?? -1] ?? { text: '' };
  return /次(?:全体)?会议(?:上?的)?(?:开幕|闭幕|主持|致辞|讲话|报告|工作报告)/.test(text) ? meetingIn(text) : undefined;
}

/** Lines of the front matter, those in brackets first; stamps of a publication tell another date. */
function frontLines(speech: Speech): readonly Paragraph[] {
  const dated = speech.paragraphs.slice(0, frontMatter(speech).end).filter(({ text }) => !stamp.test(text));
  return [...dated.filter(({ text }) => /^[（(]/.test(text.trim())), ...dated];
}
const stamp = /时间[：:]|来源[：:]|^《|[0-9]{1,2}[:：][0-9]{2}|电(?:[ \u3000（(]|$)/;

/** The last lines, where a signature has its date: short and without a mark at the end. */
const lastLines = ({ paragraphs }: Speech): readonly Paragraph[] =>
  paragraphs
    .slice(-longestEnd)
    .filter(({ text }) => text.trim().length <= longestDate && !/[。，；]/.test(text) && !stamp.test(text))
    .reverse();
const longestEnd = 12;
const longestDate = 30;

/** The first whole date of the lines. */
function dateIn(lines: readonly Paragraph[]): Day | undefined {
  for (const { figures } of lines)
    for (const figure of figures)
      if (figure.kind === 'date' && figure.day !== undefined) {
        const [day] = daysOf(figure) ?? [];
        if (day) return day;
      }
  return undefined;
}
