import { numberText } from '../figures/amount';
import { agree, type Interval, times } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { type Change, changesOf, type Verb } from './change';
import type { By } from './change-by';
import { differenceOf, growthOf, ratioOf } from './comparison';
import { doublingsOf, incrementsOf } from './growth-apart';
import { directionOf } from './growth-direction';
import { equationOf, exactGrowth, exactRatio, percent, textOf } from './growth-text';
import { isCount, type Level, statedValue } from './level';
import type { Relating } from './relation';
import { settled } from './settled-change';
import { yearlyHeld } from './yearly';

/**
 * A change and what is said of it, each saying one relation.
 * direction: the verb and the order of the two levels, or of the verb of a difference; rate: 增长26%; times: 增长2倍, 是3倍; doubling: 翻两番;
 * difference: 增加26件; points: 提高5个百分点, or 5% of shares; rank: 前移3位; yearly: 年均增长10%.
 */
export interface Growth extends Relating<Level> {
  readonly kind: 'growth';
  readonly nature: 'direction' | 'rate' | 'times' | 'doubling' | 'difference' | 'points' | 'rank' | 'yearly';
  readonly operands: readonly Level[];
  /** The words that say it: 增长26%. */
  readonly by?: By;
  /** The verb between the levels that says the wrong direction: 增加到. */
  readonly verb?: Verb;
  /** What is right, as the text would write it: 26%. */
  readonly right: string;
}

/** What the changes of a line say, those whose direction is wrong only that. */
export const growthsOf = (paragraph: Paragraph): readonly Growth[] => [
  ...changesOf(paragraph).flatMap(change =>
    settled(change, isHeld(paragraph)).flatMap(one => growthsIn(paragraph, one)),
  ),
  ...doublingsOf(paragraph),
  ...incrementsOf(paragraph),
];

function growthsIn(paragraph: Paragraph, change: Change): readonly Growth[] {
  const direction = directionOf(paragraph, change);
  if (direction?.verdict === 'conflicts') return [direction];
  const others = change.by.flatMap(by => (by.isReal ? [] : (ofBy(change, by) ?? [])));
  return direction ? [direction, ...others] : others;
}

const isHeld = (paragraph: Paragraph) => (change: Change) =>
  growthsIn(paragraph, change).every(({ verdict }) => verdict === 'holds');

function ofBy(change: Change, by: By): Growth | undefined {
  const { from, to } = change;
  const { quantity } = by;
  const dimension = quantity.measure?.dimension;
  if (from.kind === 'ordinal' || to.kind === 'ordinal') return rankOf(change, by);
  if (dimension === 'points') return pointsOf(change, by, from, to);
  if (isCount(quantity) && quantity.measure?.base === (to.measure ?? from.measure)?.base)
    return amountOf(change, by, from, to);
  if (dimension === 'rate' && from.measure?.base === '%' && !by.isAnnual && !by.isNamedRate)
    return pointsOf(change, by, from, to);
  if (change.isComparable) return undefined;
  if (dimension === 'rate') {
    if (by.isAnnual) return yearlyIn(change, by);
    return from.measure?.base === '%' ? pointsOf(change, by, from, to) : rate(change, by);
  }
  if (by.isAnnual) return undefined;
  return dimension === 'multiple' || dimension === 'doubling' ? multiple(change, by) : undefined;
}

const rate = (change: Change, by: By): Growth => {
  const result = times(growthOf(change.from as Quantity, change.to as Quantity, by.direction), 100);
  return said(change, by, 'rate', result, statedValue(by.quantity), percent(exactGrowth(change, by)));
};

function multiple(change: Change, by: By): Growth {
  const { quantity } = by;
  const isDoubling = quantity.measure?.dimension === 'doubling';
  const ratio = ratioOf(change.from as Quantity, change.to as Quantity);
  const exact = exactRatio(change);
  if (isDoubling) {
    const stated = { ...quantity.value, low: 2 ** quantity.value.low * 0.97, high: 2 ** quantity.value.high * 1.08 };
    return said(change, by, 'doubling', ratio, stated, `${numberText(exact)}倍`);
  }
  const result = by.isTimes ? ratio : growthOf(change.from as Quantity, change.to as Quantity, 'up');
  return said(change, by, 'times', result, statedValue(quantity), `${numberText(by.isTimes ? exact : exact - 1)}倍`);
}

/** 增加26件; what is new is no difference where something else went: 新增6家. */
function amountOf(change: Change, by: By, from: Quantity, to: Quantity): Growth | undefined {
  if (by.verb.startsWith('新')) return undefined;
  const factor = by.quantity.measure?.factor ?? 1;
  const { result, stated } = differenceOf(from, to, by.quantity);
  const right = Math.abs(to.value.low - from.value.low) / factor;
  const word = by.quantity.measure?.word ?? '';
  if (!by.isAnnual) return said(change, by, 'difference', result, stated, `${numberText(right)}${word}`);
  const years = by.years ?? change.years;
  if (!years) return undefined;
  const results = [years, years - 1].filter(n => n > 0).map(n => times(result, 1 / n));
  const mean = results.find(result => agree(result, statedValue(by.quantity))) ?? results[0]!;
  const growth = said(change, by, 'difference', mean, statedValue(by.quantity), `${numberText(right / years)}${word}`);
  return { ...growth, equation: `（${growth.equation}）÷${years}` };
}

/** Shares rise and fall by points; a percentage is their relative change, or should have been points. */
function pointsOf(change: Change, by: By, from: Quantity, to: Quantity): Growth | undefined {
  const { result, stated } = differenceOf(from, to, by.quantity);
  const right = `${numberText(exactDifference(from, to))}个百分点`;
  if (from.measure?.base !== '%' || by.isAnnual) return undefined;
  if (by.quantity.measure?.dimension === 'points') return said(change, by, 'points', result, stated, right);
  const relative = times(growthOf(from, to, by.direction), 100);
  // of shares near 100% both come to about the same: 由95.2%提高到98.2%，提高3%
  const isDifference = !by.isNamedRate && Math.abs(by.quantity.value.low - exactDifference(from, to)) < 1e-9;
  if (!isDifference && agree(relative, statedValue(by.quantity)))
    return said(change, by, 'points', relative, statedValue(by.quantity), right);
  return { ...said(change, by, 'points', result, stated, right), verdict: 'conflicts' };
}

const exactDifference = (from: Quantity, to: Quantity): number => Math.abs(to.value.low - from.value.low);

function rankOf(change: Change, by: By): Growth | undefined {
  const { from, to } = change;
  const { quantity } = by;
  if (from.kind !== 'ordinal' || to.kind !== 'ordinal' || !places.has(quantity.measure?.word ?? '')) return undefined;
  const shift = Math.abs(from.value - to.value);
  return said(change, by, 'rank', { low: shift, high: shift }, quantity.value, `${shift}${quantity.measure!.word}`);
}
const places = new Set(['位', '名', '个位次', '位次', '个']);

function yearlyIn(change: Change, by: By): Growth | undefined {
  const years = by.years ?? change.years;
  const { from, to } = change;
  if (from.kind === 'ordinal' || to.kind === 'ordinal' || !years || by.direction === 'down') return undefined;
  const held = yearlyHeld(ratioOf(from, to), exactRatio(change), years, by.quantity);
  return {
    ...said(change, by, 'yearly', held.result, held.near, held.right),
    equation: `${textOf(to)}÷${textOf(from)}，按${years}年平均`,
  };
}

function said(
  change: Change,
  by: By,
  nature: Growth['nature'],
  result: Interval,
  stated: Interval,
  right: string,
): Growth {
  return {
    kind: 'growth',
    nature,
    stated: by.quantity,
    operands: [change.from, change.to],
    result,
    equation: equationOf(change, by, nature),
    verdict: agree(result, stated) ? 'holds' : 'conflicts',
    by,
    right,
  };
}
