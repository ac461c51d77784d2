import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { type Connector, connectorAt } from './connector';
import type { DateFigure } from './date';
import type { Figure } from './figure';
import { type Interval, times } from './interval';
import type { Measure } from './measure';
import type { Quantity } from './quantity';

/** Whether it is a mark rather than 至, 到, 和 or 与 that joins the ends. */
export const isMark = ({ connector }: Range): boolean => !'至到和与'.includes(connector.word);

/** Two figures and all between them: 15%—30%, 3—5万元, 从2018年到2020年, 介于3万元和5万元之间. The span is that of the two. */
export type Range = QuantityRange | DateRange;

interface Joined extends Span {
  readonly connector: Connector;
  /** 从, 由, 自, 介于 or 在 right before it. */
  readonly opener?: Span & { readonly word: string };
  /** 之间 or 不等 right behind it. */
  readonly closer?: string;
}

export interface QuantityRange extends Joined {
  readonly kind: 'quantity';
  readonly from: Quantity;
  readonly to: Quantity;
  /** The measure of both, undefined for 3万—5万. */
  readonly measure?: Measure;
  /** What `from` leaves to `to`: 元 and 万 in 3—5万元, % in 15—30%, 公斤 in 100—150公斤. */
  readonly omitted: { readonly measure?: string; readonly scale?: string };
  /** From the one to the other in the base unit, with what is left out filled in; `low` may be above `high`. */
  readonly value: Interval;
}

export interface DateRange extends Joined {
  readonly kind: 'dates';
  readonly from: DateFigure;
  readonly to: DateFigure;
}

/** Whether a range is one of whole years: 2018—2020年, 2018年至2020年. */
export const isYears = ({ from, to }: DateRange): boolean => isYear(from) && isYear(to);

const isYear = ({ year, month, part }: DateFigure): boolean => year !== undefined && month === undefined && !part;

/** The ranges of a line, in its order. */
export function rangesOf(paragraph: Paragraph): readonly Range[] {
  const { text, figures } = paragraph;
  const ranges: Range[] = [];
  for (let i = 1; i < figures.length; i++) {
    const range = rangeOf(text, figures[i - 1]!, figures[i]!);
    if (range) ranges.push(range);
  }
  return ranges;
}

function rangeOf(text: string, from: Figure, to: Figure): Range | undefined {
  if (from.kind !== to.kind || to.start - from.end > 4) return undefined;
  const opener = openerBefore(text, from.start);
  const closer = ['之间', '不等'].find(word => text.startsWith(word, to.end));
  const connector =
    connectorAt(text, from.end) ?? (closer === '之间' && opener ? conjunctionAt(text, from.end) : undefined);
  if (connector?.end !== to.start || isCode(text, from, to)) return undefined;
  const joined = { start: from.start, end: to.end, connector, ...(opener && { opener }), ...(closer && { closer }) };
  if (from.kind === 'date' && to.kind === 'date') return { kind: 'dates', ...joined, from, to };
  return from.kind === 'quantity' && to.kind === 'quantity' ? quantityRange(text, joined, from, to) : undefined;
}

function quantityRange(text: string, joined: Joined, from: Quantity, to: Quantity): QuantityRange | undefined {
  const { measure } = to;
  const scale = scaleOf(text, to);
  if ((!measure && !scale && joined.opener?.word !== '介于') || (from.measure && from.measure.base !== measure?.base))
    return undefined;
  const borrows = measure !== undefined && from.end === from.numeral.end;
  // 8000—1万 begins with 8000, 3—5万 with 3万
  const fills =
    scale !== '' && from.end === from.numeral.end && !scaleOf(text, from) && from.numeral.value.low < coefficientOf(to);
  const low = fills ? times(from.value, to.numeral.value.low / coefficientOf(to)).low : from.value.low;
  return {
    kind: 'quantity',
    ...joined,
    from,
    to,
    ...(measure && { measure }),
    omitted: { ...(borrows && { measure: measure.word }), ...(fills && { scale }) },
    value: { low, high: to.value.high },
  };
}

/** 万, 亿 or 万亿 at the end of the numeral. */
const scaleOf = (text: string, { numeral }: Quantity): string =>
  /[万亿]{0,2}$/.exec(text.slice(Math.max(numeral.start, numeral.end - 2), numeral.end))![0];

/** What stands before 万 and 亿: 5 in 5万. */
const coefficientOf = ({ numeral }: Quantity): number => {
  const { low } = numeral.value;
  return low >= 1e12 ? low / 1e12 : low >= 1e8 ? low / 1e8 : low / 1e4;
};

/** 和 or 与 between the ends of 介于…和…之间. */
const conjunctionAt = (text: string, at: number): Connector | undefined =>
  text[at] === '和' || text[at] === '与' ? { start: at, end: at + 1, word: text[at]! } : undefined;

function openerBefore(text: string, end: number): Joined['opener'] | undefined {
  const word = ['介于', '从', '由', '自', '在'].find(word => text.startsWith(word, end - word.length));
  if (!word || (word === '由' && '理自缘事因经'.includes(text[end - 2] ?? ' '))) return undefined;
  return { start: end - word.length, end, word };
}
/** Dates, telephone numbers and codes with a dash: 2021-12-25, 0451-5371. */
const isCode = (text: string, from: Figure, to: Figure): boolean =>
  /[\w-]/.test(text[from.start - 1] ?? ' ') ||
  /^-\d|^[A-Za-z]/.test(text.slice(to.end, to.end + 2)) ||
  (text[from.start] === '0' && /\d/.test(text[from.start + 1] ?? ' '));
