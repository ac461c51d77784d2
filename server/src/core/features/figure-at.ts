import type { Figure } from '../reading/figures/figure';
import type { Paragraph } from '../reading/paragraph';
import { lineAt, type Speech } from '../reading/speech';
import { type Span, shifted, spanAt } from '../text/span';

/** A figure and where it stands. */
export interface PlacedFigure<F extends Figure = Figure> {
  readonly figure: F;
  readonly paragraph: Paragraph;
  /** From 0. */
  readonly line: number;
  /** Counts from the text. */
  readonly span: Span;
}

/** The figure to which the character after `offset` belongs. */
export function figureAt(speech: Speech, offset: number): PlacedFigure | undefined {
  const line = lineAt(speech, offset);
  const [paragraph, start] = [speech.paragraphs[line]!, speech.starts[line]!];
  const figure = spanAt(paragraph.figures, offset - start);
  return figure && { figure, paragraph, line, span: shifted(figure, start) };
}

/** The same for a caret, which may also stand right behind the figure. */
export const figureAtCaret = (speech: Speech, offset: number): PlacedFigure | undefined =>
  figureAt(speech, offset) ?? figureAt(speech, offset - 1);
