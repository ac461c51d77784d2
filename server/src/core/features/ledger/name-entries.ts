import type { Knowledge } from '../../glossary/knowledge';
import type { Figure } from '../../reading/figures/figure';
import type { Paragraph } from '../../reading/paragraph';
import type { Pair } from '../../reading/prose/quotation';
import { lastBefore } from '../../text/span';
import type { Entry } from './entry';

/** Short quotations that are names or slogans with numbers in 汉字 (“十大民生工程”, “建党百年书画展”) or with pieces in a row (“抓学习、抓调研、抓落实”). */
export function nameEntries(
  { text, figures, quotations: { pairs } }: Paragraph,
  { formulations }: Knowledge,
): readonly Entry[] {
  return pairs.flatMap(pair => {
    const { mark, open, close, inner, within } = pair;
    const words = text.slice(inner.start, inner.end);
    if (mark !== '“' || within || words.length > longest || /[。；：0-9０-９]/.test(words)) return [];
    const own = figuresIn(figures, pair);
    const name = formulations.names.longestAt(words, 0);
    const span = { start: open.start, end: close.end, unit: '', isFact: false };
    if (name?.word === words) return { ...span, kind: 'formulation', value: '', counts: name.value[0]!.name };
    if (own.some(({ kind }) => kind === 'plan' || kind === 'session' || kind === 'date')) return [];
    const pieces = words.split('、').length;
    if (own.length === 0 && !numbered.test(words) && pieces < 3) return [];
    const [quantity] = own.flatMap(figure => (figure.kind === 'quantity' ? figure : []));
    const value = own.length === 1 && quantity ? String(quantity.value.low) : pieces > 2 ? String(pieces) : '';
    return { ...span, kind: 'name', value, unit: pieces > 2 ? '项' : '', counts: '' };
  });
}
const longest = 24;
const numbered = /[百千万]年|[一二两三四五六七八九十百双][^、]{0,3}[一二两三四五六七八九十]|^[一二两三四五六七八九十]/;

function figuresIn(figures: readonly Figure[], { inner }: Pair): readonly Figure[] {
  if (!lastBefore(figures, inner.end)) return [];
  return figures.filter(({ start, end }) => start >= inner.start && end <= inner.end);
}
