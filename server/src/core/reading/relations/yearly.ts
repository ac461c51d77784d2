import { filterMap } from '../../text/filter-map';
import { numberText } from '../figures/amount';
import { agree, type Interval, isExact } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { yearlyOf } from './comparison';
import { isApproximate, statedValue } from './level';

/** What a growth in all comes to each year, with one year less too where that agrees, and the stated rate with its leeway. */
export function yearlyHeld(
  ratio: Interval,
  exact: number,
  years: number,
  stated: Quantity,
): { result: Interval; near: Interval; right: string } {
  const near = widened(statedValue(stated));
  const results = [years, years - 1].filter(n => n > 0).map(n => yearlyOf(ratio, n));
  const result = results.find(result => agree(result, near)) ?? results[0]!;
  const right = yearlyOf({ low: exact, high: exact }, years).low;
  return { result, near, right: `约${numberText(Number(right.toFixed(1)))}%` };
}

/** At least 0.3 points to either side. */
function widened(stated: Interval): Interval {
  const more = Math.max(0, 0.3 - (stated.high - stated.low) / 2);
  return { ...stated, low: stated.low - more, high: stated.high + more };
}

/** Doublings in a number of years with the yearly growth that is said behind them. */
export function doublingYears({ text, figures }: Paragraph): readonly {
  readonly doubling: Quantity;
  readonly years: number;
  readonly stated: Quantity;
}[] {
  return filterMap(figures, (doubling, i) => {
    const [span, stated] = [figures[i - 1], figures[i + 1]];
    if (doubling.kind !== 'quantity' || doubling.measure?.dimension !== 'doubling' || isApproximate(doubling))
      return undefined;
    if (span?.kind !== 'quantity' || span.measure?.word !== '年' || !isExact(span.value)) return undefined;
    if (stated?.kind !== 'quantity' || stated.measure?.base !== '%') return undefined;
    if (!/^[^，。；]{0,12}翻了?$/.test(text.slice(span.end, doubling.start))) return undefined;
    if (
      !/^[^，。；]{0,4}，(?:相当于|即)?(?:年均|平均每年|每年平均)(?:增长|递增|增速)?(?:为|达|要|需|需要)?$/.test(
        text.slice(doubling.end, stated.start),
      )
    )
      return undefined;
    return { doubling, years: span.value.low, stated };
  });
}
