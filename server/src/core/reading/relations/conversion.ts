import { filterMap } from '../../text/filter-map';
import { agree, decimal, type Interval, rounded } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { stepOf } from './addition';
import type { Relating } from './relation';

/** One amount in two units, the second one right behind the first: 3600万元（0.36亿元）, 15亩（合1公顷）, 2公里，即2000米. */
export interface Conversion extends Relating {
  readonly kind: 'conversion';
  readonly operands: readonly [Quantity];
  /** The first amount in the unit of the second one: 0.36亿元. */
  readonly converted: string;
}

export function conversionsOf({ text, figures }: Paragraph): readonly Conversion[] {
  return filterMap(figures, (stated, i) => {
    const first = figures[i - 1];
    if (stated.kind !== 'quantity' || first?.kind !== 'quantity' || !isAmount(stated)) return undefined;
    if (first.measure?.base !== stated.measure?.base || !isBehind(text, first, stated)) return undefined;
    const [unit, other] = [unitOf(text, stated), unitOf(text, first)];
    if (!unit || !other || unit.word === other.word) return undefined;
    const converted = `${decimal(Number((first.value.low / unit.value).toPrecision(8)))}${unit.word}`;
    const result = tolerant(first);
    return {
      kind: 'conversion',
      stated,
      operands: [first],
      result,
      converted,
      equation: `${text.slice(first.numeral.start, first.end)}=${converted}`,
      verdict: agree(result, tolerant(stated)) ? 'holds' : 'conflicts',
    } as const;
  });
}

/** In brackets of its own, or behind 合, 即 and the like. */
function isBehind(text: string, first: Quantity, stated: Quantity): boolean {
  const between = text.slice(first.end, stated.start);
  // 约 of 约合 may be read with the number
  const words = text.slice(first.end, stated.numeral.start);
  return (bracket.test(between) && text[stated.end] === '）') || saying.test(between) || saying.test(words);
}
const bracket = /^（(?:约?合|折合|即|相当于|约为?)?$/;
const saying = /^，(?:约?合|折合|即|相当于|也就是)$/;

/** The unit as printed, 万 and 亿 with it: 亿元. */
function unitOf(
  text: string,
  { numeral, end, approximations, measure }: Quantity,
): { word: string; value: number } | undefined {
  const behind = approximations.find(({ start }) => start > numeral.start)?.start ?? end;
  const [, digits, word] =
    /^([0-9０-９.．,，]+)([^0-9０-９]*)$/.exec(text.slice(numeral.start, Math.max(behind, numeral.end))) ?? [];
  if (!digits || !word || !measure) return undefined;
  const scale = numeral.step * 10 ** numeral.decimals;
  return { word: word.endsWith(measure.word) ? word : word + measure.word, value: scale * measure.factor };
}

/** What a printed amount may stand for after conversion: a hundredth, and half of its last digit, to either side. */
function tolerant(quantity: Quantity): Interval {
  const { value, approximations } = quantity;
  const { low, high } = approximations.length > 0 ? value : rounded(value.low, stepOf(quantity));
  return { low: low * 0.99, high: high * 1.01 };
}
