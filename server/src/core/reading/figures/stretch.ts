import { filterMap } from '../../text/filter-map';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { Quantity } from './quantity';

/** Years that a text looks back on or ahead to: 五年来, 过去五年, 今后三年. */
export interface Stretch {
  /** With the words beside the number. */
  readonly span: Span;
  readonly years: number;
  readonly isAhead: boolean;
}

export function stretchesOf({ text, figures }: Paragraph): readonly Stretch[] {
  return filterMap(figures, figure => {
    if (figure.kind !== 'quantity' || !isYears(figure)) return undefined;
    const { start, end, value } = figure;
    const before = words.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    const behind = text[end] === '来' || text[end] === '间' ? text[end]! : '';
    if (!before && behind !== '来') return undefined;
    const span = { start: start - before.length, end: end + behind.length };
    return { span, years: value.low, isAhead: before === '今后' || before === '未来' };
  });
}
const words = /过去$|今后$|未来$/;

const isYears = ({ measure, value, approximations }: Quantity): boolean =>
  measure?.word === '年' && approximations.length === 0 && Number.isInteger(value.low);
