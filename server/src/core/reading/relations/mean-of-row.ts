import { firstFrom } from '../../text/span';
import { agree, plus, times } from '../figures/interval';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { levelValue, statedValue } from './level';
import type { Mean } from './mean';

/** Whether a mean may be that of two amounts in a row taken together: 案件63件、事项41项，平均每次3.7件（项）. */
export function mayBeOfRow(paragraph: Paragraph, { stated, operands: [total], result }: Mean): boolean {
  const { text, figures } = paragraph;
  if (both.test(text.slice(stated.end, stated.end + 4))) return true;
  const place = firstFrom(figures, total.start);
  return [place - 1, place + 1].some(i => {
    const beside = figures[i];
    if (beside?.kind !== 'quantity' || !isAmount(beside) || beside === stated) return false;
    const [first, second] = i < place ? [beside, total] : [total, beside];
    if (!row.test(text.slice(first.end, second.start))) return false;
    if (beside.measure!.base === stated.measure!.base) return true;
    const sum = plus(levelValue(total), levelValue(beside));
    return agree(times(result, sum.low / levelValue(total).low), statedValue(stated));
  });
}
const both = /^（[\u4e00-\u9fff]{1,2}）/;
const row = /^[\u4e00-\u9fff]{0,6}[、和][\u4e00-\u9fff]{1,12}$/;
