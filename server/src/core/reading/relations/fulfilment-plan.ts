import { firstFrom } from '../../text/span';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { pieceAround } from '../prose/pieces';

/** Whether words up to an amount say that it is what goes beyond a plan: 超年计划6亿元, 比预算多收1亿元. */
export const isOverPlan = (words: string): boolean => overPlan.test(words);
const overPlan =
  /超[^，。；]{0,6}(?:计划|任务|目标|预算)|[比较][^，。；]{0,6}(?:计划|任务|目标|预算)[^，。；]{0,4}[多少增减超短高低节]/;

/** Whether a percentage is of another plan than the one of the pair: of one named otherwise, or a second percentage, of a part as it may be. */
export function isOtherPlan(
  paragraph: Paragraph,
  [plan, done]: readonly [Quantity, Quantity],
  stated: Quantity,
  before: string,
): boolean {
  const [ofPlan, ofStated] = [planNamed(said(paragraph, plan)), planNamed(before)];
  if (ofPlan && ofStated) return ofPlan !== ofStated;
  const { figures } = paragraph;
  const from = firstFrom(figures, Math.max(plan.end, done.end));
  return figures
    .slice(from, firstFrom(figures, stated.start))
    .some(figure => figure.kind === 'quantity' && figure.measure?.base === '%');
}

/** Which of several plans of one thing words name: 年初 of 年初预算, 调整 of 调整后预算. */
export const planNamed = (words: string): string | undefined =>
  /(年初|调整|变动)[^，。；]{0,3}(?:预算|计划|任务|目标)[^，。；]*$/.exec(words)?.[1];

/** The piece of an amount up to its end. */
export const said = (paragraph: Paragraph, amount: Quantity): string =>
  paragraph.text.slice(pieceAround(paragraph, amount).start, amount.end);
