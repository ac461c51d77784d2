import { lexiconOf } from '../../text/lexicon';
import type { Span } from '../../text/span';
import type { Ordinal } from '../figures/figure';
import { type Interval, rounded } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { stepOf } from './addition';

/** A change of one thing and by how much it is said to be: 由100件增加到126件，增长26%; 由第8位上升到第5位，前移3位. */
export interface Change {
  readonly kind: 'change';
  readonly from: Level;
  readonly to: Level;
  /** The verb between them, with the way it says the change goes. */
  readonly verb: Verb;
  /** Said of the change right behind it, in the same sentence. */
  readonly by: readonly By[];
  /** Values of other years are made comparable: a ratio of the printed ones says nothing (可比价, 实际, 同口径). */
  readonly isComparable: boolean;
}

export type Level = Quantity | Ordinal;

export interface Verb extends Span {
  readonly word: string;
  readonly direction: 'up' | 'down';
}

/** 增长26%, 提高5个百分点, 翻了两番, 增加16件, 前移3位, 是2016年的3倍. */
export interface By {
  readonly quantity: Quantity;
  readonly verb: string;
  readonly direction: 'up' | 'down' | 'times';
  /** 年均增长: for each year, not for the whole. */
  readonly isAnnual: boolean;
}

const up = '增加 增长 提高 上升 提升 扩大 增 升 升高 上涨 跃升 攀升 前移 上移 拓展 扩展 延长 递增 跃居 增强';
const down = '减少 下降 降低 缩短 缩小 压缩 压减 回落 收窄 减 降 退 后移 下移 下调 缩减 精简 递减 降 落 退居';
const verbs = lexiconOf<'up' | 'down'>([
  ...up.split(' ').map(word => [word, 'up'] as const),
  ...down.split(' ').map(word => [word, 'down'] as const),
]);

/** The changes that a line states: from one level to another, with 由 or 从. */
export function changesOf(paragraph: Paragraph): readonly Change[] {
  const { figures } = paragraph;
  const levels = figures.filter(
    (figure): figure is Level =>
      figure.kind === 'quantity' || (figure.kind === 'ordinal' && isPlace(paragraph, figure)),
  );
  if (levels.length < 2) return [];
  return levels.flatMap((from, i) => {
    const to = levels[i + 1];
    const verb = to && leads(paragraph, from) ? verbBetween(paragraph, from, to) : undefined;
    if (!to || !verb || !isSameMeasure(from, to)) return [];
    return {
      kind: 'change',
      from,
      to,
      verb,
      by: bysBehind(paragraph, levels.slice(i + 2), to),
      isComparable: isComparable(paragraph, from, to),
    } as const;
  });
}

/** Levels of one thing: in one unit, or both places in a ranking. */
const isSameMeasure = (a: Level, b: Level): boolean =>
  a.kind === 'ordinal' || b.kind === 'ordinal' ? a.kind === b.kind : a.measure?.base === b.measure?.base;

/** 第8位, 第3名. */
const isPlace = ({ text }: Paragraph, { end }: Ordinal): boolean => text[end] === '位' || text[end] === '名';

/** Whether 由 or 从 stands before a level in its clause, with nothing between but when and of what: 由2016年的20家. */
function leads(paragraph: Paragraph, from: Level): boolean {
  const before = paragraph.text.slice(Math.max(0, from.start - 24), from.start);
  const found = /(?:由|从)([^，。；：、由从]{0,20})$/.exec(before);
  return found !== null && !/到|至|为/.test(found[1]!.replace(/\d{4}年?(?:到|至)\d{4}年?/, ''));
}

/** The verb between two levels that leads from one to the other: 增加到, 降至, 提高到2021年的. */
function verbBetween({ text }: Paragraph, from: Level, to: Level): Verb | undefined {
  const between = text.slice(from.end, to.start);
  if (between.length > 24 || /[，。；：、]/.test(between)) return undefined;
  for (let at = 0; at < between.length; at++) {
    const entry = verbs.longestAt(between, at);
    if (!entry || !goal.test(between.slice(at + entry.word.length))) continue;
    const start = from.end + at;
    return { start, end: start + entry.word.length, word: entry.word, direction: entry.value };
  }
  return undefined;
}
const goal = /^了?[到至为成]?了?(?:全[国省市县区])?(?:\d{4}年底?末?的?|上年的?|目前的?|现在的?|第)?$/;

/** What is said of the change in the clauses right behind: each a verb and a quantity. */
function bysBehind(paragraph: Paragraph, others: readonly Level[], to: Level): readonly By[] {
  const { text } = paragraph;
  const end = sentenceAt(paragraph, to.start)?.end ?? text.length;
  const bys: By[] = [];
  let at = to.end;
  for (const other of others) {
    if (other.kind !== 'quantity' || other.start >= end) break;
    const between = text.slice(at, other.start);
    const words = /^[^，。；]{0,4}[，、（]([^，。；、（）]{0,12})$/.exec(between)?.[1];
    const by = words === undefined ? undefined : byOf(words, other);
    if (!by) break;
    bys.push(by);
    at = other.end;
  }
  return bys;
}

function byOf(words: string, quantity: Quantity): By | undefined {
  const times = /(?:是|为|相当于|达到?)[^，。；]{0,8}的?$/.test(words) && quantity.measure?.dimension === 'multiple';
  if (times) return { quantity, verb: '是', direction: 'times', isAnnual: false };
  if (/翻了?$/.test(words) && quantity.measure?.dimension === 'doubling')
    return { quantity, verb: '翻', direction: 'up', isAnnual: false };
  const found =
    /^(?:比[^，。；]{0,8}|较[^，。；]{0,8}|同比|累计|共|净|总量|总体)?(年均|平均每年|每年)?(?:实际)?([^\s]{1,3}?)(?:幅度?|率)?了?(?:达到?|为)?$/.exec(
      words,
    );
  const entry = found && verbs.longestAt(found[2]!, 0);
  if (!found || !entry || entry.word !== found[2]) return undefined;
  return { quantity, verb: entry.word, direction: entry.value, isAnnual: found[1] !== undefined };
}

/** 按可比价格计算, 实际增长; the value of what is made in a year is always compared at constant prices. */
function isComparable(paragraph: Paragraph, from: Level, to: Level): boolean {
  const sentence = sentenceAt(paragraph, from.start) ?? { start: 0, end: paragraph.text.length };
  const clause = paragraph.text.slice(Math.max(sentence.start, from.start - 40), Math.min(sentence.end, to.end + 30));
  return /可比|同口径|扣除|不变价|实际增长|实际提高|剔除|生产总值|GDP|增加值|总产值|可支配收入|纯收入/.test(clause);
}

/** The values that a level may really have: printed decimals, 万 and 亿 are rounded. */
export const levelValue = (level: Level): Interval =>
  level.kind === 'ordinal'
    ? { low: level.value, high: level.value }
    : level.approximations.length === 0 && level.numeral.isRounded
      ? rounded(level.value.low, stepOf(level))
      : level.value;
