import { filterMap } from '../../text/filter-map';
import { countBefore, type Span } from '../../text/span';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { withoutNoun } from './other-words';

/** A number that stands for the noun of the one before it, of which it is some: 公办幼儿园21所，其中9家位于新区. */
export interface BarePart {
  readonly all: Quantity;
  readonly part: Quantity;
}

export function bareParts(paragraph: Paragraph): readonly BarePart[] {
  const { mentions, figures, text } = paragraph;
  if (!text.includes('其中')) return [];
  const counted = new Set<Quantity>(mentions.map(({ quantity }) => quantity));
  return filterMap(figures, (part, i) => {
    const all = figures[i - 1];
    if (part.kind !== 'quantity' || !part.measure || counted.has(part) || !isOfThose(paragraph, part)) return undefined;
    if (all?.kind !== 'quantity' || !all.measure || part.value.low > all.value.high) return undefined;
    const isNamed = withoutNoun(part.measure.word) !== part.measure.word;
    if (isNamed || !predicate.test(text.slice(part.end, part.end + 2)) || sentencesBetween(paragraph, all, part) > 0)
      return undefined;
    return { all, part };
  });
}

/** What goes on behind a number that stands for its noun. */
const predicate =
  /^(?:位于|在|已|获|被|为|达|入选|通过|完成|实现|投|建成|开工|竣工|存在|上市|当年|由|属于|是|处于|正在|全部|均|享受|取得|分布|开展|设立|建立|配|转|纳|列|评|[，。；])/;

/** 其中8家, 其中，8家, 为其中8家. */
export const isOfThose = ({ text }: Paragraph, { start }: Quantity): boolean =>
  /其中，?有?$/.test(text.slice(Math.max(0, start - 4), start));

/** 检查药店152家，对8个药店立案查处. */
export const isTakenOut = ({ text }: Paragraph, { start }: Quantity): boolean =>
  /，并?[对为给]$/.test(text.slice(Math.max(0, start - 3), start));

/** How many sentences end between two figures. */
export const sentencesBetween = ({ sentences }: Paragraph, a: Span, b: Span): number =>
  countBefore(sentences, b.start) - countBefore(sentences, a.end);
