import type { Speech } from '../reading/speech';
import type { Block } from '../text/markdown';
import type { Span } from '../text/span';
import type { Setup } from './setup';
import { explainTerm } from './term-hover';

/** What a place of a speech means. */
export interface Explanation {
  /** The piece of the text that is explained. */
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** Explains what stands at an offset, if it is of its kind. */
export type Explainer = (speech: Speech, setup: Setup, offset: number) => Explanation | undefined;

/** Asked in this order; the first that knows the place explains it. */
const explainers: readonly Explainer[] = [explainTerm];

/** The explanation of what the character after `offset` belongs to. */
export function hover(speech: Speech, setup: Setup, offset: number): Explanation | undefined {
  for (const explain of explainers) {
    const explanation = explain(speech, setup, offset);
    if (explanation) return explanation;
  }
  return undefined;
}
