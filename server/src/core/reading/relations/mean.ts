import { filterMap } from '../../text/filter-map';
import { firstFrom, type Span } from '../../text/span';
import { intervalText, numberText } from '../figures/amount';
import type { Figure } from '../figures/figure';
import { agree, type Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, nounAfter } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { labelOf } from './disjoint';
import { isIncrement } from './increment';
import { levelValue, statedValue } from './level';
import { mayBeOfRow } from './mean-of-row';
import type { Relating } from './relation';

/** A total, what it is divided by and the mean: 五年累计捐款200万元，年均40万元; 4个组提交报告20篇，平均每组5篇. */
export interface Mean extends Relating {
  readonly kind: 'mean';
  /** Total and count; 全年 may stand for twelve months. */
  readonly operands: readonly [Quantity, Span];
  /** What is right, as the text would write it: 40万元. */
  readonly right: string;
}

export function meansOf(paragraph: Paragraph): readonly Mean[] {
  if (!/均|每/.test(paragraph.text)) return [];
  return filterMap(paragraph.figures, (figure, i) =>
    figure.kind === 'quantity' && isShareable(figure) ? meanAt(paragraph, figure, i) : undefined,
  );
}

/** Hours can be divided among persons as amounts can. */
const isShareable = (figure: Quantity): boolean => isAmount(figure) || figure.measure?.dimension === 'hour';

function meanAt(paragraph: Paragraph, stated: Quantity, i: number): Mean | undefined {
  const found = mean.exec(labelOf(paragraph, stated).slice(-16));
  if (!found || isIncrement(paragraph, stated) || noTotals.test(found[0])) return undefined;
  const words = (found[1] ?? found[2] ?? found[3] ?? '') + found[4];
  const from = sentenceAt(paragraph, stated.start)?.start ?? 0;
  const meansOf = (totals: readonly Quantity[]): readonly Mean[] =>
    totals.flatMap(total => meansIn(paragraph, stated, total, i, words));
  const before = meansOf(totalsBefore(paragraph, stated, i, from));
  const means = before.length > 0 ? before : meansOf(totalsBehind(paragraph, stated, i));
  const [nearest, ...others] = means;
  const holds = means.find(({ verdict }) => verdict === 'holds');
  if (holds || !nearest) return holds;
  return (others.length === 0 || isOneScope(paragraph, nearest)) && !mayBeOfRow(paragraph, nearest)
    ? nearest
    : undefined;
}

/** The means that a total comes to by the counts beside it. */
function meansIn(paragraph: Paragraph, stated: Quantity, total: Quantity, i: number, words: string): readonly Mean[] {
  const { figures } = paragraph;
  const from = sentenceAt(paragraph, stated.start)?.start ?? 0;
  // 五年年均: a count of its own, which must be the one; 近三年年均 is of another time
  const own = figures
    .slice(firstFrom(figures, pieceAround(paragraph, stated).start), i)
    .filter(figure => figure !== total);
  const counts = own.length > 0 ? own : countsBefore(paragraph, total, from, i);
  const known = counts.flatMap(count => {
    if (count.kind !== 'quantity' || !count.measure || count.value.low === 0) return [];
    const said = saidBehind(paragraph, count, words);
    if (said === undefined || !isOf(paragraph, total, said)) return [];
    return meanOf(stated, total, count, inUnitOf(count, words));
  });
  if (known.length > 0) return known;
  if (own.length > 0) return [];
  if (months.test(labelOf(paragraph, stated).replace(mean, ''))) return []; // 前三季度月均
  const stretch = stretchBefore(paragraph, total, from, words);
  // 收到1200件，月均办理80件 may be of something else
  return stretch && isOf(paragraph, total, stretch.said, named)
    ? [meanOf(stated, total, stretch.span, stretch.count)]
    : [];
}

/** Whether the words behind 平均每 say nothing else than those before the total. */
function isOf({ text }: Paragraph, total: Quantity, said: string, words = verbs): boolean {
  const before = text.slice(Math.max(0, total.start - 40), total.start).match(/[^，。；：]*$/)![0];
  return words.test(said) || /(?:合计|共计|总计|一共)$/.test(before) || before.includes(said);
}

/** 四个季度 is four where the mean is of a quarter, twelve where it is of a month. */
const inUnitOf = ({ value, measure }: Quantity, words: string): Interval => {
  const { factor, word } = measure!;
  return factor > 1 && words.startsWith(word.replace(/^个/, ''))
    ? { low: value.low / factor, high: value.high / factor }
    : value;
};

/** Months, quarters or days of the year or half-year that the total is of: 全年接待1200万人次，月均100万人次. */
function stretchBefore({ text }: Paragraph, total: Quantity, from: number, words: string) {
  const at = Math.max(from, total.start - 60);
  const found = [...text.slice(at, total.start).matchAll(stretches)].at(-1);
  const unit = /^个?(月|季度?|天|日)/.exec(words);
  if (!found || !unit || months.test(text.slice(at, total.start).slice(found.index + found[0].length)))
    return undefined;
  const number = found[0] === '全年' ? 12 : found[0] === '前三季度' ? 9 : 6;
  const isOfDays = '天日'.includes(unit[1]!);
  if (isOfDays && number !== 12) return undefined;
  const count = isOfDays
    ? { low: 365, high: 366 }
    : { low: number / (unit[1] === '月' ? 1 : 3), high: number / (unit[1] === '月' ? 1 : 3) };
  const start = at + found.index;
  return { span: { start, end: start + found[0].length }, count, said: words.slice(unit[0].length) };
}
const stretches = /全年|上半年|下半年|前三季度/g;
/** Another time that the total is of. */
const months = /月|季度|[两二三四五六七八九十\d]年|累计|以来|年底|年末|其中/;

/** Whether total and count of several that might be meant are surely the ones: in one part of the sentence, the total said to be one. */
const isOneScope = ({ text }: Paragraph, { operands: [total, count] }: Mean): boolean =>
  !/；|其中/.test(text.slice(Math.min(count.end, total.start), Math.max(total.start, count.end))) &&
  !/其中[^，。；]*$/.test(text.slice(Math.max(0, total.start - 20), total.start));

export function meanOf(stated: Quantity, total: Quantity, span: Span, count: Interval): Mean {
  const sum = levelValue(total);
  const result: Interval = { low: sum.low / count.high, high: sum.high / count.low };
  const exact = total.value.low / count.low;
  return {
    kind: 'mean',
    stated,
    operands: [total, span],
    result,
    equation: `${intervalText(total.value)}÷${count.low === 365 ? '365' : intervalText(count)}=${numberText(exact)}`,
    right: `${numberText(Number((exact / (stated.measure?.factor ?? 1)).toPrecision(4)))}${stated.measure?.word ?? ''}`,
    verdict: agree(result, statedValue(stated)) ? 'holds' : 'conflicts',
  };
}
/** 年均, 人均, 平均每个乡镇, and the words between them and the number. */
const mean =
  /(?:(?:平均)?(?<![千成])([年人户村组场次季月家日天亩]|校(?<![学高党院各该全技驾]校)|企(?<![国民央外各该]企))均|每个?([^，。；\d的均每]{1,6})平均|平均(亩)产(?:量)?|平均(?:每一?|单))([^，。；\d的均每]{0,10})$/;
const verbs =
  /^(?:提交|提出|捐款|捐助|捐赠|开展|召开|走访|撰写|完成|办理|协商|服务|受益|接待|投入|报送|有|为|约|达到?|共)?$/;

/** Words that name nothing done. */
const named = /^(?:有|为|约|达到?|共)?$/;

/** Means that no total of the text need have: of income, life, area. */
const noTotals = /收入|产值|寿命|面积|[GＧ]|消费|支出|工资|薪|浓度|气温|生活费|保障|标准|补助水平/;

/** The amounts in the same unit not far before, the nearest first. */
function totalsBefore(paragraph: Paragraph, stated: Quantity, i: number, from: number): readonly Quantity[] {
  const { text, figures } = paragraph;
  const totals: Quantity[] = [];
  for (let at = i - 1; at >= 0 && i - at < reach && figures[at]!.start >= from; at--) {
    const figure = figures[at]!;
    if (figure.kind !== 'quantity' || !isShareable(figure) || isIncrement(paragraph, figure)) continue;
    if (figure.measure!.base !== stated.measure!.base || figure === stated) continue;
    if (!/^[^。；]{0,40}$/.test(text.slice(figure.end, stated.start))) break;
    if (!/均|每/.test(text.slice(pieceAround(paragraph, figure).start, figure.start))) totals.push(figure);
  }
  return totals;
}
const reach = 8;

/** The amount in the same unit behind a mean that is said to be all: 人均提出建议2件，共提出建议640件. */
function totalsBehind(paragraph: Paragraph, stated: Quantity, i: number): readonly Quantity[] {
  const { text, figures } = paragraph;
  const next = figures[i + 1];
  if (next?.kind !== 'quantity' || next.measure?.base !== stated.measure!.base) return [];
  return all.test(text.slice(stated.end, next.start)) ? [next] : [];
}
const all =
  /^，(?:全[省市县区州旗镇乡]|全年|[两三四五六]年|合起来)?(?:累计|共|共计|合计|总计|总共|一共)[^，。；：、]{0,12}$/;

/** What a total may be divided by, the nearest first: the years, the persons, the groups named before it. */
function countsBefore({ figures }: Paragraph, total: Quantity, from: number, i: number): readonly Figure[] {
  return figures
    .slice(Math.max(firstFrom(figures, from), i - reach), i)
    .reverse()
    .filter(figure => figure !== total);
}

/** What is left of the words behind 平均每 or 每 when they begin with what was counted: 走访 of 个乡镇走访 for 12个乡镇; undefined where they name something else. */
export function saidBehind(paragraph: Paragraph, count: Quantity, words: string): string | undefined {
  const { word, dimension } = count.measure!;
  if (/近|前/.test(paragraph.text.slice(count.start - 1, count.numeral.start))) return undefined;
  if (words.startsWith('年')) return word === '年' ? words.slice(1) : undefined;
  const unit = word.replace(/^个/, '');
  if (/^(?:月|季度|天)$/.test(unit)) return words.startsWith(unit) ? words.slice(unit.length) : undefined;
  if (words.startsWith('人')) return dimension === 'person' ? words.slice(1) : undefined;
  const noun = word + nounAfter(paragraph, count).replace(/(?:.均|每).*$/, ''); // 1.6万户果农户均增收
  const named = words.replace(/^[个名位户家支]/, '');
  for (let length = Math.min(5, named.length); length > 0; length--)
    if (noun.includes(named.slice(0, length))) return named.slice(length);
  // 有村65个 for 个村
  const label = labelOf(paragraph, count);
  for (let length = Math.min(5, named.length); length > 0; length--)
    if (label.endsWith(named.slice(0, length)) && !verbs.test(named.slice(0, length))) return named.slice(length);
  return words.startsWith(word) ? named : undefined;
}
