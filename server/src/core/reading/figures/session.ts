import type { Span } from '../../text/span';
import { type WholeNumber, wholeNumberAt } from './whole-number';

/**
 * A term or meeting of a body that counts its terms: 第四届委员会第一次会议, 三届区政协, 十三届全国人大四次会议,
 * 十九届二中、三中、四中全会, 第四次党代会, 十九大.
 */
export interface Session {
  readonly kind: 'session';
  readonly start: number;
  readonly end: number;
  /** 届. */
  readonly term?: number;
  /** Of the meeting: 次, 中全会. */
  readonly meeting?: number;
  /** All meetings of a list (二中、三中、四中全会), each with its place. */
  readonly plenums?: readonly Plenum[];
  /** What the term or the meeting is of, as far as it stands between or behind the numbers: 委员会, 区政协, 全国人大. */
  readonly body: string;
}

export interface Plenum extends Span {
  readonly number: number;
}

/** The term or meeting that begins at `start`, a numeral or 第. */
export function sessionAt(text: string, start: number): Session | undefined {
  const number = ordinalAt(text, start);
  if (!number) return undefined;
  if (text[number.end] === '届') return termAt(text, start, number);
  if (text[number.end] === '大' && congress.includes(text[number.end + 1] ?? '。') && isCongress(text, start, number))
    return { kind: 'session', start, end: number.end + 1, term: number.value, body: '全国代表大会' };
  if (text[start] !== '第') return undefined;
  const meeting = meetingAt(text, start);
  return meeting && { kind: 'session', start, end: meeting.end, meeting: meeting.value, body: meeting.body };
}

/** What may follow 十九大: a mark, the end of the line, or a word that goes on. */
const congress = '。，、；：”》）和以及精报确作提擘召胜开闭的战描要部对后前指强明关绘所会以来';
/** Congresses before 十六大 are named with their party: 党的七大; 八大战略 and 九大关键 are of anything. */
function isCongress(text: string, start: number, { value }: WholeNumber): boolean {
  const isNamed = text[start] === '第' || /(?:党的|中共)$/.test(text.slice(Math.max(0, start - 2), start));
  return value >= (isNamed ? 7 : 16) && value <= 30 && !/[0-9]/.test(text[start]!) && text[start - 1] !== '第';
}

/** 第四, 四, 4. */
function ordinalAt(text: string, start: number): WholeNumber | undefined {
  const number = wholeNumberAt(text, text[start] === '第' ? start + 1 : start);
  return number?.isDigits ? undefined : number;
}

function termAt(text: string, start: number, term: WholeNumber): Session | undefined {
  const after = term.end + 1;
  const plenums = plenumsAt(text, after);
  if (plenums)
    return { kind: 'session', start, end: plenums.end, term: term.value, ...plenums.found, body: '中央委员会' };
  const body = bodyOf(text, after);
  const meeting = meetingAt(text, body.end);
  if (meeting)
    return {
      kind: 'session',
      start,
      end: meeting.end,
      term: term.value,
      meeting: meeting.value,
      body: body.text || meeting.body,
    };
  if (!body.text && text[start] !== '第') return undefined; // 两届, 换届
  return { kind: 'session', start, end: body.end, term: term.value, body: body.text };
}

/** The body named behind 届: up to 委员会, 常委会, 政协, 人大 or 会议's number. */
function bodyOf(text: string, start: number): { text: string; end: number } {
  body.lastIndex = start;
  const found = body.exec(text)?.[0] ?? '';
  return { text: found, end: start + found.length };
}
const body =
  /(?:[^\s，。、；：“”《》（）第届]{0,12}?(?:委员会|代表大会)(?:常务委员会|全体)?|(?:全国|省|市|区|县|州|旗|自治区)?(?:政协|人大|工商联|常委会|纪委|党委)|(?:全国|省|市|区|县)委)/y;

/** 第一次会议, 四次全会, 第三次全体会议, 第四次党代会. */
function meetingAt(text: string, start: number): { end: number; value: number; body: string } | undefined {
  const number = ordinalAt(text, start);
  if (!number || text[number.end] !== '次') return undefined;
  meeting.lastIndex = number.end + 1;
  const found = meeting.exec(text)?.[0];
  return found === undefined ? undefined : { value: number.value, end: number.end + 1 + found.length, body: found };
}
const meeting = /(?:全体)?会议|全会|全体会|党代会|(?:[^\s，。、；：“”《》（）\d]{0,8}?)代表大会/y;

/** 六中全会; 二中、三中、四中全会. */
function plenumsAt(
  text: string,
  start: number,
): { end: number; found: Pick<Session, 'meeting' | 'plenums'> } | undefined {
  const plenums: Plenum[] = [];
  let at = start;
  for (;;) {
    const number = ordinalAt(text, at);
    if (!number || text[number.end] !== '中') break;
    plenums.push({ number: number.value, start: at, end: number.end + 1 });
    at = number.end + 1;
    if (text.startsWith('全会', at)) return { end: at + 2, found: { meeting: plenums.at(-1)!.number, plenums } };
    if (!'、和及'.includes(text[at] ?? ' ')) break;
    at++;
  }
  return undefined;
}
