import { filterMap } from '../../text/filter-map';
import { intervalText } from '../figures/amount';
import { agree, type Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { statedValue } from './level';
import type { Relating } from './relation';

/** A share in words and the percentage right beside it: 近八成（79%）, 过半数（52%）, 占82%，超八成. */
export interface Fraction extends Relating {
  readonly kind: 'fraction';
  /** The percentage. */
  readonly operands: readonly [Quantity];
}

export const fractionsOf = (paragraph: Paragraph): readonly Fraction[] => {
  const { text, figures } = paragraph;
  return filterMap(figures, (figure, i) => {
    if (figure.kind !== 'quantity' || figure.measure?.base !== '%') return undefined;
    const [last, next] = [figures[i - 1], figures[i + 1]];
    if (!isInWords(figure)) return undefined;
    if (
      isPercentage(next) &&
      exactly.test(text.slice(figure.end, next.numeral.start)) &&
      '，。；'.includes(text[next.end] ?? '。')
    )
      return fractionOf(figure, next);
    if (isPercentage(next) && bracket.test(text.slice(figure.end, next.start)) && '）)'.includes(text[next.end] ?? ' '))
      return fractionOf(figure, next);
    if (
      isPercentage(last) &&
      /^，(?:即|达|接近)?$/.test(text.slice(last.end, figure.start)) &&
      /^[，。；]?$/.test(text[figure.end] ?? '')
    )
      return fractionOf(figure, last);
    return undefined;
  });
};
/** 占比超八成，达到78.6%. */
const exactly = /^，(?:已|实际)?(?:达到?|为|占到?|占比达?到?|比例(?:达到?|为))$/;
const bracket = /^(?:的?[^，。；：、（）]{1,10})?[（(](?:占|占比|达|为|约|即|实际|比例为)?$/;

const isPercentage = (figure: Paragraph['figures'][number] | undefined): figure is Quantity =>
  figure?.kind === 'quantity' && (figure.measure?.word === '%' || figure.measure?.word === '％');

const isInWords = ({ measure }: Quantity): boolean => measure?.word === '成' || measure?.word === '分之';

function fractionOf(words: Quantity, percentage: Quantity): Fraction {
  const value = meaningOf(words);
  const result =
    words.measure!.word === '成' || words.approximations.length > 0 ? percentage.value : statedValue(percentage);
  return {
    kind: 'fraction',
    stated: words,
    operands: [percentage],
    result,
    equation: `${intervalText(value)}%`,
    verdict: agree(result, value) ? 'holds' : 'conflicts',
  };
}

/** What a share in words means: 近八成 is from 70% up to 80%, 超八成 up to 90%, 八成 three points to either side. */
function meaningOf({ value, numeral, measure, approximations }: Quantity): Interval {
  const senses = new Set(approximations.map(({ sense }) => sense));
  if (measure!.word === '成') {
    const whole = numeral.value.high * 10;
    if (senses.has('nearly') || senses.has('below')) return { low: whole - 10, high: whole, openHigh: true };
    if (senses.has('above') || senses.has('odd'))
      return { low: whole, high: whole + 10, openLow: true, openHigh: true };
    if (senses.has('atLeast')) return { low: whole, high: 100 };
    if (value.low === value.high) return { low: whole - 3, high: whole + 3 };
    return value;
  }
  return value.low === value.high ? { low: value.low - 3, high: value.high + 3 } : value;
}
