import { shifted } from '../text/span';
import type { Found } from './rule';

/** What was found, with every span moved by `offset`: from a line to the whole text. */
export const moved = <F extends Found>(found: F, offset: number): F => ({
  ...found,
  span: shifted(found.span, offset),
  ...(found.related && {
    related: found.related.map(related => ({ ...related, span: shifted(related.span, offset) })),
  }),
  ...(found.fixes && {
    fixes: found.fixes.map(fix => ({
      ...fix,
      edits: fix.edits.map(edit => ({ ...edit, span: shifted(edit.span, offset) })),
    })),
  }),
});
