import { breakLength } from '../text/lines';
import type { Span } from '../text/span';
import { type Lead, leadOf } from './lead';
import { type Marks, marksOf } from './marks';
import { type Quotations, quotationsOf } from './quotation';

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

  constructor(line: string) {
    this.length = line.length;
    this.text = line.slice(0, line.length - breakLength(line));
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

  private get marks(): Marks {
    this.#marks ??= marksOf(this.text, this.quotations);
    return this.#marks;
  }
}
