import { breakLength } from '../text/lines';

/** One line of a speech: in these texts a paragraph is one line. Immutable; the spans of its facts count from its start. */
export class Paragraph {
  /** The line without its line break. */
  readonly text: string;
  /** Length of the line with its line break, in UTF-16 units. */
  readonly length: number;

  constructor(line: string) {
    this.length = line.length;
    this.text = line.slice(0, line.length - breakLength(line));
  }
}
