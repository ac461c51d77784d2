import type { Paragraph } from '../../reading/paragraph';
import type { Entry } from './entry';

/** Numbers of headings and words that number what follows: 一、, （二）, 一是, 另一方面. */
export function orderEntries({ text, lead: { heading }, sequence }: Paragraph): readonly Entry[] {
  const headings =
    heading && heading.number > 0 ? [entry(heading.numeral.start, heading.numeral.end, heading.number)] : [];
  const markers = sequence
    .filter(({ start }) => !heading || start >= heading.span.end)
    .map(({ start, end, number }) => entry(start, end, number));
  const hands = [...text.matchAll(/另?一方面/g)].map(({ 0: word, index }) =>
    entry(index, index + word.length, word.length - 2),
  );
  return [...headings, ...markers, ...hands];
}

const entry = (start: number, end: number, number: number): Entry => ({
  kind: 'ordinal',
  start,
  end,
  value: Number.isFinite(number) ? String(number) : '',
  unit: '',
  counts: '',
  isFact: false,
});
