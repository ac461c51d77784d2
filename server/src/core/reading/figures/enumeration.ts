import { characterSet } from '../../text/characters';
import { lexiconOf } from '../../text/lexicon';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { leadsToItems } from '../prose/item-edges';
import { closingMarks, type Quotations } from '../prose/quotation';

/** Items in a row: 述职、评议、测评及反馈. How many they are is not always sure: 和 may stand within a name. */
export interface Enumeration {
  /** The pieces between 、 and between adjacent quotations or titles; the first may have words before it that are no item. */
  readonly items: readonly Span[];
  readonly least: number;
  readonly most: number;
}

/** The enumeration that ends at `end` of a line, within its clause; a single item is none. */
export function enumerationBefore(paragraph: Paragraph, end: number): Enumeration | undefined {
  const { text } = paragraph;
  const pieces = piecesBefore(paragraph, end);
  if (pieces.some(({ start, end }) => start >= end || emphasis.test(text.slice(start, end)))) return undefined;
  // 区委、区政府围绕教育、医疗: what stands before 围绕 belongs to the list only perhaps
  // and 甲厂、乙厂等企业建设风电、光伏: what stands before 等 is a list of its own
  const leadIn = pieces.findLastIndex(
    (piece, i) =>
      leadEnd(text, piece) !== undefined || (i < pieces.length - 1 && closed.test(text.slice(piece.start, piece.end))),
  );
  const items = pieces.slice(Math.max(leadIn, 0));
  const lead = leadEnd(text, items[0]!, true);
  if (lead !== undefined) items[0] = { start: lead, end: items[0]!.end };
  return enumerationOf(text, items, pieces.length);
}

/** The enumeration that fills a piece of a line without ， in it, where nothing before its first item leads to it; a single item is none. */
export function enumerationIn(paragraph: Paragraph, { start, end }: Span): Enumeration | undefined {
  const items = itemsIn(paragraph, { start, end });
  if (items.length === 0 || items.some(({ start, end }) => start >= end)) return undefined;
  return enumerationOf(paragraph.text, items, items.length);
}

/** What 、 divides in a piece of a line without ，. */
export function itemsIn(paragraph: Paragraph, { start, end }: Span): readonly Span[] {
  return piecesBefore(paragraph, end)
    .filter(piece => piece.end > start)
    .map(piece => ({ start: Math.max(start, piece.start), end: piece.end }));
}

/** Items with their number, which 和 within them makes uncertain. */
function enumerationOf(text: string, items: readonly Span[], pieces: number): Enumeration | undefined {
  // 开展“甲”“乙”工作 may be one thing to do
  const joined = items.filter(
    ({ start, end }) => start > 0 && /[”》]/.test(text[start - 1]!) && !/[”》]/.test(text[end - 1]!),
  );
  let least = items.length - joined.length;
  let most = pieces;
  const halves = items.map(item => splitAtConjunction(text, item));
  // 当前与长远的关系、数量与质量的关系: where each has one, it joins no items
  const isWithin = items.length > 1 && halves.every(parts => parts?.word === halves[0]?.word && parts);
  for (const [i, parts] of isWithin ? [] : halves.entries()) {
    if (!parts || (i === 0 && towards.test(text.slice(parts.left.start, parts.right.start)))) continue;
    most++;
    if (i === items.length - 1 && isListEnd(text, items, parts, text[parts.right.end] === '等')) least++;
  }
  return most > 1 ? { items, least, most } : undefined;
}
/** 加强与省财政厅、省水利厅的对接: no conjunction. */
const towards = /^(?:加强|深化|密切|推进|扩大|拓展|巩固|开展|建立|参与)与$/;
const closed = /.等(?![级次候待]).{2,}/;
const emphasis = /特别是|尤其是|其中|主要是/;

/** Characters of a list, at most: far more than anyone counts. */
const longest = 1000;

/** What 、 divides, in order; brackets, quotations and titles count as one, whatever is in them. */
function piecesBefore({ text, quotations, lead }: Paragraph, end: number): Span[] {
  const begin = lead.heading?.span.end ?? lead.point?.span.end ?? 0; // 一、 and 第一、 are no items
  const from = Math.max(begin, end - longest);
  const closings = pairsByClose(quotations);
  const pieces: Span[] = [];
  let pieceEnd = end;
  let at = end;
  while (at > from) {
    if (!mayDivide(text.charCodeAt(at - 1))) {
      at--;
      continue;
    }
    const pair = closings.get(at - 1);
    const character = text[at - 1]!;
    if (pair) {
      at = pair.open.start;
      // “甲”“乙” and 《甲》《乙》 are two, though no 、 is between
      if (pair.mark === '（' || closings.get(at - 1)?.mark !== pair.mark) continue;
      pieces.unshift({ start: at, end: pieceEnd });
      pieceEnd = at;
      continue;
    }
    if (stops.includes(character) && !isRangeMark(text, at - 1)) break;
    if (character === '、') {
      pieces.unshift({ start: at, end: pieceEnd });
      pieceEnd = at - 1;
    }
    at--;
  }
  return [{ start: at, end: pieceEnd }, ...pieces];
}
const pairsByClose = remembered(({ pairs }: Quotations) => new Map(pairs.map(pair => [pair.close.start, pair])));
/** 36—50岁. */
const isRangeMark = (text: string, at: number): boolean =>
  text[at] === '—' && /[\d%万亿年月日]/.test(text[at - 1] ?? ' ') && /\d/.test(text[at + 1] ?? ' ');
const stops = '，。；：！？…“‘（《〈〔【「『—\t';
const mayDivide = characterSet(`${stops}、${closingMarks}`);

/**
 * Where the first item begins behind the words that lead to a list: 围绕 in 区政府围绕教育.
 * Such a word at the very beginning leads to it only in the first piece; in others it may be one of several verbs (推进…、完成…).
 */
function leadEnd(text: string, { start, end }: Span, isFirst = false): number | undefined {
  if (text[start] === '“' || text[start] === '《') return undefined; // what stands in a name leads to nothing
  let found: number | undefined;
  for (let at = start; at < end; at++) {
    const entry = leads.longestAt(text, at);
    if (!entry) continue;
    if (entry.value && (isFirst || at > start) && at + entry.word.length < end) found = at + entry.word.length;
    at += entry.word.length - 1;
  }
  return found;
}
const leads = lexiconOf([
  ...'围绕 针对 聚焦 引进 包括 涉及 涵盖 按照 履行 走访 慰问 听取 修订 出台 制定 通过 例如 比如 诸如 就 对 从 由 如 在 以 为 是 对于 关于 根据 依据 根据 落实 坚持 推动 推进 完成 建成 实现 突出 强化 开展 组织 举办 召开 支持 鼓励 引导 邀请 带领 协调 督促 吸引 培育 打造 做强 做大 做优'
    .split(' ')
    .map(word => [word, true] as const),
  ...'就业 就近 就地 就医 就学 就餐 就是 就读 对外 对口 对接 对标 对比 对象 对称 对策 对手 对应 对内 从业 从事 从严 由此 如何 如期 如果 如此 在线 在建 在校 在岗 现在 存在 所在 内在 外在 潜在 以上 以下 以来 以及 以内 以外 可以 所以 予以 得以 难以 以人为本 以旧换新 为主 为民 作为 成为 行为 人为 更为 较为 认为 因为 为了 是否 于是 还是 都是 而是 正是 但是 反对 应对 面对 相对 绝对 核对 配对 结对 成就 造就 自由 理由 缘由 事由 从而 服从 一以贯之 用以 例如 产业引导 政府引导 消费引导 舆论引导 政策支持 资金支持 技术支持 科技支持 金融支持 人才支持 人才培育 产业培育 品牌培育 主体培育 企业培育 社会组织 群团组织 党组织 志愿组织 人民团体组织 综合协调 统筹协调 邀请赛 邀请展 对抗赛 支持率 听取率'
    .split(' ')
    .map(word => [word, false] as const),
]);

interface Parts {
  readonly left: Span;
  readonly right: Span;
  readonly word: string;
}

/** The two halves of an item around its last 和, 及 or another such word; undefined where that is part of a name. */
function splitAtConjunction(text: string, { start, end }: Span): Parts | undefined {
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
function isListEnd(text: string, items: readonly Span[], { left, right, word }: Parts, isOpen: boolean): boolean {
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
