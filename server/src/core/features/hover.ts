import type { Speech } from '../reading/speech';
import type { Block } from '../text/markdown';
import { contains, type Span } from '../text/span';
import { explainDate } from './date-hover';
import { explainFigure } from './figure-hover';
import { explainFormulation } from './formulation-hover';
import { explainHeading } from './heading-hover';
import { explainSession } from './session-hover';
import type { Setup } from './setup';
import { explainShortName } from './short-names';
import { explainTerm } from './term-hover';

/** What a place of a speech means. */
export interface Explanation {
  /** The piece of the text that is explained. */
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** Explains what stands at an offset, if it is of its kind. */
export type Explainer = (speech: Speech, setup: Setup, offset: number) => Explanation | undefined;

/** All that know a place explain it, in this order. */
const explainers: readonly Explainer[] = [
  explainShortName,
  explainTerm,
  explainFormulation,
  explainFigure,
  explainDate,
  explainSession,
  explainHeading,
];

/** The explanation of what the character after `offset` belongs to; of several the span is that of the first. */
export function hover(speech: Speech, setup: Setup, offset: number): Explanation | undefined {
  const [first, ...others] = explainers.flatMap(explain => explain(speech, setup, offset) ?? []);
  if (!first) return undefined;
  // 四个 within 四个意识 says nothing by itself
  const shown = others.filter(({ span }) => !contains(first.span, span) || contains(span, first.span));
  return { span: first.span, blocks: [first, ...shown].flatMap(({ blocks }) => blocks) };
}
