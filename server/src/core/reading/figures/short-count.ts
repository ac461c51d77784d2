import { filterMap } from '../../text/filter-map';
import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';
import { measureAt } from './measure';
import { numeralAt } from './numeral';
import type { Quantity } from './quantity';

/** The numbers that stand in quotation marks right before what they count, without a measure word: 三 of “三治”, 五 of “五进”, 四 of “四到位”. They are read as if 个 stood behind them. */
export const shortCounts = paragraphFact((paragraph: Paragraph): readonly Quantity[] =>
  begins.test(paragraph.text) ? countsIn(paragraph) : [],
);
/** Names whose members have words of their own. */
const names = /^(?:三农|两会|三公|三资|五保)$/;
const begins = /“[两三四五六七八九十][\u4e00-\u9fff]{1,3}”/;

const countsIn = ({ text, quotations, figures }: Paragraph): readonly Quantity[] =>
  filterMap(quotations.pairs, ({ mark, inner }) => {
    const { start, end } = inner;
    if (
      mark !== '“' ||
      end - start < 2 ||
      end - start > 4 ||
      !'两三四五六七八九十'.includes(text[start]!) ||
      names.test(text.slice(start, end))
    )
      return undefined;
    const numeral = numeralAt(text, start);
    if (numeral?.end !== start + 1 || figures.some(figure => figure.start <= start && start < figure.end))
      return undefined;
    const measure = measureAt('个', 0)!;
    return { kind: 'quantity', start, end: start + 1, numeral, measure, value: numeral.value, approximations: [] };
  });
