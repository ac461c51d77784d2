import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { saidAgainst } from './change-base';
import { type By, byBefore, bysBehind } from './change-by';
import { changeVerbAt, type Direction } from './change-verb';
import { yearsApart } from './change-years';
import { comparedChange, datedChange, earlierInRow, restatedBase, rowChange } from './compared-levels';
import { isSameMeasure, type Level, levelsOf } from './level';

/** A change of one thing and by how much it is said to be: 由100件增加到126件，增长26%; 126件，比上年的100件增加26件; 由第8位上升到第5位，前移3位. */
export interface Change {
  readonly from: Level;
  readonly to: Level;
  /** The verb that leads from the one to the other, where there is one. */
  readonly verb?: Verb;
  readonly by: readonly By[];
  /** Values of other years are made comparable: a ratio of the printed ones says nothing (可比价, 实际, 同口径). */
  readonly isComparable: boolean;
  /** How many years it took, as far as the text tells. */
  readonly years?: number;
  /** The change to the same level from each earlier one of its row of years, the first one first: 2021年61所，2023年80所，2024年95所. */
  readonly earlier?: readonly Change[];
}

export interface Verb extends Span {
  readonly word: string;
  readonly direction: Direction;
}

/** What is read of a change before it is known which of the words behind it are said of it. */
type Found = Omit<Change, 'isComparable' | 'earlier'>;

/** The changes that a line states. */
export function changesOf(paragraph: Paragraph): readonly Change[] {
  const levels = levelsOf(paragraph);
  if (levels.length < 2) return [];
  const changes: Change[] = [];
  for (let i = 0; i + 1 < levels.length; i++) {
    const change: Found | undefined =
      fromTo(paragraph, levels, i) ??
      rowChange(paragraph, levels, i) ??
      comparedChange(paragraph, levels, i) ??
      datedChange(paragraph, levels, i) ??
      restatedBase(paragraph, levels, i);
    if (!change) continue;
    const whole = heldChange(paragraph, change);
    changes.push(
      change.from === levels[i] ? { ...whole, earlier: earlierChanges(paragraph, levels, i, change) } : whole,
    );
  }
  return changes;
}

/** A change with how long it took and only what is said of it, not of one from another base. */
function heldChange(paragraph: Paragraph, change: Found): Change {
  const { from, to } = change;
  const apart = change.years ?? yearsApart(paragraph, from, to);
  const years = apart ?? change.by.find(({ years }) => years)?.years;
  const by = saidAgainst(paragraph, { ...change, ...(years && { years }) }, apart);
  return { ...change, by, isComparable: isComparable(paragraph, from, to), ...(years && { years }) };
}

function earlierChanges(paragraph: Paragraph, levels: readonly Level[], i: number, change: Found): readonly Change[] {
  if (change.by.length === 0) return [];
  return earlierInRow(paragraph, levels, i).map(from => heldChange(paragraph, { from, to: change.to, by: change.by }));
}

/** 由A增加到B, with what is said of it behind or right before. */
function fromTo(paragraph: Paragraph, levels: readonly Level[], i: number): Found | undefined {
  const [from, to] = [levels[i]!, levels[i + 1]!];
  if (to.start - from.end > longestPath) return undefined;
  const lead = leadBefore(paragraph, from);
  if (lead === undefined || !isSameMeasure(paragraph, from, to) || isStructure(paragraph, levels, i + 1))
    return undefined;
  const verb = verbBetween(paragraph, from, to);
  if (!verb || isOtherRate(rateOf(paragraph, lead, from), rateOf(paragraph, from.end, to))) return undefined;
  const end = sentenceAt(paragraph, to.start)?.end ?? paragraph.text.length;
  const before = byBefore(paragraph, levels, i - 1, lead);
  const behind = bysBehind(paragraph, levels, i + 2, end, to);
  return { from, to, verb, by: before && behind.length === 0 ? [before] : behind };
}
const longestPath = 30;

const isOtherRate = (a: string, b: string): boolean => a !== b && a !== '' && b !== '';

/** The unit that a level is for, where the words before or behind it say one: 月 of 每月2次; a change of it makes the numbers say nothing. */
const rateOf = ({ text }: Paragraph, start: number, level: Level): string =>
  `${/每(.)[^每]*$/.exec(text.slice(start, level.start))?.[1] ?? ''}${text[level.end] === '/' ? text[level.end + 1] : ''}`;

/** Where 由 or 从 stands before a level in its clause, with nothing between but when and of what: 由2016年的20家. */
export function leadBefore({ text }: Paragraph, { start }: Level): number | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const found = /(?<!自|理|缘|事|因|经)(?:由|从)([^，。；：、由从]{0,20})$/.exec(before);
  if (!found || /[到至为]/.test(found[1]!.replace(/\d{4}年?(?:到|至)\d{4}年?/, ''))) return undefined;
  return start - found[0].length;
}

/** The verb between two levels that leads from one to the other: 增加到, 降至, 提高到2021年的. */
function verbBetween({ text }: Paragraph, from: Level, to: Level): Verb | undefined {
  const between = text.slice(from.end, to.start) + (text.startsWith('达', to.start) ? '到' : '');
  for (let at = 0; at < between.length; at++) {
    const verb = changeVerbAt(between, at);
    if (!verb) continue;
    const [path] = goal.exec(between.slice(at + verb.word.length)) ?? [];
    if (path === undefined || (path === '' && !arrives.test(verb.word) && to.kind !== 'ordinal')) continue;
    if (!/^[^。；：、（]{0,8}?(?:（[^（）。]{0,12}）)?，?[^，。；：、（）]{0,6}$/.test(between.slice(0, at))) continue;
    const start = from.end + at;
    return { start, end: start + verb.word.length, ...verb };
  }
  return undefined;
}
const goal = /^了?(?:[到至为成]了?[^，。；：、（）增减升降提]{0,14})?$/;
const arrives = /[居到至]$|达/;

/** 由3个增加为2个大类5个小类: what it leads to has several numbers. */
const isStructure = ({ text }: Paragraph, levels: readonly Level[], i: number): boolean => {
  const next = levels[i + 1];
  return (
    next !== undefined &&
    next.kind === 'quantity' &&
    /^[^，。；、（增减升降提高达]{1,6}$/.test(text.slice(levels[i]!.end, next.start))
  );
};

/** 按可比价格计算, 实际增长; the value of what is made in a year is always compared at constant prices. */
export function isComparable({ text }: Paragraph, from: Level, to: Level): boolean {
  const start = Math.min(from.start, to.start);
  const before = text.slice(Math.max(0, start - 60), start);
  const clause = /[^，。；]*$/.exec(before)![0];
  // 由 at the beginning of a clause: what changes stands in the one before
  const subject = /^(?:由|从|比|较|上年|去年|\d{4}年)/.test(clause)
    ? /[^，。；]*，?[^，。；]*$/.exec(before)![0]
    : clause;
  return constant.test(subject) || real.test(text.slice(start, Math.max(from.end, to.end) + 24).split(/[。；]/)[0]!);
}
const constant =
  /可比|同口径|扣除|不变价|实际|剔除|生产总值|GDP|增加值|(?:农业|牧业|渔业|林业|农林牧渔业|农业总|工业)总?产值|经济总量|纯收入/;
const real = /可比|同口径|扣除|不变价|实际增|实际提|剔除/;
