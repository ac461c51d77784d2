import { countBefore } from '../../text/span';
import { agree, isBelow } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { additionOf } from './addition';
import { areDisjoint } from './disjoint';
import { type Opening, openingsOf } from './partition-opening';
import { partsBehind } from './partition-parts';
import { totalOfParts } from './partition-total';
import type { Relating } from './relation';

/** A total and its parts: 13名，其中3名…、2名…; 分为…; 由9人组成，包括…; 126件提案中，重点提案15件. */
export interface Partition extends Relating {
  readonly kind: 'partition';
  readonly operands: readonly Quantity[];
  /** The text says that these are all parts: 分为, 由…组成. */
  readonly isDeclared: boolean;
  /** The parts cannot overlap, as far as their wording tells, so that their sum cannot be more than the total. */
  readonly isDisjoint: boolean;
  /** How much is left of the total where the parts fill the whole sentence as if none were left out, and what is left is less than any of them. */
  readonly shortfall?: number;
}

export function partitionsOf(paragraph: Paragraph): readonly Partition[] {
  const amounts = paragraph.figures.filter(
    figure => figure.kind === 'quantity' && isAmount(figure) && !namesClass(paragraph, figure),
  ) as Quantity[];
  if (amounts.length < 2) return [];
  const openings = openingsOf(paragraph, amounts);
  return openings.flatMap((opening, i) => partitionOf(paragraph, amounts, opening, openings[i + 1]?.start) ?? []);
}

function partitionOf(
  paragraph: Paragraph,
  amounts: readonly Quantity[],
  opening: Opening,
  next = paragraph.text.length,
): Partition | undefined {
  const behind = partsBehind(paragraph, amounts, opening, next);
  const total = behind && totalOfParts(paragraph, amounts, opening, behind.parts);
  if (!total) return undefined;
  const { parts, isOpen } = behind;
  const isDeclared = opening.isDeclared || (behind.hasRest && !isRestOfPart(parts));
  const { result, stated, equation } = additionOf(parts, total);
  const isDisjoint = parts.length > 1 && (isDeclared || behind.seemAll || areDisjoint(paragraph, parts));
  const looksComplete = isDisjoint && !isOpen && parts.length > 2 && behind.fillSentence;
  const shortfall = stated.low - result.high;
  const isShort = looksComplete && shortfall > 0 && parts.every(({ value }) => shortfall < value.low);
  // 议案18件、建议236件，其中: the parts may be of both
  const beside = amounts[countBefore(amounts, total.start) - 1];
  if (
    beside &&
    isDisjoint &&
    isBeside(paragraph, beside, total) &&
    !isBelow(additionOf([beside, total], total).result, result)
  )
    if (isBelow(stated, result)) return undefined;
  const isConflict =
    parts.length > 1 && !isOpen && (isDeclared ? !agree(result, stated) : isDisjoint && isBelow(stated, result));
  return {
    kind: 'partition',
    stated: total,
    operands: parts,
    result,
    equation,
    isDeclared,
    isDisjoint,
    ...(isShort && { shortfall }),
    verdict: isConflict ? 'conflicts' : parts.length > 1 && isDisjoint && agree(result, stated) ? 'holds' : 'open',
  };
}

/** Whether a number of kinds names one of them: 二类 in 一类74段、二类129段. */
const namesClass = ({ text }: Paragraph, { end, numeral, measure }: Quantity): boolean =>
  measure!.dimension === 'kind' && numeral.form === 'han' && /^[\u4e00-\u9fff]{0,6}\d/.test(text.slice(end, end + 7));

/** Whether the last part is what a part before it leaves over: 完成42个，其中验收30个，其余12个. */
const isRestOfPart = (parts: readonly Quantity[]): boolean =>
  parts.some((part, i) => i < parts.length - 2 && agree(additionOf(parts.slice(i + 1), part).result, part.value));

/** Whether two totals stand in a row: 议案18件、建议236件. */
const isBeside = (paragraph: Paragraph, one: Quantity, other: Quantity): boolean =>
  isSameKind(paragraph, one, other) && /^[、和][^，。；：、]*$/.test(paragraph.text.slice(one.end, other.start));
