import { type Span, spansIn } from '../../text/span';
import { type Enumeration, enumerationBefore, enumerationIn } from '../figures/enumeration';
import { type Interval, isBelow } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { shortCounts } from '../figures/short-count';
import { type Paragraph, textIn } from '../paragraph';
import { isWithin, pairAround } from '../prose/quotation';
import { kindNouns, kindsOfTwo } from './kind-nouns';
import type { Relating } from './relation';
import { areNamedSo, areOfOneForm } from './same-form';

/** An enumeration and its number: 述职、评议、测评及反馈四个环节; with 等, which leaves open whether all are named: 教育、医疗等20多个课题. */
export interface ListCount extends Relating {
  readonly kind: 'count';
  readonly items: readonly Span[];
  readonly hasDeng: boolean;
}

export function listCountsOf(paragraph: Paragraph): readonly ListCount[] {
  const counts: ListCount[] = [];
  for (const figure of paragraph.figures) {
    const count = figure.kind === 'quantity' && listCountOf(paragraph, figure, false);
    if (count) counts.push(count);
  }
  for (const figure of shortCounts(paragraph)) {
    const count = listCountOf(paragraph, figure, true);
    if (count) counts.push(count);
  }
  return counts;
}

function listCountOf(paragraph: Paragraph, stated: Quantity, isShort: boolean): ListCount | undefined {
  const { text } = paragraph;
  const end = listEnd(text, stated);
  const hasDeng = text[end] === '等';
  if (!canCountItems(text, stated, hasDeng)) return undefined;
  const list = enumerationBefore(paragraph, end) ?? quotedList(paragraph, end);
  if (!list || !isListOf(paragraph, list, stated, hasDeng, isShort)) return undefined;
  const { items, least, most } = list;
  if (isShort && !areNamedSo(text, items, text[stated.end]!)) return undefined;
  const result: Interval = { low: least, high: most };
  const tooMany = isBelow(stated.value, result);
  const tooFew = isBelow(result, stated.value);
  const verdict = tooMany || (tooFew && !hasDeng) ? 'conflicts' : tooFew ? 'open' : 'holds';
  const equation = least === most ? `${least}项` : `${least}～${most}项`;
  return { kind: 'count', stated, operands: items, items, result, equation, hasDeng, verdict };
}

/** Where a list ends before its number: before 等 and a quotation mark (政治生态、自然生态“两个生态”). */
function listEnd(text: string, { start, measure }: Quantity): number {
  if (text[start - 1] === '等') return start - 1;
  if (text[start - 1] !== '“') return measure?.word === '级' && text[start - 1] === '的' ? start - 1 : start;
  return text[start - 2] === '等' || text[start - 2] === '的' ? start - 2 : start - 1;
}

/** Items within one pair of quotation marks: “强基、提质、增效”三项工程. */
function quotedList(paragraph: Paragraph, end: number): Enumeration | undefined {
  const pair = paragraph.text[end - 1] === '”' ? pairAround(paragraph.quotations, end - 1) : undefined;
  return pair?.mark === '“' && pair.close.end === end ? enumerationIn(paragraph, pair.inner) : undefined;
}

/** Counts things that can be named one by one: 五家企业, 四个环节, 三级; not 120人, 20万元, 三次. */
function canCountItems(text: string, { measure, end, numeral, value }: Quantity, hasDeng: boolean): boolean {
  if (
    !measure ||
    !(counting.has(measure.dimension) || (hasDeng && measure.word === '场')) ||
    numeral.isRounded ||
    value.low > 50
  )
    return false;
  if (measure.dimension === 'division') return true; // 浙江、江苏两省
  const isOfPeople = '人员口字户名'.includes(measure.word);
  if (isOfPeople && !text.startsWith('委员', end) && !(hasDeng && '户名'.includes(measure.word))) return false;
  if (measure.word.length > 1) return true; // 3个街道
  if (measure.dimension === 'kind' && /\d/.test(text[end] ?? '')) return true; // 4个方面16条措施
  if (
    hasDeng &&
    measure.word === '场' &&
    /^(?:赛|[^，。；、]{0,4}(?:赛|会议|展会|大会|论坛|发布会))/.test(text.slice(end, end + 8))
  )
    return true; // 龙舟赛、篮球赛等四场赛事
  if (hasDeng && '个项条类种件家'.includes(measure.word) && /[，。；、]/.test(text[end] ?? '。')) return true; // 包括财政、金融等两项，
  return /[\u4e00-\u9fff“《]/.test(text[end] ?? ' ') && !noNoun.test(text.slice(end, end + 4));
}
const counting = new Set(['division', 'thing', 'kind', 'organisation', 'document', 'person', 'household']);
const noNoun = /^(?:以上|以下|左右|、|和|及|与|的|为|是|在|由|均|都|已|，)/;

/** Whether the pieces before a number are what it counts, and have no numbers of their own. */
function isListOf(
  paragraph: Paragraph,
  { items, least }: Enumeration,
  stated: Quantity,
  hasDeng: boolean,
  isShort: boolean,
): boolean {
  const { text, figures, quotations } = paragraph;
  const first = items[0]!;
  const last = items.at(-1)!;
  const own = spansIn(figures, { start: first.start, end: last.end });
  const isNamed = ({ start }: Span): boolean => isWithin(quotations, start, '《');
  // 半年通报 may be an item, and 《人才十条》; 12345热线 is a name
  if (
    own.some(figure => figure.kind === 'quantity' && figure.measure && text[figure.start] !== '半' && !isNamed(figure))
  )
    return false;
  if (hasDeng) return true;
  const [noun = ''] = /^[^\s，。、；：的]{1,10}/.exec(text.slice(stated.end, stated.end + 10)) ?? [];
  const ending = text.slice(last.start, last.end);
  const others = items.slice(1).map(item => textIn(paragraph, item).replace(/（[^）]*）/g, '').length);
  return (
    least > 1 &&
    (items.length > 1 || isNear(least, stated)) &&
    (last.end - last.start > 1 ||
      (least > 2 && others.every(length => length === 1)) ||
      (stated.measure?.word === '级' && others.every(length => length < 3))) &&
    (!verbs.test(ending) ||
      areOfOneForm(items) ||
      items.every(({ start, end }) => text.slice(start, end).endsWith(ending.slice(-2)))) &&
    !/(?<![高初中平优同])等/.test(ending) &&
    ('级大省市方镇乡'.includes(stated.measure!.word) ||
      (least > 2 && isNear(least, stated)) ||
      ('类种'.includes(stated.measure!.word) && least > 2) ||
      (items.length > 1 ? kindNouns : kindsOfTwo).test(stated.measure!.word + noun) ||
      isShort ||
      areNamedSo(text, items, stated.measure!.word.replace(/^[个种类]/, '') || noun.slice(0, 4)))
  );
}
/** A number in 汉字 that is nearly right: 申请、受理、公示四道程序. */
const isNear = (least: number, { numeral, value }: Quantity): boolean =>
  numeral.form === 'han' && value.low > 1 && Math.abs(value.low - least) < 3;

/** What ends like this leads to a number and is no item of a list. */
const verbs =
  /(?:[共各有达在]|(?<![导方取])向|[从对为以把到了的这那]|(?<![事产售课会战])[前后]|新增|增加|建成|评为|上述|以上|入选|创建|开展|完成|实施|打造|创成|获得|获批|培育|建设|引进|推出|涌现|新建|改造|提出|出台|制定|形成|安排|明确|确定|落实|抓好|做好|围绕|突出|聚焦|推进|推动|统筹|协调|坚定|增强|做到|贯彻|坚持|深化|加快|全[国省市区县球]|年度|世界|中国|国家|入列|跻身|担任|组成|称为|组建|成为)$/;
