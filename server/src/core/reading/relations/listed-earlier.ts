import { countWhile } from '../../text/ordered';
import { type Span, spansIn } from '../../text/span';
import { type Enumeration, enumerationBefore, enumerationIn } from '../figures/enumeration';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { leadsToItems } from '../prose/item-edges';
import { pairAround } from '../prose/quotation';
import { type Row, rows } from '../prose/row';
import { open } from './listed-before';
import { membersOf } from './members';

/**
 * What 上述四个镇 means in 甲镇、乙镇、丙镇降水偏少。目前，上述四个镇…: a row before it in the same sentence or in one of the two before. Undefined
 * where another row or number may be meant. `at` is where 上述 begins.
 */
export function listEarlier(paragraph: Paragraph, at: number, figure: Quantity): readonly Span[] | undefined {
  const { text } = paragraph;
  const beside = listBeside(paragraph, at);
  if (beside) return beside;
  const window = windowBefore(paragraph, at);
  const noun = nounOf(text, figure);
  if (isSaidBefore(paragraph, window, figure)) return undefined;
  const titles = titlesIn(paragraph, window, noun);
  if (titles) return titles;
  const known = rowsIn(paragraph, window);
  for (const row of known.toReversed()) {
    if (
      /其中|特别是|尤其是/.test(text.slice(row[0]!.start, at)) ||
      open.test(text.slice(row[0]!.start, row.at(-1)!.end))
    )
      return undefined;
    if (figure.value.low === 2 && /[和与及]/.test(text.slice(row.at(-1)!.end, at))) return undefined; // those two
    const members = noun && membersOf(paragraph, row, window, noun, figure.value.low);
    if (members) return members;
  }
  return known.length === 1 ? rowOfKinds(paragraph, known[0]!, at, figure) : undefined;
}

/** 印刷术、火药、指南针这三种发明: right before the words. */
function listBeside(paragraph: Paragraph, at: number): readonly Span[] | undefined {
  const { text } = paragraph;
  const list = /[\u4e00-\u9fff”》]/.test(text[at - 1] ?? '') ? enumerationBefore(paragraph, at) : undefined;
  if (!list || list.least !== list.most || list.items.length < 3) return undefined;
  const lengths = list.items.map(({ start, end }) => end - start);
  const last = lengths.pop()!;
  const isItem = last > 1 && last <= Math.max(...lengths) + 1 && !leadsToItems(text.slice(at - last, at));
  return isItem ? list.items : undefined;
}

/** The sentence up to `at` and the two before it, of this line. */
function windowBefore({ sentences }: Paragraph, at: number): Span {
  const here = countWhile(sentences, ({ start }) => start < at);
  const first = sentences[Math.max(0, here - 3)];
  return { start: Math.max(first?.start ?? 0, at - longest), end: at };
}
const longest = 300;

/** 镇 of 四个镇, 人员 of 五类人员, 大产业 of 三大产业. */
export function nounOf(text: string, { end, measure }: Quantity): string {
  const inMeasure = /^个(.+)/.exec(measure?.word ?? '')?.[1] ?? '';
  return inMeasure && inMeasure !== '部分'
    ? inMeasure
    : (/^[\u4e00-\u9fff]{1,4}/.exec(text.slice(end, end + 4))?.[0] ?? '');
}

/** Whether the same number of something was said in the sentences before: 又办了三件事。这三件事…. */
const isSaidBefore = ({ figures }: Paragraph, window: Span, figure: Quantity): boolean =>
  spansIn(figures, window).some(
    other =>
      other.kind === 'quantity' &&
      other.measure?.dimension === figure.measure?.dimension &&
      other.value.low === figure.value.low,
  );

function rowsIn(paragraph: Paragraph, window: Span): readonly Row[] {
  const all = rows(paragraph);
  const from = countWhile(all, ([first]) => first!.start < window.start);
  return all.slice(
    from,
    countWhile(all, row => row.at(-1)!.end <= window.end),
  );
}

/** 出台了《甲》《乙》《丙》。这三个文件: the titles of the sentences before, where they stand in one run. */
function titlesIn({ text, quotations }: Paragraph, window: Span, noun: string): readonly Span[] | undefined {
  if (!papers.test(noun)) return undefined;
  const { pairs } = quotations;
  const titles = pairs
    .slice(
      countWhile(pairs, ({ open }) => open.start < window.start),
      countWhile(pairs, ({ open }) => open.start < window.end),
    )
    .filter(({ mark, depth }) => mark === '《' && depth === 0)
    .map(({ open, close }) => ({ start: open.start, end: close.end }));
  const areJoined = titles.every(({ start }, i) => i === 0 || joint.test(text.slice(titles[i - 1]!.end, start)));
  return titles.length > 1 && areJoined ? titles : undefined;
}
const papers = /^(?:文件|办法|方案|条例|制度|意见|规定|报告|规划|法规|决定|决议|议案|文章|法律)/;
const joint = /^(?:、|和|及|与|以及)?$/;

/** Whether `number` may count other rows of these sentences, or all of them: 甲村、乙村先行，丙村、丁村跟进，上述四个村. */
export function mayCountOthers(paragraph: Paragraph, at: number, number: number): boolean {
  const counts = rowsIn(paragraph, windowBefore(paragraph, at)).map(row => row.length);
  return counts.includes(number) || counts.reduce((sum, count) => sum + count, 0) === number;
}

/** 建成托老所、助餐点、康复站。这三类设施: the only row of the sentences before, in the last of them, where its items are of such a kind. */
function rowOfKinds(paragraph: Paragraph, row: Row, at: number, figure: Quantity): readonly Span[] | undefined {
  const { text, sentences } = paragraph;
  const end = row.at(-1)!.end;
  const here = countWhile(sentences, ({ start }) => start < at) - 1;
  const start = sentences[here]?.start ?? 0;
  const from = row[0]!.start < start ? sentences[here - 1]?.start : start;
  if (from === undefined || row[0]!.start < from || row.length < 3) return undefined;
  if (others.test(`${text.slice(from, row[0]!.start)}，${text.slice(end, at)}`)) return undefined;
  const counts = spansIn(paragraph.figures, { start: from, end: at });
  if (counts.some(other => other.kind === 'quantity' && other.measure?.word === figure.measure?.word)) return undefined;
  const list = quotedRow(paragraph, row) ?? enumerationBefore(paragraph, end);
  if (!list || list.least !== list.most || list.items.length !== row.length) return undefined;
  const noun = (figure.measure?.word ?? '') + text.slice(figure.end, figure.end + 6);
  const middle = list.items.slice(1, -1).map(({ start, end }) => text.slice(start, end));
  // 甲、乙、丙多次呼吁。上述三位代表: no other clause may name one more
  if (/^[名位]|^家企业|^家公司|城市/.test(noun) && end + 1 !== start && end + 1 !== at) return undefined;
  if (/^[名位]/.test(noun))
    return middle.every(item => person.test(item) && !bodies.test(item)) ? list.items : undefined;
  if (!/建设|改造|[扩迁新]建/.test(text.slice(row.at(-1)!.start, end)) && middle.some(item => bodies.test(item)))
    return undefined;
  const [length, head] = [middle[0]!.length, middle[0]![0]];
  const areEven = middle.every(item => item.length === length);
  const areAlike = text[row.at(-1)!.start] === head && middle.every(item => item[0] === head && item.length > 1);
  return kinds.test(noun) || (((areEven && length > 3) || areAlike) && points.test(noun)) ? list.items : undefined;
}
const person = /^[\u4e00-\u9fff]{2,3}$/;
/** What else may be counted. */
const others = /[和与及或“《（]|一方面|既/;
const bodies = /(?:[局委府院校厂员人者民]|群众|部门|党|团|联|协会|企业)$/;
const kinds =
  /^[个项类种大家座处所支条件次场](?:重[点大])?(?:[\u4e00-\u9fff]{2})?(?:设施|产业|水果|作物|产品|农产品|行业|领域|品种|工程|项目|平台|场所|载体|群体|资源|要素|环节|指标|大事|实事|盛会|赛事|节会|改革|模式|机制|渠道|品牌|节目|场馆|景区|公园|难题|短板|风险|企业|公司|城市|底线|方式|办法|路径|形式|政策|典型)/;
const points =
  /^(?:点|条|句话|个?方面|[个项条件](?:方面|事|工作|措施|举措|要求|标准|原则|任务|重点|关键|环节|导向|做法|经验|问题))/;

/** “产业怎么兴、生态怎么美、乡风怎么好”. */
function quotedRow(paragraph: Paragraph, row: Row): Enumeration | undefined {
  const pair = pairAround(paragraph.quotations, row[1]!.start);
  return pair?.mark === '“' && pair.inner.start > row[0]!.start && pair.inner.end < row.at(-1)!.end
    ? enumerationIn(paragraph, pair.inner)
    : undefined;
}
