import { isBelow } from '../figures/interval';
import type { Paragraph } from '../paragraph';
import type { Change } from './change';
import type { Growth } from './growth';
import { textOf } from './growth-text';
import { levelValue } from './level';

/** Whether the levels go the way that the verbs say; in a ranking the smaller number is the higher place. */
export function directionOf(paragraph: Paragraph, change: Change): Growth | undefined {
  const { from, to, verb, by } = change;
  if (isSigned(paragraph, change)) return undefined;
  const isRank = from.kind === 'ordinal';
  const [a, b] = [levelValue(from), levelValue(to)];
  const order = isBelow(a, b) ? (isRank ? 'down' : 'up') : isBelow(b, a) ? (isRank ? 'up' : 'down') : undefined;
  if (!order) return undefined;
  const wrong = by.find(({ direction, isTimes }) => direction !== order && !isTimes);
  const isWrong = verb ? verb.direction !== 'none' && verb.direction !== order : false;
  if (!verb && !wrong) return undefined;
  return {
    kind: 'growth',
    nature: 'direction',
    stated: to,
    operands: [from],
    result: a,
    equation: `${textOf(from)}→${textOf(to)}`,
    verdict: isWrong || wrong ? 'conflicts' : 'holds',
    ...(isWrong && verb && { verb }),
    ...(!isWrong && wrong && { by: wrong }),
    right: order === 'up' ? '上升' : '下降',
  };
}

/** Losses, deficits and frost are numbers below zero without their sign. */
function isSigned({ text }: Paragraph, { from, to }: Change): boolean {
  const start = Math.min(from.start, to.start);
  return /亏(?!损(?:面|企业|户))|盈(?!利(?:面|企业))|零下|负(?!债率|担|荷|责)|[顺逆]差|赤字|[-－]\d/.test(
    text.slice(Math.max(0, start - 20), Math.max(from.end, to.end)),
  );
}
