import { characterSet } from '../../text/characters';
import { lexiconOf } from '../../text/lexicon';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { closingMarks, type Quotations } from '../prose/quotation';
import { halvesOf, isListEnd } from './item-halves';

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
  const halves = items.map(item => halvesOf(text, item));
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
    if (isStop(text.charCodeAt(at - 1)) && !isRangeMark(text, at - 1)) break;
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
const isStop = characterSet(stops);
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
