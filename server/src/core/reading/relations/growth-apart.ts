import { amountText } from '../figures/amount';
import { agree } from '../figures/interval';
import type { Paragraph } from '../paragraph';
import type { Growth } from './growth';
import { percent, textOf } from './growth-text';
import { incrementedLevels } from './incremented-level';
import { levelValue, statedValue } from './level';
import { doublingYears, yearlyHeld } from './yearly';

/** 150条，比上年增加30条，增长25%: the first level is what the increase leaves over. */
export const incrementsOf = (paragraph: Paragraph): readonly Growth[] =>
  incrementedLevels(paragraph).map(({ level, difference, by }) => {
    const sign = by.direction === 'up' ? -1 : 1;
    const [value, more] = [levelValue(level), levelValue(difference)];
    const base = {
      low: value.low + sign * (sign < 0 ? more.high : more.low),
      high: value.high + sign * (sign < 0 ? more.low : more.high),
    };
    const result = { low: (more.low / base.high) * 100, high: (more.high / base.low) * 100 };
    const before = level.value.low + sign * difference.value.low;
    const right = percent((difference.value.low / before) * 100);
    const was = amountText({ low: before, high: before }, level.measure);
    return {
      kind: 'growth',
      nature: 'rate',
      stated: by.quantity,
      operands: [level, difference],
      result,
      equation: `原为${was}，${textOf(difference)}÷${was}`,
      by,
      right,
      verdict: agree(result, statedValue(by.quantity)) ? 'holds' : 'conflicts',
    };
  });

/** 五年翻一番，年均增长20%. */
export const doublingsOf = (paragraph: Paragraph): readonly Growth[] =>
  doublingYears(paragraph).map(({ doubling, years, stated }) => {
    const ratio = 2 ** doubling.value.low;
    const { result, near, right } = yearlyHeld({ low: ratio, high: ratio }, ratio, years, stated);
    return {
      kind: 'growth',
      nature: 'yearly',
      stated,
      operands: [doubling],
      result,
      equation: `${years}年是原来的${ratio}倍`,
      verdict: agree(result, near) ? 'holds' : 'conflicts',
      right,
    };
  });
