import { amountText } from '../figures/amount';
import { type Interval, rounded, sumOf } from '../figures/interval';
import type { Quantity } from '../figures/quantity';

/** Sum of quantities of one kind, to be held against a stated one. */
export interface Addition {
  readonly result: Interval;
  readonly stated: Interval;
  /** 3+2+9=14. */
  readonly equation: string;
}

/** Whole numbers are exact; those with decimals, or written more coarsely than others of the sum, are rounded. */
export function additionOf(terms: readonly Quantity[], stated: Quantity): Addition {
  const finest = Math.min(...[...terms, stated].map(stepOf));
  const tolerant = (quantity: Quantity): Interval =>
    quantity.approximations.length === 0 &&
    (quantity.numeral.decimals > 0 || (quantity.numeral.isRounded && stepOf(quantity) > finest))
      ? { ...rounded(quantity.value.low, stepOf(quantity)), openHigh: true } // a half goes up
      : quantity.value;
  return {
    result: sumOf(terms.map(tolerant)),
    stated: tolerant(stated),
    equation: `${terms.map(({ value, measure }) => amountText(value, measure)).join('+')}=${amountText(sumOf(terms.map(({ value }) => value)), stated.measure)}`,
  };
}

/** Value of one in the last printed place, in the base unit. */
export const stepOf = ({ numeral, measure }: Quantity): number => numeral.step * (measure?.factor ?? 1);
