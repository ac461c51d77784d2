import { firstFrom, type Span } from '../../text/span';
import { hanInteger } from '../figures/numeral';
import type { Paragraph } from '../paragraph';
import { seriesOf } from '../prose/sequence';
import type { List } from './listed';

/** 一是…二是…三是…. A series with a gap or in two forms counts to its last number too: that is another finding. */
export function numberedList(paragraph: Paragraph, from: number): List | undefined {
  const { text, sequence } = paragraph;
  const at = skipMark(text, from);
  const runIn = runInList(paragraph, at);
  if (runIn) return runIn;
  const place = firstFrom(sequence, at);
  if (sequence[place]?.start !== at || sequence[place].number !== 1) return undefined;
  const behind = sequence.slice(place, place + longestSeries);
  const [first] = behind;
  const series = seriesOf(behind).find(({ markers }) => markers[0] === first)?.markers ?? [];
  const again = behind.findIndex(({ system, number }, i) => i > 0 && system === first!.system && number === 1);
  const own = behind.slice(0, again < 0 ? undefined : again).filter(({ system }) => system === first!.system);
  const all = behind.slice(0, again < 0 ? undefined : again);
  if (all.length < 2) return undefined;
  const items = series.length > 1 ? series : own;
  const last = Math.max(...own.map(({ number }) => number));
  const mixed = new Set(all.map(({ number }) => number)).size;
  const counts =
    own.length === series.length && mixed <= items.length ? [items.length] : [items.length, own.length, last, mixed];
  return { items, counts, isOpen: false, mayGoOn: items.at(-1) === sequence.at(-1) };
}
const longestSeries = 40;

/** （一）…（二）…（三）… or 第一种是…，第二种是… run in within one line. */
function runInList({ text }: Paragraph, at: number): List | undefined {
  const again = /^一[种类个项条](?=是)/.exec(text.slice(at, at + 3))?.[0];
  if (again) return repeatedList(text, at, again);
  const first = /^(?:（一）|第一([种类项条步]))/.exec(text.slice(at, at + 3));
  if (!first) return undefined;
  const markers = first[1] ? new RegExp(`(?<=^|[。；，])第([一二三四五六七八九十]{1,2})${first[1]}`, 'g') : bracketed;
  const items: Span[] = [];
  for (const { 0: word, 1: number, index } of text.slice(at).matchAll(markers)) {
    if (hanInteger(number!) !== items.length + 1) break;
    items.push({ start: at + index, end: at + index + word.length });
  }
  return items.length > 1 ? { items, counts: [items.length], isOpen: false, mayGoOn: true } : undefined;
}

/** 一种是…，一种是…，还有一种是…. */
function repeatedList(text: string, at: number, word: string): List | undefined {
  const items = [
    ...text.slice(at, at + furthest).matchAll(new RegExp(`(?<=^|[。；，]|[另再还]有?)${word}是`, 'g')),
  ].map(({ index }) => ({ start: at + index, end: at + index + word.length }));
  return items.length > 1 ? { items, counts: [items.length], isOpen: false, mayGoOn: true } : undefined;
}
const furthest = 400;

const bracketed = /(?<=^|[。；，])（([一二三四五六七八九十]{1,2})）/g;

/** Behind an opening quotation mark, if one stands here. */
export const skipMark = (text: string, at: number): number => (text[at] === '“' ? at + 1 : at);
