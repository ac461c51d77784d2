import { characterSet } from '../../text/characters';
import { connectorAt } from './connector';
import { bareDay, bareMonth, bareYear, type DateFigure, dateAt } from './date';
import { lexicalEnd } from './lexical';
import { type Plan, planAt } from './plan';
import { type Quantity, quantityAt } from './quantity';
import { type Session, sessionAt } from './session';
import { type WholeNumber, wholeNumberAt } from './whole-number';

/** 第一, 第12: a place in an order, not an amount. The span leaves out what is numbered. */
export interface Ordinal {
  readonly kind: 'ordinal';
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Whatever a text says with numbers. Spans count from the line. */
export type Figure = Quantity | DateFigure | Session | Plan | Ordinal;

/** The figures of a line, in its order; they do not overlap. */
export function figuresOf(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    if (!beginsNumber(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const figure = figureAt(text, at, figures.at(-1));
    if (figure) figures.push(figure);
    at = figure?.end ?? lexicalEnd(text, at) ?? numberEnd(text, at);
  }
  return figures;
}

function figureAt(text: string, at: number, previous: Figure | undefined): Figure | undefined {
  if (text[at] === '一' && leadsToOne(text.charCodeAt(at - 1))) return undefined; // 新一届, 每一户
  const first = wholeNumberAt(text, text[at] === '第' ? at + 1 : at);
  const number = first?.isDigits ? undefined : first;
  const next = number ? text[number.end]! : '';
  if (next === '届' || next === '次' || next === '大') {
    const session = sessionAt(text, at);
    if (session) return session;
  }
  if (text[at] === '第') return number && { kind: 'ordinal', start: at, end: number.end, value: number.value };
  if (number && isNumbering(text, number.end))
    return { kind: 'ordinal', start: at, end: number.end + (next === '级' ? 1 : 0), value: number.value };
  return (
    planAt(text, at) ??
    (first && (dateAt(text, at, first) ?? rangeDate(text, at, first, previous))) ??
    (isLexical(text, at) ? undefined : quantityAt(text, at))
  );
}

const leadsToOne = characterSet('新上下每这那同另');

/** 四处 and the like count something behind 这 and 上述: 这四处景点. */
const isLexical = (text: string, at: number): boolean =>
  lexicalEnd(text, at) !== undefined &&
  !text.startsWith('分之', at + 1) &&
  !(text[at] !== '一' && '这述'.includes(text[at - 1] ?? ' '));

/** Whether what follows a number without 第 makes it an ordinal: 一级主任科员, 21世纪, 二期工程, 七次、八次全会. */
function isNumbering(text: string, at: number): boolean {
  if (!'级世期次'.includes(text[at] ?? ' ')) return false;
  numbered.lastIndex = at;
  return numbered.test(text);
}
const numbered =
  /级(?:主任科员|调研员|巡视员|科员|职员|警长|警督|警监|法官|检察官|军士|高级|教授|医院|甲等)|世纪|期(?:工程|项目|建设|扩建|改造|基金|延包)|次(?:[、和][一二三四五六七八九十]{1,3}次){0,4}全会/y;

/** A date that leaves out 年 or 月 because its neighbour has it: 2018至2020, 2018、2019、2020三年, 1—9月, 10月20日至23日. */
function rangeDate(
  text: string,
  at: number,
  number: WholeNumber,
  previous: Figure | undefined,
): DateFigure | undefined {
  const last = previous?.kind === 'date' ? previous : undefined;
  const isJoined = last !== undefined && joins(text, last.end, at);
  if (isJoined && last.day !== undefined) {
    const day = bareDay(text, at, number);
    if (day) return day;
  }
  const month = bareMonth(text, at, number);
  if (month) return month;
  const year = bareYear(at, number);
  if (!year) return undefined;
  if (isJoined && last.month === undefined) return year;
  const joint = text[year.end] === '、' ? year.end + 1 : connectorAt(text, year.end)?.end;
  if (joint === undefined) return undefined;
  otherYear.lastIndex = joint;
  return otherYear.test(text) ? year : undefined;
}
const otherYear =
  /(?:19|20)\d\d(?!\d)|(?:１９|２０)[０-９]{2}(?![０-９])|[一二][一二三四五六七八九〇零○]{3}(?![一二三四五六七八九〇零○十百千])/y;

/** Whether nothing but 、, 和 or a connector stands between. */
const joins = (text: string, start: number, end: number): boolean =>
  connectorAt(text, start)?.end === end || (end - start === 1 && '和、'.includes(text[start]!));

/** Where the digits end that state nothing here. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) && isDigit(text.charCodeAt(at))) end++;
  return end;
}
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** Arabic and 汉字 digits, 十 to 亿, 几, 数, 半, 第: what a figure may begin with. */
const beginsNumber = characterSet('0123456789０１２３４５６７８９〇○零一二两三四五六七八九十廿百千万亿几数若半第');
