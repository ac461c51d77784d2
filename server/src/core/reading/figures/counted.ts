import { characterSet } from '../../text/characters';
import { countBefore } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { headEnd, heads, nounEnd } from './counted-noun';
import { lexicon, wordsIn } from './counted-words';
import { type Deed, deedIn } from './deed';
import type { Figure } from './figure';
import type { Dimension, Measure } from './measure';
import { propertyBefore } from './property';
import type { Quantity } from './quantity';
import { isAmount } from './same-kind';

/** What a number counts and what is said of it, as far as the words beside it tell. */
export interface Counted extends Deed {
  /** With its modifiers: 困难家庭 in 包扶16户困难家庭, 农民专业合作社 in 全县共有农民专业合作社412家. At least two characters. */
  readonly noun: string;
  /** What the clause goes on with behind noun and number; at most 12 characters. */
  readonly rest: string;
  /** Whether the noun stands behind the number, where its end has to be guessed. */
  readonly isBehind?: true;
}

/** A number of things has its noun behind it, an amount of money or of another unit before it; else it is on the other side. */
export function countedOf(paragraph: Paragraph, quantity: Quantity): Counted | undefined {
  const before = wordsBefore(paragraph, quantity);
  return units.has(quantity.measure!.dimension)
    ? (nounBefore(paragraph, quantity, before) ?? nounBehind(paragraph, quantity, before))
    : (nounBehind(paragraph, quantity, before) ?? nounBefore(paragraph, quantity, before));
}
const units = new Set<Dimension>([
  ...([
    'money',
    'foreign-money',
    'area',
    'length',
    'mass',
    'volume',
    'power',
    'energy',
    'data',
    'person-time',
  ] as const),
]);

/** The words of the clause before a number, behind the last figure in it and its noun; quotations are words like others. */
function wordsBefore({ text, figures }: Paragraph, { start }: Quantity): string {
  let from = start;
  while (from > 0 && start - from < reach && !endsWords(text.charCodeAt(from - 1))) {
    const open = closes(text.charCodeAt(from - 1)) ? (text[from - 1] === '”' ? '“' : '《') : undefined;
    from = open ? Math.max(text.lastIndexOf(open, from - 1), start - reach, 0) : from - 1;
  }
  let behind = countBefore(figures, start);
  // 市县两级300多名委员
  if (isDivision(figures[behind - 1])) behind--;
  while (behind > 0 && isOfName(text, figures[behind - 1]!.end, start)) behind--;
  const last = figures[behind - 1];
  const words = text.slice(last ? Math.max(from, endOf(text, last, start)) : from, start);
  const close = words.lastIndexOf('）');
  if (close < 0) return words;
  const head = glossedHead.exec(text.slice(Math.max(0, from - 3), from - 1))?.[0] ?? '';
  return head + words.slice(close + 1);
}

/** Whether a figure that ends at `at` is of a name before `limit`: 500 of 世界500强企业, 15分钟 of “15分钟便民生活圈”. */
const isOfName = (text: string, at: number, limit: number): boolean =>
  nameRest.test(text.slice(at, Math.min(limit, at + reach)));
const nameRest = /^(?:强|[A-G]级|G|[^“《，。；]*[”》])/;

const isDivision = (figure: Figure | undefined): boolean =>
  figure?.kind === 'quantity' && (figure.measure?.dimension === 'division' || figure.measure?.word === '级');

/** Where a figure before another one ends, with what it counts: 界别 in 19个界别组织200多名; 第一书记124名 has an ordinal in its noun. */
function endOf(text: string, figure: Figure, limit: number): number {
  if (figure.kind === 'ordinal') return 0;
  return figure.kind === 'quantity' && isAmount(figure) ? nounEnd(text, figure.end, limit) : figure.end;
}
const endsWords = characterSet('，。、；：！？（“《‘…—\t　 ');
const closes = characterSet('”》');
const reach = 30;

function nounBehind({ text }: Paragraph, { end, measure }: Quantity, before: string): Counted | undefined {
  glossed.lastIndex = end;
  const head = glossed.exec(text)?.[1] ?? '';
  const from = head ? glossed.lastIndex : text[end] === '的' ? end + 1 : end;
  const name = nameEnd(text, from);
  const to = name ? (headEnd(text, name, name + 6) ?? name) : nounEnd(text, from, Math.min(text.length, from + 16));
  const noun = nounIn(measure!) + head + text.slice(from, to);
  return noun.length < 2 ? undefined : { noun, ...deedIn(before), rest: restFrom(text, to), isBehind: true };
}

/** What a body is of, with another kind in brackets that the noun leaves out: 村（社区）干部, 乡镇（街道）人大主席. */
const glossed = /的?(乡镇|[省市县区乡镇村])（[\u4e00-\u9fff]{1,4}）/y;
const glossedHead = /乡镇$|[省市县区乡镇村]$/;

/** Where a name in quotation or title marks ends that begins at `at`. */
function nameEnd(text: string, at: number): number | undefined {
  const close = '”》'['“《'.indexOf(text[at] ?? ' ')];
  const length = close ? text.slice(at, at + reach).indexOf(close) + 1 : 0;
  return length > 0 ? at + length : undefined;
}

/** 乡镇 of the measure word 个乡镇. */
const nounIn = ({ word }: Measure): string => (word.startsWith('个') && word !== '个方面' ? word.slice(1) : '');

/** A number that has its noun behind it does not count what stands before. */
function nounBefore({ text }: Paragraph, { end, measure }: Quantity, words: string): Counted | undefined {
  if (words.endsWith('的')) return nounOfDeed(text, end, words);
  const to = nounEnd(text, end, Math.min(text.length, end + 16));
  if (nounIn(measure!) || (to - end > 1 && !predicates.longestAt(text, end))) return undefined;
  const said = words.replace(inAll, '');
  const achieved = achievement.exec(said)?.[0];
  const before = achieved ? said.slice(0, -achieved.length) : said;
  const property = propertyBefore(text, before, end);
  if (property) return { ...property, rest: restFrom(text, end) };
  // a verb right before the number, or before the last character, is of the noun: 投资 in 完成投资1.2亿元, 搬迁户328户
  const from = nounStart(before);
  const noun = before.slice(from);
  if (noun.length < 2 || (said !== words && place.test(noun) && !heads.longestBefore(noun, noun.length)?.value))
    return undefined;
  return {
    noun,
    ...deedIn(before.slice(0, from)),
    ...(achieved && { verb: '完成' }),
    rest: restFrom(text, end),
  };
}
function nounStart(before: string): number {
  const known = wordsIn(before);
  const lead = known.findLast(({ kind, end }) => kind === 'neutral' || (kind === 'verb' && end < before.length - 1));
  const last = known.at(-1);
  // 为企业减税降费18亿元
  const isDone = last?.kind === 'verb' && last.end === before.length && last.end - last.start > 2;
  return isDone && lead && '为向对给'.includes(before.slice(lead.start, lead.end)) ? last.start : (lead?.end ?? 0);
}

/** What those have in common whom no noun names: 党纪处分 in 受到党纪处分的86人中. */
function nounOfDeed(text: string, end: number, words: string): Counted | undefined {
  if (!ofThem.test(text.slice(end, end + 2))) return undefined;
  const said = words.replace(/[出到了过]?的$/, '');
  const before = said.replace(achievement, '');
  const from = nounStart(before);
  const noun = before.slice(from);
  if (noun.length < 2) return undefined;
  const verb = before === said ? {} : { verb: '完成' };
  return { noun, ...deedIn(before.slice(0, from)), ...verb, told: 'deed', rest: restFrom(text, end) };
}
const ofThem = /^(?:中[，有]|[，均都]|全部)/;

/** 选手共有216名, 农产品总数达到386个. */
const inAll = /(?:共有|共计|总计|合计|现有|共|(?:总数|总量)为?)$/;
/** 固定资产投资完成86亿元. */
const achievement = /(?:累计)?(?:完成|实现)$/;
const place = /[省市区县州旗镇乡村局院校地]$/;

const restFrom = (text: string, from: number): string =>
  /^[^，。；、：！？]{0,12}/.exec(text.slice(from, from + 12))![0];

/** What a clause goes on with behind a number that counts the noun before it. */
const predicates = lexicon<true>([
  true,
  '开工 竣工 建成 投产 办结 立案 完工 落地 签约 脱贫 达标 通过 获 入选 用于 支持 帮助 参加 参与 组织 开展 到 在 为 对 向 分 被 由 已 先后 相继 分别 以 占 比 均 都 全部 的 和 及 并 其中 中 里 等',
]);
