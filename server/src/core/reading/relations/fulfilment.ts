import { filterMap } from '../../text/filter-map';
import { firstFrom } from '../../text/span';
import { amountText, numberText } from '../figures/amount';
import { agree, type Interval, times } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { differenceOf, ratioOf } from './comparison';
import { isOtherPlan, isOverPlan, planNamed, said } from './fulfilment-plan';
import { isApproximate, levelValue, statedValue } from './level';
import type { Relating } from './relation';

/** What was planned, what was done, and how much of the plan that is: 计划10次，实际12次，完成计划的120%; 完成任务的105%，超额5%. */
export interface Fulfilment extends Relating {
  readonly kind: 'fulfilment';
  /** Plan and what was done; or the part of the plan that was done. */
  readonly operands: readonly Quantity[];
  /** What is right, as the text would write it: 120%. */
  readonly right: string;
}

export function fulfilmentsOf(paragraph: Paragraph): readonly Fulfilment[] {
  if (!words.test(paragraph.text)) return [];
  return filterMap(paragraph.figures, (figure, i) =>
    figure.kind === 'quantity' ? fulfilmentAt(paragraph, figure, i) : undefined,
  );
}
const words = /计划|任务|目标|预算|超额/;

function fulfilmentAt(paragraph: Paragraph, stated: Quantity, i: number): Fulfilment | undefined {
  const { text } = paragraph;
  const before = text.slice(Math.max(pieceAround(paragraph, stated).start, stated.start - 24), stated.start);
  const isExcess = excess.test(before);
  const plan = paragraph.figures[i - 1];
  const isOfPlan = plan?.kind === 'quantity' && isPlanOf(text, plan, stated);
  if (!isExcess && !isOfPlan && !(stated.measure?.base === '%' && fulfilled.test(before))) return undefined;
  const pair = pairBefore(paragraph, stated, i);
  if (pair && !isExcess && isOtherPlan(paragraph, pair, stated, before)) return undefined;
  if (pair)
    return isExcess
      ? excessOf(paragraph, stated, ...pair)
      : held(stated, pair, percentage(paragraph, ...pair), percentOf(...pair), stated);
  const share = isExcess && stated.measure?.base === '%' ? shareBefore(paragraph, stated, i) : undefined;
  if (!share) return undefined;
  const value = statedValue(share);
  const result = { low: value.low - 100, high: value.high - 100 };
  const right = `${numberText(Number((share.value.low - 100).toFixed(1)))}%`;
  return {
    ...held(stated, [share, share], result, right, stated),
    operands: [share],
    equation: `${numberText(share.value.low)}%－100%=${right}`,
  };
}
/** 超额, 超额完成, 超计划. */
const excess =
  /(?:超收(?:了)?|超额(?:完成)?(?:了)?(?:[^，。；：、]{0,6}(?:计划|任务|目标))?的?|超(?:计划|任务|目标|预算)(?:的|完成)?)$/;
const fulfilled =
  /(?:完成|占|为|达到?|实现|相当于)(?:了)?[^，。；：、（）]{0,8}(?:计划|任务|目标|预算|指标)(?:任务|指标|目标|数|总数)?的$|(?:任务|计划|目标|预算)(?:已|共|实际)?完成(?:了)?$/;

function excessOf(paragraph: Paragraph, stated: Quantity, plan: Quantity, done: Quantity): Fulfilment | undefined {
  if (stated.measure?.base === '%') {
    const ratio = percentage(paragraph, plan, done);
    const right = Number(((done.value.low / plan.value.low) * 100 - 100).toFixed(1));
    return held(
      stated,
      [plan, done],
      { low: ratio.low - 100, high: ratio.high - 100 },
      `${numberText(right)}%`,
      stated,
    );
  }
  if (stated.measure?.base !== plan.measure?.base) return undefined;
  const less = plan.value.low - done.value.low;
  if (less > 0) return held(stated, [plan, done], { low: -less, high: -less }, '未完成计划', stated);
  const { result, stated: value } = differenceOf(plan, done, stated);
  const right = `${numberText((done.value.low - plan.value.low) / (stated.measure?.factor ?? 1))}${stated.measure?.word ?? ''}`;
  return held(stated, [plan, done], result, right, value);
}

/** What was done in percent of a plan; a whole number that was set (6万亩) is exact, a budget may be rounded. */
function percentage(paragraph: Paragraph, plan: Quantity, done: Quantity): Interval {
  const isSet = !isApproximate(plan) && plan.numeral.decimals === 0 && !/预算/.test(said(paragraph, plan));
  return times(isSet ? times(levelValue(done), 1 / plan.value.low) : ratioOf(plan, done), 100);
}

const percentOf = (plan: Quantity, done: Quantity): string =>
  `${numberText(Number(((done.value.low / plan.value.low) * 100).toFixed(1)))}%`;

function held(
  stated: Quantity,
  operands: readonly [Quantity, Quantity],
  result: Interval,
  right: string,
  value: Quantity | Interval,
): Fulfilment {
  const leeway = 'kind' in value ? statedValue(value) : value;
  const [plan, done] = operands;
  return {
    kind: 'fulfilment',
    stated,
    operands,
    result,
    equation: `计划${amountText(plan.value, plan.measure)}、完成${amountText(done.value, done.measure)}`,
    right,
    verdict: agree(result, leeway) ? 'holds' : 'conflicts',
  };
}

/** The planned amount and the one that was done, of one kind, the last two in the sentence before `stated`. */
function pairBefore(
  paragraph: Paragraph,
  stated: Quantity,
  i: number,
): readonly [plan: Quantity, done: Quantity] | undefined {
  const { text, figures } = paragraph;
  const from = sentenceAt(paragraph, stated.start)?.start ?? 0;
  const last = figures[i - 1];
  if (last?.kind === 'quantity' && last.start >= from && isPlanOf(text, last, stated)) {
    const done = figures
      .slice(Math.max(0, i - 4), i - 1)
      .findLast(figure => figure.kind === 'quantity' && figure.start >= from && isSameKind(paragraph, figure, last));
    return done?.kind === 'quantity' && last.value.low > 0 ? [last, done] : undefined;
  }
  const first = firstFrom(figures, Math.max(from, stated.start - longest));
  const amounts = figures
    .slice(first, i)
    .filter(figure => figure.kind === 'quantity' && isAmount(figure)) as Quantity[];
  const done = amounts.findLast(
    amount => doing.test(said(paragraph, amount)) && !planning.test(said(paragraph, amount)),
  );
  const plans = amounts.filter(amount => amount !== done && planning.test(said(paragraph, amount)));
  const named = planNamed(text.slice(Math.max(from, stated.start - 24), stated.start));
  const plan =
    plans.findLast(plan => named !== undefined && planNamed(said(paragraph, plan)) === named) ?? plans.at(-1);
  if (!done || !plan || !isSameKind(paragraph, plan, done) || plan.value.low <= 0) return undefined;
  if (isOverPlan(said(paragraph, plan))) return undefined;
  return /；|其中/.test(text.slice(Math.min(plan.start, done.start), stated.start)) ? undefined : [plan, done];
}
/** 完成年度计划15篇的120%. */
const isPlanOf = (text: string, plan: Quantity, stated: Quantity): boolean =>
  /^[^，。；、]{0,4}的$/.test(text.slice(plan.end, stated.start)) &&
  /(?:完成|占|为|达到?|相当于)[^，。；：、]{0,8}(?:计划|任务|目标|预算)[^，。；：、]{0,4}$/.test(
    text.slice(Math.max(0, plan.start - 20), plan.start),
  );
const longest = 80;
const planning = /计划|任务|目标|年初安排|下达|应完成|预算|原定/;
const doing = /实际|完成|实现|达到?|开展|共|已/;

/** 完成年度任务的105% in the piece right before. */
function shareBefore({ text, figures }: Paragraph, stated: Quantity, i: number): Quantity | undefined {
  const share = figures[i - 1];
  if (share?.kind !== 'quantity' || share.measure?.base !== '%') return undefined;
  if (!/^[，、（]?(?:即|也就是)?(?:超额|超收|超计划|超任务|超目标)/.test(text.slice(share.end, stated.start)))
    return undefined;
  const plan = figures[i - 2];
  const isOfPlan = plan?.kind === 'quantity' && isPlanOf(text, plan, share);
  return isOfPlan || fulfilled.test(text.slice(Math.max(0, share.start - 24), share.start)) ? share : undefined;
}
