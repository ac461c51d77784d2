import { type Span, shifted } from '../text/span';
import type { Found } from './rule';

/** What was found, with every span moved by `offset`: from a line to the whole text. */
export const moved = <F extends Found>(found: F, offset: number): F => withSpans(found, span => shifted(span, offset));

/** What was found, with every span as `change` gives it. */
export const withSpans = <F extends Found>(found: F, change: (span: Span) => Span): F => ({
  ...found,
  span: change(found.span),
  ...(hasSome(found.related) && {
    related: found.related.map(({ span, message }) => ({ span: change(span), message })),
  }),
  ...(hasSome(found.fixes) && {
    fixes: found.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(({ span, newText }) => ({ span: change(span), newText })),
    })),
  }),
});

const hasSome = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0;
