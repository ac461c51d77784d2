import type { Span } from '../text/span';
import type { Fix } from './rule';

/** Puts `newText` in the place of `span`; the right text is certain. */
export const replace = (span: Span, newText: string, title = `改为“${newText}”`): Fix => ({
  title,
  edits: [{ span, newText }],
  certain: true,
});

/** Takes out what stands at `span`, for certain. */
export const remove = (span: Span, what: string): Fix => replace(span, '', `删去“${what}”`);

/** The same fix where only the writer knows whether it is right: no "fix all" does it. */
export const maybe = ({ title, edits }: Fix): Fix => ({ title, edits });
