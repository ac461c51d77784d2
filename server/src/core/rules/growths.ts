import { type Paragraph, textIn } from '../reading/paragraph';
import type { Growth } from '../reading/relations/growth';
import { conflictsOf } from './conflicts';
import type { Fix, Found } from './rule';

/** The growths of one nature in a line that do not come out. */
export const wrongGrowths = (paragraph: Paragraph, nature: Growth['nature']): readonly Growth[] =>
  conflictsOf(paragraph, 'growth').filter(growth => growth.nature === nature);

/** The finding at what is stated of a change, with both levels beside it. */
export function growthFound(paragraph: Paragraph, growth: Growth, message: string, fixes: readonly Fix[] = []): Found {
  const labels = ['原来', '后来'];
  return {
    span: growth.stated,
    message,
    related: growth.operands.map((span, i) => ({ span, message: `${labels[i]}：${textIn(paragraph, span)}` })),
    ...(fixes.length > 0 && { fixes }),
  };
}

/** 由100件到126件，（126－100）÷100=26%，与“20.6%”不符. */
export function mismatch(paragraph: Paragraph, growth: Growth): string {
  const [from, to] = growth.operands;
  const levels = to ? `由${textIn(paragraph, from!)}到${textIn(paragraph, to)}，` : '';
  return `${levels}${growth.equation}，应为${growth.right}，与“${textIn(paragraph, growth.stated)}”不符`;
}
