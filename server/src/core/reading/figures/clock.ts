import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';

/** A time of day, 上午9时30分 or 14日15时. `[start, end)` in the line. */
export interface ClockTime extends Span {
  readonly hour: number;
  /** Where it is said. */
  readonly minute?: number;
}

/** The times of day of a line: with minutes, or with a word or another time before them that says so: 7时至22时; 累计3000学时 and 用时90分 are none. */
export const clockTimesOf = paragraphFact(({ text }: Paragraph): readonly ClockTime[] =>
  hour.test(text)
    ? [...text.matchAll(times)].map(({ 0: word, 1: hour, 2: minute, 3: bare, 4: end, index }) => ({
        start: index,
        end: index + word.length,
        hour: Number(hour ?? bare ?? end),
        ...(minute && { minute: Number(minute) }),
      }))
    : [],
);
const hour = /\d时/;
const times =
  /(?<!\d|[.用历共计]|用时|历时)(\d{1,2})时(\d{1,2})分|(?<=上午|下午|凌晨|晚上|中午|傍晚|日)(\d{1,2})时(?![\d期间代])|(?<=(?<!\d)\d{1,2}时[至到—－-])(\d{1,2})时(?![\d期间代])/g;
