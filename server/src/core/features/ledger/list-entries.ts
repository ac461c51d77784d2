import { enumerationBefore } from '../../reading/figures/enumeration';
import type { Paragraph } from '../../reading/paragraph';
import type { Span } from '../../text/span';
import type { Entry } from './entry';

/** Enumerations that no number counts: those that 等 closes, and rows of words with one ending (政治认同、思想认同和情感认同). */
export function listEntries(paragraph: Paragraph): readonly Entry[] {
  const { text, figures } = paragraph;
  if (!text.includes('、')) return [];
  const entries: Entry[] = [];
  for (const { index } of text.matchAll(closing)) {
    if (figures.some(({ start }) => start === index + 1)) continue; // 等五家企业: the number has an entry
    const { items = [] } = enumerationBefore(paragraph, index) ?? {};
    if (items.length > 2) entries.push(entry({ start: items[0]!.start, end: index }, items.length));
  }
  for (const { 0: row, 1: end, 2: rest, index } of text.matchAll(series)) {
    const count = rest!.split(joint).filter(piece => piece.endsWith(end!)).length + 1;
    entries.push(entry({ start: index, end: index + row.length }, count));
  }
  return entries;
}
const closing = /(?<![平同高中初何对优劣特上下均一二三等、])等(?![级等待候次于量额同])/g;
const series = /[\u4e00-\u9fff]{0,2}([\u4e00-\u9fff]{2})((?:[、和与及](?:(?!\1)[\u4e00-\u9fff]){1,4}\1){2,})/g;
const joint = /[、和与及]/;

const entry = ({ start, end }: Span, count: number): Entry => ({
  kind: 'list',
  start,
  end,
  value: String(count),
  unit: '项',
  counts: '',
  isFact: false,
});
