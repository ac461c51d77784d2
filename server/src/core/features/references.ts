import type { Speech } from '../reading/speech';
import type { Span } from '../text/span';
import { figureReferences } from './figure-references';
import type { Setup } from './setup';
import { shortNameReferences } from './short-names';
import { termReferences } from './term-references';

/** Finds all places that speak of what stands at a caret, if it is of its kind; in the order of the text. */
export type ReferenceFinder = (speech: Speech, setup: Setup, offset: number) => readonly Span[] | undefined;

/** Asked in this order; the first that knows the place answers. */
const finders: readonly ReferenceFinder[] = [shortNameReferences, termReferences, figureReferences];

/** All places that speak of the same thing as the place of the caret, itself among them. Also what an editor highlights. */
export function references(speech: Speech, setup: Setup, offset: number): readonly Span[] {
  for (const find of finders) {
    const spans = find(speech, setup, offset);
    if (spans) return spans;
  }
  return [];
}
