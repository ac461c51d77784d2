import type { Span } from '../text/span';
import type { Formulation } from './formulation';
import type { NameUse } from './formulation-names';

/** Items in a row that are, or should be, those of a formulation. */
export interface Expansion {
  readonly formulation: Formulation;
  readonly items: readonly Item[];
  /** The name that announces or sums up the items; without one the items alone tell which formulation it is. */
  readonly name?: NameUse;
  /** Ends with 等: other items are meant too. */
  readonly isOpen: boolean;
}

export interface Item {
  readonly span: Span;
  /** Place among the formulation's items; none where it is not one of them. */
  readonly index: number | undefined;
}

export const spanOfItems = (items: readonly Item[]): Span => ({
  start: items[0]!.span.start,
  end: items.at(-1)!.span.end,
});

/** An expansion whose last item the text shows to be the last, or not. */
export const expansionOf = (
  formulation: Formulation,
  items: readonly Item[],
  text: string,
  name?: NameUse,
): Expansion => ({
  formulation,
  items,
  isOpen: text[items.at(-1)!.span.end] === '等',
  ...(name && { name }),
});
