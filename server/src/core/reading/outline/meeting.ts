import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import { hanInteger } from '../figures/numeral';

/** A session of a body that is elected for terms: 区政协四届一次会议 is of the body 区政协, term 4, session 1. */
export interface Meeting {
  /** As written, without 第n届 and 委员会: 政协某市某区, 某省人民代表大会. */
  readonly body: string;
  /** 届 */
  readonly term: number;
  /** 次, where the words name a session. */
  readonly session?: number;
}

const number = '(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})';
const term = new RegExp(
  `第?(${number})届(?:委员会|(人民代表大会|人大)?(?:常务委员会|常委会)?)?(?:第?(${number})次(?:全体)?会议)?`,
);

/** The meeting that a line names: 在政协某市某区第四届委员会第一次会议上. */
export function meetingIn(line: string): Meeting | undefined {
  const match = term.exec(line);
  if (!match) return undefined;
  const [, written, assembly = '', session] = match;
  const before = line.slice(bodyStart(line, match.index), match.index).replace(/第$/, '');
  const body = `${before}${assembly}`;
  const found = numberOf(written!);
  if (!found || !body) return undefined;
  const times = session ? numberOf(session) : undefined;
  return { body, term: found, ...(times && { session: times }) };
}

/** Where the name begins that ends at `end`: after 在, a date or a mark. */
function bodyStart(line: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 40 && isHan(line.charCodeAt(start - 1)) && !'在年月日于'.includes(line[start - 1]!))
    start--;
  return start;
}

const numberOf = (written: string): number | undefined =>
  /^[0-9０-９]/.test(written) ? Number(written.normalize('NFKC')) : hanInteger(written);

/** The words that tell at what occasion a speech is given: 在…会议上的讲话. */
export function occasionIn(line: string): Span | undefined {
  if (line.length > longest) return undefined;
  const match = occasion.exec(line);
  if (!match || !gathering.test(match[1]!)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
const longest = 150;
const occasion = /在(?!此)([^，。；：]{2,80})上(?:的?[^，。；：]{0,6}(?:讲话|报告|发言|致辞|演讲|提纲|主持词))?/;
const gathering = /(?:会|会议|仪式|活动|论坛|大学|班|节|式|典礼|现场)$/;
