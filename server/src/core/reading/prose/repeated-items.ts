import { characterSet } from '../../text/characters';
import type { Span } from '../../text/span';
import { itemsIn } from '../figures/enumeration';
import type { Paragraph } from '../paragraph';
import { followsItems, goesOn, leadsToItems } from './item-edges';

/** An item that stands twice in a row. Spans count from the line. */
export interface Repeated {
  readonly first: Span;
  readonly again: Span;
}

/** Items between 、 in one clause that are the same; the first without what leads to it, the last without what all have or what goes on. */
export function repeatedItems(paragraph: Paragraph): readonly Repeated[] {
  const { text } = paragraph;
  const repeated: Repeated[] = [];
  for (const clause of paragraph.clauses) {
    if (clause.end - clause.start > longest) continue;
    const words = text.slice(clause.start, clause.end);
    if (!rows.test(words) || emphasis.test(words)) continue;
    const end = clause.end - (ends.includes(text[clause.end - 1]!) ? 1 : 0);
    repeated.push(...repeatedIn(text, itemsIn(paragraph, { start: clause.start, end })));
  }
  return repeated;
}
/** What may be three items or more. */
const rows = /、[^、]*、|》《/;
const longest = 400;
const ends = '，。；：！？';
const emphasis = /特别是|尤其是|更是|又/;

function repeatedIn(text: string, pieces: readonly Span[]): readonly Repeated[] {
  // 肉牛、肉羊、肉牛出栏量分别达到4.6万头、58万只: another row begins
  const cut = pieces.findIndex(({ start, end }) => text.slice(start, end).includes('分别'));
  const items = cut < 0 ? pieces : pieces.slice(0, cut + 1);
  if (items.length < 3) return [];
  const known = new Map<string, Span>();
  const found: Repeated[] = [];
  const head = items[0]!;
  const last = items.at(-1)!;
  const lead = text.slice(head.start, head.end);
  const headOf = (word: string): Span | undefined =>
    lead.endsWith(word) && leadsToItems(lead.slice(0, -word.length))
      ? { start: head.end - word.length, end: head.end }
      : undefined;
  for (const item of items.slice(1, -1)) {
    const word = text.slice(item.start, item.end);
    const first = known.get(word) ?? (isWord(word) ? headOf(word) : undefined);
    if (first) found.push({ first, again: item });
    else if (isWord(word)) known.set(word, item);
  }
  for (const start of startsOf(text, last)) {
    const words = text.slice(start, last.end);
    const beginning = words.slice(0, 2);
    if (!lead.includes(beginning) && !items.some(item => text.startsWith(beginning, item.start))) continue;
    for (let length = Math.min(words.length, longestItem); length > 1; length--) {
      const word = words.slice(0, length);
      const first = isWord(word) ? (known.get(word) ?? headOf(word)) : undefined;
      if (!first || !endsRow(words.slice(length), word, known)) continue;
      found.push({ first, again: { start, end: start + length } });
      break;
    }
  }
  return found;
}
const longestItem = 16;
/** Numbers may well be the same. */
const isWord = (word: string): boolean =>
  word.length > 1 && !beginsNumber(word.charCodeAt(0)) && !endsNumber(word.charCodeAt(word.length - 1));
const beginsNumber = characterSet('0123456789.');
const endsNumber = characterSet('0123456789%％');

/** Where the last item starts, and where one more behind 和 does: 护路员和护河员联动. */
function startsOf(text: string, { start, end }: Span): readonly number[] {
  const joined = /^[^和与及]{2,12}(?:以及|[和与及])/.exec(text.slice(start, Math.min(end, start + longestItem)));
  return joined ? [start, start + joined[0].length] : [start];
}

/** Whether a word that was listed before ends the row where `rest` follows it: for 玉米 of 玉米良种覆盖率, not for 企业 of 企业家代表. */
const endsRow = (rest: string, word: string, known: ReadonlyMap<string, Span>): boolean =>
  followsItems(rest) ||
  (word.endsWith('》') && !/^(?:司法|实施|修[正订]|解释|配套|条文|释义)/.test(rest)) ||
  (known.size > 1 && !goesOn(rest));
