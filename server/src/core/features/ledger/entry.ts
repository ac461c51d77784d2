import type { Knowledge } from '../../glossary/knowledge';
import type { Interval } from '../../reading/figures/interval';
import type { Paragraph } from '../../reading/paragraph';
import { remembered } from '../../text/remembered';
import { contains, overlaps, type Span } from '../../text/span';
import { figureEntries } from './figure-entries';
import { formulationEntries } from './formulation-entries';
import { listEntries } from './list-entries';
import { nameEntries } from './name-entries';
import { orderEntries } from './order-entries';
import { vagueEntries } from './vague-entries';

/**
 * quantity, date, session and plan state facts; ordinal is a place in an order (一、, 第一, 一是), list an enumeration without a
 * number, formulation a fixed saying, name a quoted name with a number in it, vague 多次 and 数名.
 */
export type EntryKind =
  | 'quantity'
  | 'date'
  | 'session'
  | 'plan'
  | 'ordinal'
  | 'list'
  | 'formulation'
  | 'name'
  | 'vague';

/** What a ledger says of one place of a paragraph by itself; the span counts from its line. */
export interface Entry extends Span {
  readonly kind: EntryKind;
  /** Normalised: 237, 40万～50万, 2021-12-25, 4/4. */
  readonly value: string;
  /** 名, 元, 元/年; empty for what has none. */
  readonly unit: string;
  /** The number in the base unit of its measure. */
  readonly amount?: Interval;
  /** What it counts: 政协委员. */
  readonly counts: string;
  /** A fact that someone can check against a source. */
  readonly isFact: boolean;
}

/** The entries of a line in its order; what stands in a name or is a number of a formulation has one entry with it. */
export const entriesOf: (knowledge: Knowledge) => (paragraph: Paragraph) => readonly Entry[] = remembered(knowledge =>
  remembered(paragraph => readEntries(paragraph, knowledge)),
);

function readEntries(paragraph: Paragraph, knowledge: Knowledge): readonly Entry[] {
  if (paragraph.lead.kind === 'blank') return [];
  const names = nameEntries(paragraph, knowledge);
  const { heading } = paragraph.lead;
  const isNumber = ({ start }: Span): boolean => !!heading && start < heading.span.end; // the 1 of 1.聚焦产业
  const figures = [...names, ...outside(figureEntries(paragraph, knowledge), names).filter(entry => !isNumber(entry))];
  const formulations = outside(formulationEntries(paragraph, knowledge), figures);
  const others = [...figures, ...formulations, ...outside(orderEntries(paragraph), figures)];
  const lists = listEntries(paragraph).filter(list => !formulations.some(formulation => contains(formulation, list)));
  const all = [...others, ...lists, ...outside(vagueEntries(paragraph), others)];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

const outside = (entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] =>
  others.length === 0 ? entries : entries.filter(entry => !others.some(other => overlaps(entry, other)));
