import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import type { Change } from './change';
import { type By, byOf, bysBehind } from './change-by';
import { isSameMeasure, type Level } from './level';

type Compared = Omit<Change, 'isComparable' | 'years' | 'earlier'>;

/** 126件，比上年的100件增加26件; 比上年的110件增加16件，达到126件; 60家，是2016年20家的3倍. `i` is the index of the level that is the base. */
export function comparedChange(paragraph: Paragraph, levels: readonly Level[], i: number): Compared | undefined {
  const { text } = paragraph;
  const [base, said] = [levels[i]!, levels[i + 1]!];
  if (said.kind !== 'quantity' || said.start - base.end > 14) return undefined;
  const leading = text.slice(Math.max(0, base.start - 20), base.start);
  const lead = opener.exec(leading) ?? openerOfTime.exec(leading);
  if (!lead) return undefined;
  // 36篇多9篇: 多 reads as a word of the first number
  const isMore = base.end === said.start && text[base.end - 1] === '多';
  const words = isMore ? '多' : text.slice(base.end + (base.kind === 'ordinal' ? 1 : 0), said.start);
  const isTimes = lead[1] === '是' || lead[1] === '为' || lead[1] === '相当于';
  const by = isTimes
    ? timesBy(words, said, text)
    : (byOf(words, said, text) ?? byOf(words.replace(/^[^，。；增提减下降上升扩缩]{0,6}/, ''), said, text));
  if (!by || /[，。；、：]/.test(words)) return undefined;
  const end = sentenceAt(paragraph, said.start)?.end ?? text.length;
  const bys = [by, ...bysBehind(paragraph, levels, i + 2, end, said)];
  const from = lead.index + Math.max(0, base.start - 20);
  const before = levels[i - 1];
  if (before && isSameMeasure(paragraph, base, before) && isBehind.test(text.slice(before.end, from + 1)))
    return { from: base, to: before, by: bys };
  const behind = levels[i + 1 + bys.length];
  if (
    !isTimes &&
    behind &&
    isSameMeasure(paragraph, base, behind) &&
    reaches.test(text.slice(bys.at(-1)!.quantity.end, behind.end))
  )
    return { from: base, to: behind, by: bys };
  return undefined;
}
/** What leads to the base of a comparison: 比上年的, 是2016年. */
const opener = /(?:^|[，（、。；])(?:约|正好)?(是|为|相当于|比|较|同比)[^，。；：、（）增减升降提]{0,14}(?:的|为|是)?$/;
/** The same behind the words for what is compared, where a time is named: 案件比上年的. */
const openerOfTime = /(比|较)(?:上年|去年|前年|上届|(?:19|20)\d\d年)[^，。；：、（）增减升降提\d]{0,6}的?$/;
const isBehind = /^[^，。；：、（）]{0,8}[，（、]$/;
const reaches = /^，(?:达到?|增至|增加到|总数达到?|升至|降至|减至|减少到|提高到|为|共)[^，。；：、]{0,4}/;

const timesBy = (words: string, quantity: Level & { kind: 'quantity' }, text: string): By | undefined =>
  /^[^，。；]{0,6}的$/.test(words) && quantity.measure?.dimension === 'multiple'
    ? byOf('是的', quantity, text)
    : undefined;

/** 2016年100件，2021年126件，增长26%; 去年收到100件，今年收到126件，增长26%. `i` is the index of the first of the two levels. */
export function datedChange(paragraph: Paragraph, levels: readonly Level[], i: number): Compared | undefined {
  const [first, second] = [levels[i]!, levels[i + 1]!];
  const times = timesBeside(paragraph, first, second);
  if (!times) return undefined;
  const { then, now } = times;
  const end = sentenceAt(paragraph, second.start)?.end ?? paragraph.text.length;
  const by = bysBehind(paragraph, levels, i + 2, end, second);
  if (by.length === 0) return undefined;
  const isForward = then ? then.order < now.order : false;
  if (then && then.order === now.order) return undefined;
  return isForward ? { from: first, to: second, by } : { from: second, to: first, by };
}
const past = -1;

/** The levels of other years in a row before one, the first one first; of a long row the last ones: 2021年61所，2023年80所 before 2024年95所. */
export function earlierInRow(paragraph: Paragraph, levels: readonly Level[], i: number): readonly Level[] {
  let first = i;
  while (first > 0 && i - first < longestRow && timesBeside(paragraph, levels[first - 1]!, levels[first]!)?.then)
    first--;
  return levels.slice(first, i);
}
const longestRow = 8;

/** The times of two levels of one thing side by side, nothing else said of the second one; the first may be of now. */
function timesBeside(paragraph: Paragraph, first: Level, second: Level): { then?: Time; now: Time } | undefined {
  const { text } = paragraph;
  if (first.kind !== 'quantity' || second.start - first.end > 24 || !isSameMeasure(paragraph, first, second))
    return undefined;
  const then = timeBefore(text.slice(Math.max(0, first.start - 28), first.start));
  const now = timeBefore(text.slice(first.end, second.start));
  if (!now || (then ? !then.said.includes(now.said) : now.order !== past || now.said !== '')) return undefined;
  return /^[^，。；、（）]{0,6}[，（；]?而?$/.test(now.before) ? { ...(then && { then }), now } : undefined;
}

/** 2019年、2020年、2021年分别为100件、110件、121件，年均增长10%: the first and the last of a row of years. `i` is the index of the first of the row. */
export function rowChange(
  paragraph: Paragraph,
  levels: readonly Level[],
  i: number,
): Omit<Change, 'isComparable' | 'earlier'> | undefined {
  const { text } = paragraph;
  const from = levels[i]!;
  if (from.kind !== 'quantity' || !isRowOfYears(text.slice(Math.max(0, from.start - 100), from.start)))
    return undefined;
  let last = i;
  while (last + 1 < levels.length && /^[、和及与]$/.test(text.slice(levels[last]!.end, levels[last + 1]!.start)))
    last++;
  const to = levels[last]!;
  if (last - i < 2 || to.kind !== 'quantity' || !isSameMeasure(paragraph, from, to)) return undefined;
  // 1.2、1.5、1.8亿元: the first numbers leave 亿 out
  if (!from.measure && /[万亿]/.test(text.slice(to.start, to.end))) return undefined;
  const end = sentenceAt(paragraph, to.start)?.end ?? text.length;
  const by = bysBehind(paragraph, levels, last + 1, end, to).filter(({ isAnnual }) => isAnnual);
  return by.length > 0 ? { from, to, by, years: last - i } : undefined;
}

/** Whether words end in 分别 and verb, and list nothing else than years before it. */
function isRowOfYears(before: string): boolean {
  const found = /(?:分别|依次)[^，。；：、\d]{0,10}$/.exec(before);
  if (!found) return false;
  const subject = before
    .slice(0, found.index)
    .replace(/，$/, '')
    .split(/[，。；]/)
    .at(-1)!;
  return !/[、和与及](?!(?:19|20)?\d{2}年?)/.test(subject);
}

/** 48篇，同比增长20%，上年为40篇. `i` is the index of the first level. */
export function restatedBase(paragraph: Paragraph, levels: readonly Level[], i: number): Compared | undefined {
  const { text } = paragraph;
  const to = levels[i]!;
  if (to.kind !== 'quantity') return undefined;
  const end = sentenceAt(paragraph, to.start)?.end ?? text.length;
  const by = bysBehind(paragraph, levels, i + 1, end, to);
  const from = by.length > 0 ? levels[i + 1 + by.length] : undefined;
  if (!from || from.start >= end || from.start - by.at(-1)!.quantity.end > 16 || !isSameMeasure(paragraph, from, to))
    return undefined;
  const then = timeBefore(text.slice(by.at(-1)!.quantity.end, from.start));
  return then?.order === past && then.said === '' && /^）?[，（]$/.test(then.before) ? { from, to, by } : undefined;
}

interface Time {
  readonly order: number;
  readonly before: string;
  readonly said: string;
}

/** The time named before a level in its piece, and what is said behind it but verbs that say nothing: 2016年收到, 上年为. */
function timeBefore(text: string): Time | undefined {
  const found = timed.exec(text);
  if (!found) return undefined;
  const [, before = '', word = '', said = ''] = found;
  const year = /^\d{4}/.exec(word)?.[0];
  return { before, order: year ? Number(year) : /^[去上前]/.test(word) ? past : 9999, said };
}
const timed =
  /^(.*?)((?:19|20)\d{2}年|去年同期|上年同期|去年|上年|上一年|上届|前年|今年|本届|当年|目前|现在|本年)(?:底|末|初)?([^，。；：、（）\d比较由从增减升降占]{0,14}?)(?:达到?|增至|增加到|减少到|降至|提高到|升至|共|为|有|是|只有|仅|的|则)*$/;
