import type { Span } from '../../text/span';
import type { Interval } from '../figures/interval';
import type { Quantity } from '../figures/quantity';

/** What all relations have: figures of a paragraph that say something together. */
export interface Relating<Stated extends Span = Quantity> {
  /** The figure that is held against the others. */
  readonly stated: Stated;
  /** The figures or items that it is held against; spans count from the line. */
  readonly operands: readonly Span[];
  /** What the operands come to. */
  readonly result: Interval;
  /** 3+2+9=14. */
  readonly equation: string;
  /** open: not all operands are named, so that a smaller result is no conflict. */
  readonly verdict: 'holds' | 'conflicts' | 'open';
}
