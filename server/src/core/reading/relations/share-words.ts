import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';

/** What 占 beside a percentage says: of which part, and of what. */
export interface ShareWords {
  readonly part: Quantity;
  /** The whole, where its number stands behind 占: 占237名委员的25.7%. */
  readonly whole?: Quantity;
  /** What the share is of: 立案提案 in 占立案提案的52%; empty where it only says 总数 or nothing. */
  readonly noun: string;
}

/** Reads 占25.7%, 占总数的25.7%, 占比为25.7%, behind a part; and 占25.7%（61名）, before it. */
export function shareOf({ text, figures }: Paragraph, stated: Quantity, i: number): ShareWords | undefined {
  const before = figures[i - 1];
  const whole = before?.kind === 'quantity' && isAmount(before) ? before : undefined;
  const from = Math.max(0, stated.start - 30);
  const found = share.exec(text.slice(from, stated.start));
  if (!found) return undefined;
  const at = from + found.index;
  // 占237名委员的25.7%
  if (whole && whole.start > at) {
    const part = figures[i - 2];
    if (part?.kind !== 'quantity' || !isAmount(part) || !isRightBefore.test(text.slice(part.end, at))) return undefined;
    return { part, whole, noun: '' };
  }
  const noun = nounOf(found[1] ?? '');
  if (whole && isRightBefore.test(text.slice(whole.end, at))) return { part: whole, noun };
  const behind = figures[i + 1];
  if (behind?.kind !== 'quantity' || !isAmount(behind)) return undefined;
  return isRightBehind.test(text.slice(stated.end, behind.start)) ? { part: behind, noun } : undefined;
}
/** 占, what it is of, and words for the share itself. */
const share =
  /(?:占(?:到(?!位)|了|其|全部|所有)?|比例|比重)([^，。；：、（）占]{0,20}?)(?:的?(?:比重|比例|份额|比))?(?:已|就)?(?:达到?|为|是|约为|超过)?$/;
const isRightBefore =
  /^(?:(?![^，。；、（]*(?:以上|以下|增|减|内|外))[^，。；、（）]{0,12}[，、（]其?)?(?:仅|已|约|就|共)?$/;
const isRightBehind = /^(?:，(?:为|即|共|有|计|达)|（(?:共|为|即|计)?)$/;

/** 委员 of 委员总数的; nothing of 总数的 and 总量. */
const nounOf = (words: string): string =>
  words
    .replace(/的$/, '')
    .replace(/^(?:全部|所有|全体|总(?=..))/, '')
    .replace(/(?:的?总(?:数|量|额|人数|件数|人口|计|户数|面积)?|全部|数量|人数|比)$/, '')
    .replace(/^(?:总数|总量|总|比|其中)$/, '');
