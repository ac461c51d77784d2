import { firstFrom, type Span } from '../../text/span';
import { enumerationIn } from '../figures/enumeration';
import { isExact } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { pairAround } from '../prose/quotation';
import { seriesOf } from '../prose/sequence';
import { kindNouns } from './kind-nouns';
import type { Relating } from './relation';

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
  return paragraph.figures.flatMap(figure => {
    if (figure.kind !== 'quantity' || !announces(paragraph, figure)) return [];
    const opening = openingBehind(paragraph, figure);
    const list = opening && listBehind(paragraph, opening);
    if (!opening || !list || list.counts.length === 0) return [];
    const [least, most] = [Math.min(...list.counts), Math.max(...list.counts)];
    const { low } = figure.value;
    const isRight = list.counts.includes(low);
    return {
      kind: 'announced',
      stated: figure,
      operands: list.items,
      result: isRight ? { low, high: low } : { low: least, high: most },
      equation: isRight || least === most ? `${isRight ? low : least}项` : `${least}～${most}项`,
      verdict: isRight ? 'holds' : list.isOpen && most < low ? 'open' : 'conflicts',
      mayGoOn: list.mayGoOn,
      ...(opening.prefix && { prefix: opening.prefix }),
    } as const;
  });
}

/** 三方面, 两个, 五大, 四项: exact, and few enough to be named one by one; not 第三个, 前三项. */
function announces({ text }: Paragraph, { measure, value, start, approximations }: Quantity): boolean {
  if (!measure || approximations.length > 0 || !isExact(value) || value.low < 2 || value.low > 20) return false;
  return counting.has(measure.dimension) && !partial.test(text.slice(Math.max(0, start - 3), start));
}
const counting = new Set(['thing', 'kind', 'document', 'organisation', 'event', 'person', 'household']);
/** Some of more, or again what was said before. */
const partial = /(?:第|前|后|这|那|上述|以上|其中|另外?|每|各|其他|其余|首批|至少|还有)$/;

/** Where a list begins behind its number and noun. */
interface Opening {
  readonly noun: string;
  readonly at: number;
  readonly mark: string;
  readonly prefix?: string;
}

function openingBehind({ text }: Paragraph, { end, measure }: Quantity): Opening | undefined {
  opening.lastIndex = end;
  const found = opening.exec(text);
  if (!found) return undefined;
  const [all, noun, mark] = found as unknown as [string, string, string];
  const at = end + all.length;
  const name = /^[^”]{1,6}(?=”)/.exec(noun)?.[0] ?? noun;
  const prefix = name === '一' ? '一' : measure!.word === '个' && name.length < 6 ? name : '';
  if (prefix && text.startsWith(prefix, skipMark(text, at))) return { noun, at, mark, prefix };
  if (mark === '，' || mark === '。') return startsSeries.test(text.slice(at, at + 2)) ? { noun, at, mark } : undefined;
  return kindNouns.test(noun + measure!.word) || always.test(noun + measure!.word) ? { noun, at, mark } : undefined;
}
const opening =
  /([^，。；：、！？（）《》\d]{0,14}?)(：|，?(?:(?<![立当随])即(?![将使便可时刻日])|分别是|分别为|主要包括|具体包括|包括|也就是)：?|（|——|，|。)/y;
const startsSeries = /^(?:一是|一要|第一|其一|首先|①)/;
const always = /方面|点|条|事|原因|意见|建议|体会|启示|经验|要求|重点|问题|变化|转变|关系|认识|一”/;

interface List {
  readonly items: readonly Span[];
  /** All numbers that the items may be counted as. */
  readonly counts: readonly number[];
  readonly isOpen: boolean;
  readonly mayGoOn: boolean;
}

function listBehind(paragraph: Paragraph, opening: Opening): List | undefined {
  return opening.prefix
    ? prefixedList(paragraph, opening, opening.prefix)
    : (numberedList(paragraph, opening) ??
        (opening.mark === '，' || opening.mark === '。' ? undefined : plainList(paragraph, opening)));
}

/** Pieces that begin with the prefix; other pieces go on with the one before. */
function prefixedList(paragraph: Paragraph, { at }: Opening, prefix: string): List | undefined {
  const { text } = paragraph;
  const items: Span[] = [];
  for (let start = at; ; ) {
    const end = sentenceAt(paragraph, start)?.end ?? text.length;
    if (end - at > longest) return undefined;
    items.push(
      ...piecesOf(paragraph, start, end).filter(piece => text.startsWith(prefix, skipMark(text, piece.start))),
    );
    if (end >= text.length || !text.startsWith(prefix, skipMark(text, end))) break;
    start = end;
  }
  const last = items.at(-1);
  if (items.length < 2 || !last) return undefined;
  const isOpen = openEnd.test(text.slice(last.start, last.end));
  return { items, counts: [items.length], isOpen, mayGoOn: false };
}
const skipMark = (text: string, at: number): number => (text[at] === '“' ? at + 1 : at);

/** 一是…二是…三是…. A series with a gap counts to its last number too: the gap is another finding. */
function numberedList({ text, sequence }: Paragraph, opening: Opening): List | undefined {
  const at = skipMark(text, opening.at);
  const place = firstFrom(sequence, at);
  if (sequence[place]?.start !== at || sequence[place].number !== 1) return undefined;
  const behind = sequence.slice(place, place + longestSeries);
  const [first] = behind;
  const items = seriesOf(behind).find(({ markers }) => markers[0] === first)?.markers ?? [];
  const again = behind.findIndex(({ system, number }, i) => i > 0 && system === first!.system && number === 1);
  const own = behind.slice(0, again < 0 ? undefined : again).filter(({ system }) => system === first!.system);
  const all = behind.slice(0, again < 0 ? undefined : again);
  if (items.length < 2) return undefined;
  const last = Math.max(...own.map(({ number }) => number));
  const mixed = new Set(all.map(({ number }) => number)).size;
  const counts =
    own.length === items.length && mixed <= items.length ? [items.length] : [items.length, own.length, last, mixed];
  return { items, counts, isOpen: false, mayGoOn: items.at(-1) === sequence.at(-1) };
}
const longestSeries = 40;

/** Items between 、, ；or ，, to the end of the sentence or the bracket. What can be counted in several ways has several numbers. */
function plainList(paragraph: Paragraph, { at, mark }: Opening): List | undefined {
  const { text } = paragraph;
  if (example.test(text.slice(at, at + 3))) return undefined;
  const end = endOf(paragraph, at, mark);
  if (end === undefined || end <= at || end - at > longest) return undefined;
  const span = { start: at, end };
  const clauses = piecesOf(paragraph, span.start, span.end, '，；');
  const parts = piecesOf(paragraph, span.start, span.end, '；');
  const first = clauses[0];
  if (!first) return undefined;
  if (parts.length > 1) {
    const isOpen = openEnd.test(text.slice(parts.at(-1)!.start, span.end));
    return { items: parts, counts: [parts.length, clauses.length], isOpen, mayGoOn: false };
  }
  const row = enumerationIn(paragraph, first);
  if (!row) return undefined;
  const goesOn = clauses.length > 1 && !result.test(text.slice(clauses[1]!.start, clauses[1]!.start + 3));
  if (row.items.every(({ start, end }) => end - start === 1)) return undefined;
  const counts = new Set<number>();
  for (let count = row.least; count <= row.most; count++) counts.add(count);
  if (goesOn) {
    counts.add(clauses.length);
    counts.add(piecesOf(paragraph, span.start, span.end).length);
  }
  const isOpen =
    openEnd.test(text.slice(row.items.at(-1)!.start, first.end)) || example.test(text.slice(first.start, first.end));
  return { items: row.items, counts: [...counts], isOpen, mayGoOn: false };
}
const longest = 400;
const example = /比如|例如|譬如|诸如|特别是|尤其是|其中|主要是|^如/;
const openEnd = /等[^，。；、]{0,10}[，。；）]?$|…/;
/** A clause with what comes of the list, no item of it. */
const result =
  /^(?:推动|推进|促进|确保|实现|使|让|努力|切实|形成|不断|进一步|有效|为|把|以|并|同时|从而|取得|得到|全面|着力|都|均|共|已|全部|构建|打造|提升|提高|增强|这|各|其中|是)/;

/** The end of the sentence, or of the bracket; before another list that is announced by ：. */
function endOf(paragraph: Paragraph, at: number, mark: string): number | undefined {
  const { text, quotations } = paragraph;
  if (mark === '（') return pairAround(quotations, at)?.close.start;
  const sentence = sentenceAt(paragraph, at)?.end ?? text.length;
  if (sentence - at > longest) return undefined;
  const words = text.slice(at, sentence);
  const colon = words.indexOf('：');
  if (colon >= 0) return at + Math.max(words.lastIndexOf('；', colon), 0);
  return '。！？'.includes(words.at(-1) ?? ' ') ? sentence - 1 : sentence;
}

/** What the marks divide, outside brackets and quotations. */
function piecesOf({ text }: Paragraph, start: number, end: number, marks = '，；、'): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if ('“（《'.includes(character)) depth++;
    else if ('”）》'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(character)) {
      pieces.push({ start: from, end: at });
      from = at + 1;
    }
  }
  const last = end - ('。！？'.includes(text[end - 1] ?? ' ') ? 1 : 0);
  if (last > from) pieces.push({ start: from, end: last });
  return pieces;
}
