import { type Span, shifted } from '../text/span';
import type { Found } from './rule';

/** What was found, with every span moved by `offset`: from a line to the whole text. */
export const moved = <F extends Found>(found: F, offset: number): F => withSpans(found, span => shifted(span, offset));

/** What was found, with every span as `change` gives it. */
export const withSpans = <F extends Found>(found: F, change: (span: Span) => Span): F => ({
  ...found,
  span: change(found.span),
  ...(found.related && { related: found.related.map(related => ({ ...related, span: change(related.span) })) }),
  ...(found.fixes && {
    fixes: found.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => ({ ...edit, span: change(edit.span) })),
    })),
  }),
});
