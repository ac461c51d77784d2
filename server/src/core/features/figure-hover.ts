import { intervalText } from '../reading/figures/amount';
import { isExact, times } from '../reading/figures/interval';
import type { Dimension } from '../reading/figures/measure';
import type { Quantity } from '../reading/figures/quantity';
import type { Speech } from '../reading/speech';
import type { Block } from '../text/markdown';
import { sliceOf } from '../text/span';
import { figureAt } from './figure-at';
import type { Explanation } from './hover';
import { relationNotes } from './ledger/relation-notes';
import { mentionGroupAt } from './mention-group';
import type { Setup } from './setup';

/** What the quantity at `offset` says: its value, what it was held against, and where else the text speaks of it. */
export function explainFigure(speech: Speech, _: Setup, offset: number): Explanation | undefined {
  const placed = figureAt(speech, offset);
  if (placed?.figure.kind !== 'quantity') return undefined;
  const { figure, paragraph, span } = placed;
  const noun = paragraph.mentions.find(({ quantity }) => quantity === figure)?.noun;
  const checks = (relationNotes(paragraph).get(figure.start) ?? []).map(
    ({ text, verdict }) => `核对：${text}${marks[verdict]}`,
  );
  const title = sliceOf(paragraph.text, figure);
  return {
    span,
    blocks: [
      noun ? { title, aside: noun } : { title },
      { lines: [...valueLines(figure), ...checks] },
      ...othersOf(speech, span.start),
    ],
  };
}
const marks = { holds: ' ✓', conflicts: ' ✗', open: '' } as const;

function valueLines(quantity: Quantity): readonly string[] {
  const { value, measure } = quantity;
  const isBase = !measure || inBase.has(measure.dimension);
  const [unit, factor] = isBase ? [measure?.base ?? '', 1] : [measure.word, measure.factor];
  const inWords = isExact(value) ? '' : approximationOf(quantity);
  const isOther = measure && unit !== measure.base && units.has(measure.dimension);
  return [
    `数值：${intervalText(times(value, 1 / factor))}${unit}${inWords}`,
    ...(isOther ? [`折合：${intervalText(value)}${measure.base}`] : []),
  ];
}
/** 七成 is 70%; other amounts keep the unit that they are written in. */
const inBase = new Set<Dimension>(['rate', 'money']);
const units = new Set<Dimension>(['area', 'length', 'mass', 'volume', 'power']);

/** The words that make a number an approximation: （“近”，约数）. */
function approximationOf({ approximations }: Quantity): string {
  const words = approximations.flatMap(({ word, sense }) => (sense === 'degree' ? [] : `“${word}”`)).join('');
  return words ? `（${words}，约数）` : '（概数）';
}

function othersOf(speech: Speech, start: number): readonly Block[] {
  const others = mentionGroupAt(speech, start)?.filter(({ span }) => span.start !== start) ?? [];
  if (others.length === 0) return [];
  const places = others.map(({ mention, line, span }) => ({
    text: `第${line + 1}行“${sliceOf(speech.paragraphs[line]!.text, mention.quantity)}”`,
    span,
  }));
  return [{ label: '另见', places }];
}
