import { lexiconOf } from '../../text/lexicon';
import type { Span } from '../../text/span';
import { leadsToItems } from '../prose/item-edges';

/** What the last 和 of an item, or another such word, joins. */
export interface Halves {
  readonly left: Span;
  readonly right: Span;
  readonly word: string;
}

/** The two halves of an item around its last 和, 及 or another such word; undefined where that is part of a name. */
export function halvesOf(text: string, { start, end }: Span): Halves | undefined {
  for (let at = end - 1; at > start; at--) {
    const entry = conjunctions.longestAt(text, at) ?? conjunctions.longestBefore(text, at + 1);
    if (!entry) continue;
    if (!entry.value) {
      at -= entry.word.length - 1;
      continue;
    }
    if (names.test(text.slice(start, end))) return undefined;
    const before = text.slice(at - 1, at + 1) === '以及' ? at - 1 : at;
    if (before <= start || at + 1 >= end) return undefined;
    return { left: { start, end: before }, right: { start: at + 1, end }, word: text.slice(before, at + 1) };
  }
  return undefined;
}
const conjunctions = lexiconOf([
  ...['和', '及', '与', '暨', '或'].map(word => [word, true] as const),
  ...'和谐 和平 和睦 和美 和解 和田 共和 温和 缓和 饱和 总和 祥和 平和 和合 及时 及其 涉及 普及 惠及 波及 顾及 与会 参与 与时 赋予 或者 或许'
    .split(' ')
    .map(word => [word, false] as const),
]);
const names =
  /农业和农村|社会和法制|民族和宗教|文化文史和学习|医疗卫生和计划生育|教育科学|规划和自然资源|住房和城乡建设|工业和信息化|人力资源和社会保障|文化和旅游|发展和改革|卫生和健康/;

/** 及 joins the last item of a short row without 等 where both halves are as long as all items are: 老年人、残疾人、儿童及困难职工. */
function isLast(items: readonly Span[], left: Span, right: Span): boolean {
  const lengths = items.slice(1, -1).map(({ start, end }) => end - start);
  const [least, most] = [Math.min(...lengths) - 1, Math.max(...lengths) + 1];
  const isLike = ({ start, end }: Span): boolean => end - start >= Math.max(2, least) && end - start <= most;
  const isEven = lengths.length > 0 && lengths.length < 4 && most - least < 4;
  return isEven && isLike(left) && right.end - right.start >= Math.max(2, least);
}

/** 设立便民门诊、夜间门诊和周末门诊: the first is as long as the two others, with a verb before it, or all are of one kind. */
function isThird(text: string, first: Span, left: Span, right: Span): boolean {
  const length = left.end - left.start;
  if (right.end - right.start !== length || first.end - first.start <= length || length < 3) return false;
  if (/[和与及]/.test(text.slice(first.start, first.end))) return false;
  const ending = text.slice(left.end - 2, left.end);
  return (
    leadsToItems(text.slice(first.start, first.end - length)) ||
    (length > 2 && text.startsWith(ending, first.end - 2) && text.startsWith(ending, right.end - 2))
  );
}

/** 用好线上平台与线下窗口: two of one length, where a verb leads to the first; 堡垒作用与先锋模范作用: two of one kind. */
function isPair(text: string, left: Span, right: Span): boolean {
  if (right.end - right.start > 3 && text.slice(left.end - 2, left.end) === text.slice(right.end - 2, right.end))
    return true;
  const start = left.end - (right.end - right.start);
  return start > left.start && right.end - right.start > 1 && leadsToItems(text.slice(left.start, start));
}

/** Whether the two halves are surely the last two items of a list: where all items are of one length. */
export function isListEnd(
  text: string,
  items: readonly Span[],
  { left, right, word }: Halves,
  isOpen: boolean,
): boolean {
  if (word === '以及') return true;
  if (items.length === 1 && isPair(text, left, right)) return true;
  if (items.length === 2 && isThird(text, items[0]!, left, right)) return true;
  if (word === '及' && !isOpen && isLast(items, left, right)) return true;
  const [length, tail = 0, ...others] = [left, right, ...items.slice(items.length > 2 ? 1 : 0, -1)].map(
    ({ start, end }) => end - start,
  );
  // the last may have the noun of all: 粮食、蔬菜和水果产量
  return others.every(other => other === length) && (tail === length || (others.length > 0 && tail > length!));
}
