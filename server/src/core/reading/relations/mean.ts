import { firstFrom } from '../../text/span';
import { intervalText, numberText } from '../figures/amount';
import type { Figure } from '../figures/figure';
import { agree, type Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, nounAfter } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { isIncrement } from './increment';
import { levelValue, statedValue } from './level';
import type { Relating } from './relation';

/** A total, what it is divided by and the mean: 五年累计捐款200万元，年均40万元; 4个组提交报告20篇，平均每组5篇. */
export interface Mean extends Relating {
  readonly kind: 'mean';
  /** Total and count. */
  readonly operands: readonly [Quantity, Quantity];
  /** What is right, as the text would write it: 40万元. */
  readonly right: string;
}

export function meansOf(paragraph: Paragraph): readonly Mean[] {
  if (!/均|每/.test(paragraph.text)) return [];
  return paragraph.figures.flatMap((figure, i) =>
    figure.kind === 'quantity' && isAmount(figure) ? (meanAt(paragraph, figure, i) ?? []) : [],
  );
}

function meanAt(paragraph: Paragraph, stated: Quantity, i: number): Mean | undefined {
  const { text } = paragraph;
  const piece = pieceAround(paragraph, stated);
  const found = mean.exec(text.slice(Math.max(piece.start, stated.start - 16), stated.start));
  if (!found || isIncrement(paragraph, stated) || noTotals.test(found[0])) return undefined;
  const words = found[1] === undefined ? found[2]! : found[1] + found[2];
  const from = sentenceAt(paragraph, stated.start)?.start ?? 0;
  const means = totalsBefore(paragraph, stated, i, from).flatMap(total => meansIn(paragraph, stated, total, i, words));
  const [nearest, ...others] = means;
  const holds = means.find(({ verdict }) => verdict === 'holds');
  return holds ?? (nearest && (others.length === 0 || isOneScope(paragraph, nearest)) ? nearest : undefined);
}

/** The means that a total comes to by the counts beside it. */
function meansIn(paragraph: Paragraph, stated: Quantity, total: Quantity, i: number, words: string): readonly Mean[] {
  const { text, figures } = paragraph;
  const from = sentenceAt(paragraph, stated.start)?.start ?? 0;
  // 五年年均: a count of its own, which must be the one; 近三年年均 is of another time
  const own = figures
    .slice(firstFrom(figures, pieceAround(paragraph, stated).start), i)
    .filter(figure => figure !== total);
  const counts = own.length > 0 ? own : countsBefore(paragraph, total, from, i);
  return counts.flatMap(count => {
    if (count.kind !== 'quantity' || !count.measure || count.value.low === 0) return [];
    const said = saidBehind(paragraph, count, words);
    if (said === undefined) return [];
    const before = text.slice(pieceAround(paragraph, total).start, total.start);
    const isOf = verbs.test(said) || /(?:合计|共计|总计|一共)$/.test(before) || before.includes(said);
    return isOf ? meanOf(stated, total, count) : [];
  });
}

/** Whether total and count of several that might be meant are surely the ones: in one part of the sentence, the total said to be one. */
const isOneScope = ({ text }: Paragraph, { operands: [total, count] }: Mean): boolean =>
  !/；|其中/.test(text.slice(Math.min(count.end, total.start), Math.max(total.start, count.end))) &&
  !/其中[^，。；]*$/.test(text.slice(Math.max(0, total.start - 20), total.start));

function meanOf(stated: Quantity, total: Quantity, count: Quantity): Mean {
  const sum = levelValue(total);
  const result: Interval = { low: sum.low / count.value.high, high: sum.high / count.value.low };
  const exact = total.value.low / count.value.low;
  return {
    kind: 'mean',
    stated,
    operands: [total, count],
    result,
    equation: `${intervalText(total.value)}÷${intervalText(count.value)}=${numberText(exact)}`,
    right: `${numberText(Number((exact / (stated.measure?.factor ?? 1)).toPrecision(4)))}${stated.measure?.word ?? ''}`,
    verdict: agree(result, statedValue(stated)) ? 'holds' : 'conflicts',
  };
}
/** 年均, 人均, 平均每个乡镇, and the words between them and the number. */
const mean = /(?:(?:平均)?(?<![千成])([年人户村组场次季月家])均|平均每一?)([^，。；\d的均每]{0,10})$/;
const verbs =
  /^(?:提交|提出|捐款|捐助|捐赠|开展|召开|走访|撰写|完成|办理|协商|服务|受益|接待|投入|报送|增收|有|为|约|达到?|共)?$/;

/** Means that no total of the text need have: of income, life, area. */
const noTotals = /收入|产值|寿命|面积|[GＧ]|消费|支出/;

/** The amounts in the same unit not far before, the nearest first. */
function totalsBefore(paragraph: Paragraph, stated: Quantity, i: number, from: number): readonly Quantity[] {
  const { text, figures } = paragraph;
  const totals: Quantity[] = [];
  for (let at = i - 1; at >= 0 && i - at < reach && figures[at]!.start >= from; at--) {
    const figure = figures[at]!;
    if (figure.kind !== 'quantity' || !isAmount(figure) || isIncrement(paragraph, figure)) continue;
    if (figure.measure!.base !== stated.measure!.base || figure === stated) continue;
    if (!/^[^。；]{0,40}$/.test(text.slice(figure.end, stated.start))) break;
    if (!/均|每/.test(text.slice(pieceAround(paragraph, figure).start, figure.start))) totals.push(figure);
  }
  return totals;
}
const reach = 8;

/** What a total may be divided by, the nearest first: the years, the persons, the groups named before it. */
function countsBefore({ figures }: Paragraph, total: Quantity, from: number, i: number): readonly Figure[] {
  return figures
    .slice(Math.max(firstFrom(figures, from), i - reach), i)
    .reverse()
    .filter(figure => figure !== total);
}

/** What is left of the words behind 平均每 when they begin with what was counted: 走访 of 个乡镇走访 for 12个乡镇; undefined where they name something else. */
function saidBehind(paragraph: Paragraph, count: Quantity, words: string): string | undefined {
  const { word, dimension } = count.measure!;
  if (/近|前/.test(paragraph.text.slice(count.start - 1, count.numeral.start))) return undefined;
  if (words.startsWith('年')) return word === '年' ? words.slice(1) : undefined;
  if (words.startsWith('人')) return dimension === 'person' ? words.slice(1) : undefined;
  const noun = word + nounAfter(paragraph, count);
  const named = words.replace(/^[个名位户家支]/, '');
  for (let length = Math.min(5, named.length); length > 0; length--)
    if (noun.includes(named.slice(0, length))) return named.slice(length);
  return words.startsWith(word) ? named : undefined;
}
