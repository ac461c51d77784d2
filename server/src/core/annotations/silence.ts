import { type Annotation, selectorsOf, targetAnchor } from './annotation';

/** A finding that someone has looked at and wants to hear no more of. */
export interface Silence {
  readonly id: string;
  /** Id of the rule. */
  readonly rule: string;
  /** What it was found at; without it the rule is silent in the whole text. */
  readonly place?: SilencedPlace;
}

export interface SilencedPlace {
  /** The words that were marked. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offset of them in the text, as far as it is known: it tells equal sentences apart. */
  readonly start: number;
  /** Their sentence, in which they stand at `at`. */
  readonly sentence: string;
  readonly at: number;
}

export const silenceKind = 'silence';

/** The silences among annotations. */
export const silencesOf = (annotations: readonly Annotation[]): readonly Silence[] =>
  annotations.flatMap(annotation => {
    const { id, kind, rule, sentence, at } = annotation;
    if (kind !== silenceKind || typeof rule !== 'string') return [];
    const anchor = targetAnchor(annotation);
    if (!anchor) return { id, rule };
    if (typeof sentence !== 'string' || typeof at !== 'number') return [];
    const { exact, prefix, suffix, start } = anchor;
    return { id, rule, place: { exact, prefix, suffix, start, sentence, at } };
  });

/** What of a silence is stored beside its id, dates and person. */
export const silenceFields = ({ rule, place }: Omit<Silence, 'id'>, source: string) => ({
  motivation: 'moderating',
  kind: silenceKind,
  rule,
  ...(place && { sentence: place.sentence, at: place.at }),
  target: { source, ...(place && { selector: selectorsOf(place) }) },
});
