import type { Knowledge } from '../../glossary/knowledge';
import type { Timeline } from '../../glossary/timeline';
import { planOf } from '../../glossary/timeline-lookup';
import { intervalText } from '../../reading/figures/amount';
import { daysOf } from '../../reading/figures/date';
import type { Figure, Ordinal } from '../../reading/figures/figure';
import { times } from '../../reading/figures/interval';
import type { Dimension } from '../../reading/figures/measure';
import type { Quantity } from '../../reading/figures/quantity';
import { labelBefore } from '../../reading/figures/same-kind';
import type { Session } from '../../reading/figures/session';
import type { Paragraph } from '../../reading/paragraph';
import { pieceAround } from '../../reading/prose/pieces';
import { recurringIn } from '../../reading/relations/accumulation';
import { dateValue } from './date-value';
import type { Entry } from './entry';

/** Quantities, dates, sessions, plans and ordinals. */
export function figureEntries(paragraph: Paragraph, { timeline }: Knowledge): readonly Entry[] {
  const { figures } = paragraph;
  if (figures.length === 0) return [];
  const nouns = new Map(paragraph.mentions.map(({ quantity, noun }) => [quantity, noun]));
  const recurring = new Map(recurringIn(paragraph).map(({ quantity, times }) => [quantity, perTime[times] ?? '']));
  return figures.flatMap(figure => {
    if (figure.kind !== 'quantity') return entryOf(paragraph, figure, timeline) ?? [];
    const per = recurring.get(figure) ?? '';
    return quantityEntry(paragraph, figure, nouns.get(figure), per);
  });
}
const perTime: Readonly<Record<number, string>> = { 1: '/年', 2: '/半年', 4: '/季', 12: '/月' };

function quantityEntry(paragraph: Paragraph, quantity: Quantity, noun: string | undefined, per: string): Entry {
  const { start, end, measure, value, numeral } = quantity;
  const [unit, factor] =
    measure && !inBase.has(measure.dimension) ? [measure.word, measure.factor] : [measure?.base ?? '', 1];
  const isTime = measure !== undefined && spans.has(measure.dimension);
  const counts = noun ?? (isTime ? '' : labelOf(paragraph, quantity));
  return {
    kind: numeral.vague === 'some' ? 'vague' : 'quantity',
    start,
    end,
    value: intervalText(times(value, 1 / factor)),
    amount: value,
    unit: unit + per,
    counts,
    isFact: numeral.vague !== 'some',
  };
}
/** 七成 is 70%; other amounts keep the unit that they are written in. */
const inBase = new Set<Dimension>(['rate']);
const spans = new Set<Dimension>(['year', 'month', 'day', 'hour']);

/** The words before a number that has no noun of its own: 折合人民币. */
const labelOf = (paragraph: Paragraph, quantity: Quantity): string =>
  labelBefore(paragraph, quantity, pieceAround(paragraph, quantity).start)
    .slice(-longest)
    .replace(/^[^\u4e00-\u9fff]+/, '');
const longest = 12;

function entryOf({ text }: Paragraph, figure: Exclude<Figure, Quantity>, timeline: Timeline): Entry | undefined {
  const { start, end } = figure;
  const entry = { start, end, unit: '', counts: '', isFact: true };
  switch (figure.kind) {
    case 'date':
      return { ...entry, kind: 'date', value: dateValue(figure, daysOf(figure)) };
    case 'session':
      return { ...entry, kind: 'session', value: sessionValue(figure), counts: figure.body };
    case 'plan': {
      const years = planOf(timeline, figure.name);
      return { ...entry, kind: 'plan', value: years ? `${years.start}—${years.end}` : figure.name };
    }
    case 'ordinal':
      return firsts.test(text.slice(start, end + 3)) ? undefined : ordinalEntry(text, figure);
  }
}
/** Sayings in which 第一 numbers nothing. */
const firsts = /^第一(?:要务|责任|书记|生产力|资源|动力|线)/;

/** A place in a ranking is a fact, the number of a step or a rank of office is none. */
function ordinalEntry(text: string, { start, end, value }: Ordinal): Entry {
  const isPlace = value > 1 && /^第.{1,3}[位名]/.test(text.slice(start, end + 1));
  return { kind: 'ordinal', start, end, value: String(value), unit: isPlace ? '位' : '', counts: '', isFact: isPlace };
}

/** 第4届第1次; 第19届2～6次 for 十九届二中、三中、四中、五中、六中全会. */
function sessionValue({ term, meeting, plenums = [] }: Session): string {
  const [first, last] = [plenums[0]?.number, plenums.at(-1)?.number];
  const meetings = first !== undefined && first !== last ? `${first}～${last}次` : meeting && `第${meeting}次`;
  return `${term === undefined ? '' : `第${term}届`}${meetings ?? ''}`;
}
