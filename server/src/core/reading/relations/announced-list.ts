import type { Span } from '../../text/span';
import { isExact } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { shortCounts } from '../figures/short-count';
import type { Paragraph } from '../paragraph';
import { kindNouns } from './kind-nouns';
import { type List, listBehind, ones } from './listed';
import { skipMark } from './numbered-list';
import type { Relating } from './relation';
import { wordedItems } from './worded';

/** A number and the list that it announces: 三方面工作：一是…，二是…; 两个关系：…、…; “三个必须”：必须…，必须…. */
export interface AnnouncedList extends Relating {
  readonly kind: 'announced';
  readonly operands: readonly Span[];
  /** The word that each item begins with, as the number says: 必须 for 三个必须; 一 for 四个一. */
  readonly prefix?: string;
  /** The items are the last of the line and numbered: the next line may go on with them. */
  readonly mayGoOn: boolean;
}

export function announcedListsOf(paragraph: Paragraph): readonly AnnouncedList[] {
  const lists: AnnouncedList[] = [];
  for (const figure of paragraph.figures) {
    const opening = figure.kind === 'quantity' && announces(paragraph, figure) && openingBehind(paragraph, figure);
    const list = opening && announcedList(paragraph, figure, opening);
    if (list) lists.push(list);
  }
  for (const figure of shortCounts(paragraph)) {
    const opening = announces(paragraph, figure) ? openingBehind(paragraph, figure) : undefined;
    const list = opening && hasWordOf(opening) && announcedList(paragraph, figure, opening);
    if (list) lists.push(list);
  }
  return lists;
}

/** 做好“三农”工作，农业增产、农民增收 announces nothing. */
const hasWordOf = ({ mark, items, prefix, suffix, infix }: Opening): boolean =>
  items !== undefined || (!'，。'.includes(mark) && (prefix ?? suffix ?? infix) !== undefined);

function announcedList(paragraph: Paragraph, stated: Quantity, opening: Opening): AnnouncedList | undefined {
  const list = listBehind(paragraph, opening);
  if (!list || list.counts.length === 0) return undefined;
  if ((opening.isLoose || list.isUnsure) && !isNear(stated, list)) return undefined;
  if (opening.mark === '，' && stated.numeral.form !== 'han' && !isAnnounced(stated, list)) return undefined;
  const [least, most] = [Math.min(...list.counts), Math.max(...list.counts)];
  const { low } = stated.value;
  const isRight = list.counts.includes(low);
  return {
    kind: 'announced',
    stated,
    operands: list.items,
    result: isRight ? { low, high: low } : { low: least, high: most },
    equation: isRight || least === most ? `${isRight ? low : least}项` : `${least}～${most}项`,
    verdict: isRight ? 'holds' : list.isOpen && least < low ? 'open' : 'conflicts',
    mayGoOn: list.mayGoOn,
    ...(opening.prefix && { prefix: opening.prefix }),
  };
}

/** 三方面, 两个, 五大, 四项: exact, and few enough to be named one by one; not 第三个, 前三项. */
function announces({ text }: Paragraph, { measure, value, start, end, approximations }: Quantity): boolean {
  if (
    !measure ||
    measure.word === '字' ||
    approximations.length > 0 ||
    !isExact(value) ||
    value.low < 2 ||
    value.low > 20
  )
    return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 16);
  return (
    counting.has(measure.dimension) &&
    !partial.test(before) &&
    (!again.test(before) || /^[^，。；]{0,12}(?:：|，?即)/.test(after))
  );
}
const counting = new Set(['thing', 'kind', 'document', 'organisation', 'event', 'person', 'household']);
/** Some of more, or again what was said before. */
const again = /(?:这|那|上述|以上)$/;
const partial = /(?:第|前|后|其中|另外?|每|各|其他|其余|首批|至少|(?<![\u4e00-\u9fff])还有|[一二三四五六七八九十]、)$/;

/** Where a list begins behind its number and noun. */
export interface Opening {
  readonly noun: string;
  readonly at: number;
  readonly mark: string;
  /** The word of the number with which the items begin: 三个必须. */
  readonly prefix?: string;
  /** The word with which they end: “五个到位”. */
  readonly suffix?: string;
  /** The word that they have within: 心中有党 of “四有”. */
  readonly infix?: string;
  /** Items known from the word that they all have. */
  readonly items?: readonly Span[];
  /** The noun is not known for things that are named one by one. */
  readonly isLoose?: boolean;
}

function openingBehind({ text }: Paragraph, { end, measure }: Quantity): Opening | undefined {
  opening.lastIndex = end;
  const found = opening.exec(text);
  if (!found) return undefined;
  const [all, noun, mark] = found as unknown as [string, string, string];
  const at = end + all.length;
  if (mark.includes('分别') && /[\d]/.test(text[at] ?? ' ')) return undefined; // values, not items
  const quoted = /^[^”]{1,6}(?=”)/.exec(noun)?.[0];
  const worded = quoted && wordedItems(text, at, quoted, mark);
  if (worded && quoted.length === 1) return { noun, at, mark, ...worded };
  const word = (quoted ?? noun) === '一' || measure!.word === '个' ? (quoted ?? noun) : '';
  if (word === '一' && ones.test(text.slice(at, at + 6))) return { noun, at, mark, prefix: word };
  if (word && word.length < 6 && text.startsWith(word, skipMark(text, at))) return { noun, at, mark, prefix: word };
  const firstPiece = /^[^、，；。]{0,12}/.exec(text.slice(at, at + 12))![0];
  if (word.length > 1 && firstPiece.endsWith(word) && mark !== '，' && mark !== '。')
    return { noun, at, mark, ...(quoted && { suffix: word }) };
  if (worded) return { noun, at, mark, ...worded };
  const named = word.length > 1 && mark === '，' ? wordedItems(text, at, word, mark) : undefined;
  if (named && named.items.length > 1) return { noun, at, mark, ...named };
  if (quoted?.length === 1 && mark === '：' && firstPiece.length === 4 && firstPiece.includes(quoted))
    return { noun, at, mark, infix: quoted };
  if (startsSeries.test(text.slice(at, at + 3))) return { noun, at, mark };
  if (mark === '，' || mark === '。') return undefined;
  const isKnown = mark.includes('分别') || kindNouns.test(noun + measure!.word) || always.test(noun + measure!.word);
  if (!isKnown && !/[：即—]$/.test(mark)) return undefined;
  return { noun, at, mark, ...(!isKnown && { isLoose: true }) };
}

/** A number in 汉字 that counts three items or more nearly right. */
const isNear = ({ numeral, value }: Quantity, { items, isUnsure }: List): boolean =>
  numeral.form === 'han' && items.length > 2 && Math.abs(value.low - items.length) < (isUnsure ? 2 : 3);
/** 有6个获奖，获奖总数居第一，获奖面扩大: what follows only speaks of them. */
const isAnnounced = ({ value }: Quantity, { items }: List): boolean => Math.abs(value.low - items.length) < 3;
const opening =
  /([^，。；：、！？（）《》\d]{0,14}?)(：|，?(?:(?<![立当随])即(?![将使便可时刻日])|分别是|分别为|主要包括|具体包括|包括|也就是)：?|（|——|，|。)/y;
const startsSeries = /^(?:一是|一要|第一|其一|首先|①|（一|一[种类个项条]是)/;
const always =
  /方面|点|条|事|原因|意见|建议|体会|启示|经验|要求|重点|问题|变化|转变|关系|认识|活动|会议|调研|报告|文件|文章|挑战|困难|不足|话句|决定|决议|一”|^[类种档步]$/;
