import { detached } from '../text/detached';
import { breakLength } from '../text/lines';
import type { Span } from '../text/span';
import { type Figure, figuresOf } from './figures/figure';
import { type Range, rangesOf } from './figures/range';
import { type Mention, mentionsOf } from './mentions/mention';
import { type Lead, leadOf } from './outline/lead';
import { type Marks, marksOf } from './prose/marks';
import { type Quotations, quotationsOf } from './prose/quotation';
import { type SequenceMarker, sequenceMarkersOf } from './prose/sequence';
import { type Relation, relationsOf } from './relations/index';

/** One line of a speech: in these texts a paragraph is one line. Immutable; the spans of its facts count from its start. */
export class Paragraph {
  /** The line without its line break. */
  readonly text: string;
  /** Length of the line with its line break, in UTF-16 units. */
  readonly length: number;

  // Facts are read when first asked and kept as long as the paragraph.
  #quotations: Quotations | undefined;
  #marks: Marks | undefined;
  #lead: Lead | undefined;
  #figures: readonly Figure[] | undefined;
  #ranges: readonly Range[] | undefined;
  #relations: readonly Relation[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #sequence: readonly SequenceMarker[] | undefined;

  /** What `paragraphFact` keeps here. */
  readonly memory: unknown[] = [];

  constructor(line: string) {
    this.length = line.length;
    this.text = detached(line.slice(0, line.length - breakLength(line)));
  }

  /** Pairs of quotation marks, brackets and title marks, and marks without their other half. */
  get quotations(): Quotations {
    this.#quotations ??= quotationsOf(this.text);
    return this.#quotations;
  }

  /** The sentences, without the indent, each with its end mark; a blank line has none. */
  get sentences(): readonly Span[] {
    return this.marks.sentences;
  }

  /** The pieces between ，；：。！？ outside brackets and quotations, each with its end mark. */
  get clauses(): readonly Span[] {
    return this.marks.clauses;
  }

  /** How it begins: with the mark of a heading or point, a salutation, a caption. */
  get lead(): Lead {
    this.#lead ??= leadOf(this);
    return this.#lead;
  }

  /** Quantities, dates, sessions, plans and ordinals, in the order of the line. */
  get figures(): readonly Figure[] {
    this.#figures ??= figuresOf(this.text);
    return this.#figures;
  }

  /** Pairs of figures that stand for all between them. */
  get ranges(): readonly Range[] {
    this.#ranges ??= rangesOf(this);
    return this.#ranges;
  }

  /** What the figures of the line say together: sums, totals and parts, lists and their numbers. */
  get relations(): readonly Relation[] {
    this.#relations ??= relationsOf(this);
    return this.#relations;
  }

  /** Amounts with what they count. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= mentionsOf(this);
    return this.#mentions;
  }

  /** Words that number what follows: 一是, 第一，, 其一, 首先. */
  get sequence(): readonly SequenceMarker[] {
    this.#sequence ??= sequenceMarkersOf(this.text);
    return this.#sequence;
  }

  private get marks(): Marks {
    this.#marks ??= marksOf(this.text, this.quotations);
    return this.#marks;
  }
}

export const textIn = ({ text }: Paragraph, { start, end }: Span): string => text.slice(start, end);
