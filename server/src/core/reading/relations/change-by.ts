import type { Span } from '../../text/span';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { changeSaidBefore } from './change-verb';
import type { Level } from './level';

/** By how much a change is said to be: 增长26%, 提高5个百分点, 翻了两番, 增加16件, 前移3位, 是2016年的3倍. */
export interface By {
  readonly quantity: Quantity;
  /** The words before the quantity in its piece. */
  readonly span: Span;
  readonly verb: string;
  readonly direction: 'up' | 'down';
  /** 是…的3倍, 增至3倍: how many times as much, not how many times more. */
  readonly isTimes: boolean;
  /** 年均增长: for each year, not for the whole. */
  readonly isAnnual: boolean;
  /** 增幅, 降幅: a rate of change by its name, never points. */
  readonly isNamedRate: boolean;
  /** 实际增长, 同口径增长: the printed values do not show it. */
  readonly isReal: boolean;
  /** What it is said against: 上年 for 同比 and 比上年, a year, or as written; undefined where it is not said. */
  readonly base?: string;
  /** 五年年均增长. */
  readonly years?: number;
}

/** What is said of a level in the pieces right behind it, one after the other, with nothing else between. */
export function bysBehind(paragraph: Paragraph, levels: readonly Level[], next: number, end: number, to: Span): By[] {
  const { text } = paragraph;
  const bys: By[] = [];
  let at = to.end;
  const aside = asideBehind(text, to.end);
  for (let i = next; i < levels.length; i++) {
    const quantity = levels[i]!;
    if (bys.length === 0 && quantity.end <= aside) {
      at = aside;
      continue;
    }
    if (quantity.kind !== 'quantity' || quantity.start >= end || quantity.start - at > reach) break;
    const words = behind.exec(text.slice(at, quantity.start))?.[1];
    const by = words === undefined ? undefined : byOf(words, quantity, text);
    if (!by) break;
    bys.push(by);
    at = quantity.end;
  }
  return bys;
}
const reach = 48;
/** Where the bracket closes that stands right behind a level and speaks of a part of it: 36次（其中专题视察9次）. */
function asideBehind(text: string, at: number): number {
  const found = /^[^，。；：、（）]{0,6}（(?:其中|含|包括|不含)[^（）。]{0,60}/.exec(text.slice(at, at + 72))?.[0];
  return found && text[at + found.length] === '）' ? at + found.length : -1;
}
const behind = /^[^，。；、（：]{0,8}?）?[，、（；]([^，。；、（）：]{0,30})$/;

/** The pieces right before a level that say by how much: 增长26%，由100件增加到126件. */
export function byBefore({ text }: Paragraph, levels: readonly Level[], index: number, start: number): By | undefined {
  const quantity = levels[index];
  if (quantity?.kind !== 'quantity' || !/^，(?:即|已|已经)?$/.test(text.slice(quantity.end, start))) return undefined;
  const words = /[^，。；、（）：]{0,24}$/.exec(text.slice(Math.max(0, quantity.start - 24), quantity.start))![0];
  const from = Math.max(
    0,
    ...[...words.matchAll(/增|提|上升|减|下降|降|缩|扩|年均|同比|比|较|前移|后移/g)].slice(0, 1).map(m => m.index),
  );
  return byOf(words.slice(from), quantity, text);
}

/** Reads the words between a mark and a quantity: 比上年增长, 年均增长, 增幅达, 是2016年的. */
export function byOf(words: string, quantity: Quantity, text: string): By | undefined {
  const dimension = quantity.measure?.dimension;
  const span = { start: quantity.start - words.length, end: quantity.end };
  const common = { quantity, span, isTimes: false, isAnnual: false, isNamedRate: false, isReal: real.test(words) };
  const ofBase = dimension === 'multiple' ? times.exec(words) : null;
  if (ofBase) {
    const base = ofBase[1] && baseNamed(ofBase[1]);
    return { ...common, verb: '是', direction: 'up', isTimes: true, ...(base && { base }) };
  }
  if (dimension === 'doubling') {
    const [, before] = /^(.*?)翻了?$/.exec(words) ?? [];
    return before !== undefined && noSubject(before)
      ? { ...common, verb: '翻', direction: 'up', ...sinceIn(before) }
      : undefined;
  }
  const said = changeSaidBefore(words);
  if (!said || said.direction === 'none') return undefined;
  const [, before = '', annual] = annually.exec(words.slice(0, said.start)) ?? [];
  if (!noSubject(before)) return undefined;
  const isTo = /[到至]$/.test(said.tail);
  if (isTo && dimension !== 'multiple') return undefined;
  if (text[quantity.end] === '的' && !/^的(?:增幅|增速|速度|降幅)/.test(text.slice(quantity.end, quantity.end + 3)))
    return undefined;
  return {
    ...common,
    verb: said.word,
    direction: said.direction,
    isTimes: isTo,
    isAnnual: annual !== undefined,
    isNamedRate: said.isRate || said.tail.includes('幅'),
    ...sinceIn(before),
  };
}
/** 是2016年的, 立案数是去年的. */
const times =
  /^(?:(?:(?:19|20)\d\d年|今年)?[^，。；\d是为]{0,4}[数量额模值])?(?:是|为|相当于|达到?)((?:19|20)\d\d年(?:同期|底|末|初)?|[^，。；]{0,4}[去上前]一?[年届]|原来|以前|过去|[^，。；]{0,6}(?:时|期|初|末|前))?的$/;
const annually = /^(.*?)(年均|年平均|平均每年|每年平均|每年)?(?:实际|同口径|可比口径)?$/;
const real = /实际|可比|同口径|不变价|扣除|剔除/;

/** Whether words before a verb of change name no other thing that changes: only when, against what, in all. */
const noSubject = (words: string): boolean => neutral.test(words);
const neutral =
  /^(?:(?:并|也|又|则|已|共|净|即|且|约)|实现了?|累计|总共|总体|总量|总数|总计|同比|环比|平均|分别|相应|其|数量|比例|整体|[比较与同](?:(?:19|20)?\d{2}年(?:同期|底|末|初)?|上年|去年|前年|上一年|上届|上年同期|去年同期|同期|上期|上月|五年前|十年前|年初|原来|以前|此前|往年|期初|基期|过去|“?十[一二三四]五”?(?:末|时期)?末?期?|换届前?时?|[一二三四五六七八九十]年前|[^，。；\d比较与同]{0,6}(?:年|期|届|末|底|前|时|初))(?:的)?(?:相比)?|[一二两三四五六七八九十\d]{1,3}年(?:来|间|内|累计|共)?|实际|可比口径|同口径|连续)*$/;

/** What words before a verb of change say of its base: 上年 of 比去年, five years of 五年来. */
function sinceIn(words: string): Pick<By, 'base' | 'years'> {
  const [base, years] = [baseIn(words), yearsIn(words)];
  return { ...(base && { base }), ...(years && { years }) };
}

const digits = '零一二三四五六七八九十';
/** 五年 in 五年年均. */
function yearsIn(words: string): number | undefined {
  const [, number] = /(?<![\d一二三四五六七八九十])([一二两三四五六七八九十]|\d{1,2})年(?:来|间|内)?/.exec(words) ?? [];
  if (!number || /[前末]/.test(words)) return undefined;
  return number === '两' ? 2 : digits.includes(number) ? digits.indexOf(number) : Number(number);
}

/** What a difference is said against: 上年 of 同比, 较去年 and 比上年同期; 2016 of 比2016年; 上届 of 比上届; 成立之初 of 比成立之初. */
function baseIn(words: string): string | undefined {
  if (/同比/.test(words)) return '上年';
  if (/环比/.test(words)) return '上期';
  const base = /(?:[比较与]|同(?=.*相比))([^比较与]{1,12}?)(?:相比|的)?$/.exec(words)?.[1];
  return base === undefined ? undefined : baseNamed(base);
}

const baseNamed = (words: string): string | undefined =>
  baseOf(words) ?? (/^(?:原|以[前往]|此前|过去|往年|基期|期初)/.test(words) ? undefined : words);

/** One name for a base in the words that date it. */
export const baseOf = (words: string): string | undefined =>
  /(?:19|20)\d\d/.exec(words)?.[0] ??
  /十[一二三四]五/.exec(words)?.[0] ??
  (/上年|去年|上一年|同期/.test(words) ? '上年' : undefined) ??
  /上届|上期|上月|前年|年初|年前|期末|届末|时期|换届/.exec(words)?.[0];
