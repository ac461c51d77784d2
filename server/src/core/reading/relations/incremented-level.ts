import { filterMap } from '../../text/filter-map';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { isComparable, leadBefore } from './change';
import { type By, bysBehind } from './change-by';
import { changeSaidBefore } from './change-verb';
import { isIncrement } from './increment';
import { isCount, isSameMeasure, type Level, levelsOf } from './level';

/** A level with what it rose or fell by, as an amount and as a percentage, and no word of what it was: 150条，比上年增加30条，增长25%. */
export interface Incremented {
  readonly level: Quantity;
  readonly difference: Quantity;
  readonly by: By;
}

export function incrementedLevels(paragraph: Paragraph): readonly Incremented[] {
  const levels = levelsOf(paragraph);
  return filterMap(levels, (level, i) => {
    if (level.kind !== 'quantity' || !isCount(level) || !levels.slice(i + 1, i + 4).some(isPercentage))
      return undefined;
    const found = isIncrement(paragraph, level) ? levelBehind(paragraph, levels, i) : levelBefore(paragraph, levels, i);
    return found && !isComparable(paragraph, found.level, found.level) && isPart(found) ? found : undefined;
  });
}

const isPercentage = (level: Level): boolean => level.kind === 'quantity' && level.measure?.base === '%';

const isPart = ({ difference, level, by }: Incremented): boolean =>
  by.direction === 'down' || difference.value.low < level.value.low;

/** 150条，比上年增加30条，增长25%. */
function levelBefore(paragraph: Paragraph, levels: readonly Level[], i: number): Incremented | undefined {
  const level = levels[i] as Quantity;
  if (leadBefore(paragraph, level) !== undefined) return undefined;
  const bys = bysAt(paragraph, levels, i);
  const difference = bys.find(({ quantity }) => isCount(quantity) && quantity.measure?.base === level.measure?.base);
  const by = rateIn(bys);
  const agrees =
    difference &&
    by &&
    difference.direction === by.direction &&
    !difference.isAnnual &&
    sinceOf(bys, difference) === sinceOf(bys, by) &&
    !difference.verb.startsWith('新');
  return agrees ? { level, difference: difference.quantity, by } : undefined;
}

/** What something is said since: its base or years, or else those of what is said before it, or else last year. */
const sinceOf = (bys: readonly By[], by: By): string | number => {
  const { base, years = 1 } = bys.slice(0, bys.indexOf(by) + 1).findLast(({ base, years }) => base ?? years) ?? {};
  return base ?? (years > 1 ? years : '上年');
};

/** 减少6万元，降幅20%，降至24万元. */
function levelBehind(paragraph: Paragraph, levels: readonly Level[], i: number): Incremented | undefined {
  const { text } = paragraph;
  const difference = levels[i] as Quantity;
  const said = changeSaidBefore(text.slice(pieceAround(paragraph, difference).start, difference.start));
  const bys = bysAt(paragraph, levels, i);
  const by = rateIn(bys);
  const level = levels[i + 1 + bys.length];
  if (!by || !said || said.direction !== by.direction || level?.kind !== 'quantity') return undefined;
  if (by.years !== undefined || (by.base !== undefined && by.base !== '上年')) return undefined;
  if (!isSameMeasure(paragraph, difference, level) || !reaches.test(text.slice(bys.at(-1)!.quantity.end, level.start)))
    return undefined;
  return { level, difference, by };
}
const reaches = /^，(?:达到?|增至|增加到|总数达?|升至|降至|降到|减至|减少到|提高到|全年为|总数为|现有|共有?)?$/;

const rateIn = (bys: readonly By[]): By | undefined =>
  bys.find(({ quantity, isAnnual, isReal }) => quantity.measure?.base === '%' && !isAnnual && !isReal);

const bysAt = (paragraph: Paragraph, levels: readonly Level[], i: number): readonly By[] => {
  const level = levels[i]!;
  const end = sentenceAt(paragraph, level.start)?.end ?? paragraph.text.length;
  return bysBehind(paragraph, levels, i + 1, end, level);
};
