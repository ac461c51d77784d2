import type { Origin } from '../glossary/term';
import type { Speech } from '../reading/speech';
import type { Span } from '../text/span';
import { figureDefinition } from './figure-definition';
import type { Setup } from './setup';
import { shortNameDefinition } from './short-names';
import { termDefinition } from './term-definition';

/** Where the thing that stands at a caret is defined: on a page, in a glossary file of the user, or at a place of the text itself. */
export type Definition = PageDefinition | FileDefinition | PlaceDefinition;

interface Defined {
  /** The piece of the text whose definition it is. */
  readonly span: Span;
}

export interface PageDefinition extends Defined {
  /** Path of a page, as `page` knows it. */
  readonly page: string;
  /** Line of the page, from 0. */
  readonly line: number;
}

export interface FileDefinition extends Defined {
  readonly origin: Origin;
}

export interface PlaceDefinition extends Defined {
  readonly place: Span;
}

/** Finds the definition of what stands at a caret, if it is of its kind. */
export type DefinitionFinder = (speech: Speech, setup: Setup, offset: number) => Definition | undefined;

/** Asked in this order; the first that knows the place answers. */
const finders: readonly DefinitionFinder[] = [shortNameDefinition, termDefinition, figureDefinition];

export function definition(speech: Speech, setup: Setup, offset: number): Definition | undefined {
  for (const find of finders) {
    const found = find(speech, setup, offset);
    if (found) return found;
  }
  return undefined;
}
