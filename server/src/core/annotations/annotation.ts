import type { Anchor } from './anchor';

/** What a note is for: 重点 存疑 待核 典故 建议. */
export const noteKinds = ['highlight', 'question', 'verify', 'allusion', 'suggestion'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A note, a sign-off or a silence as it is stored: an annotation of the W3C's Web Annotation model. */
export interface Annotation {
  /** urn:uuid:… */
  readonly id: string;
  readonly type: 'Annotation';
  /** commenting: a note; assessing: a sign-off; moderating: a silence. */
  readonly motivation: string;
  /** A kind of note, or sign-off, or silence. */
  readonly kind: string;
  /** ISO dates and times. */
  readonly created: string;
  readonly modified: string;
  readonly creator?: Person;
  readonly resolved?: boolean;
  readonly body?: readonly Remark[];
  readonly target: Target;
  /** What sign-offs and silences add, and what other tools do. */
  readonly [other: string]: unknown;
}

export interface Person {
  readonly type: 'Person';
  readonly name: string;
}

/** What someone says in a note: its text, then the replies. */
export interface Remark {
  readonly id: string;
  readonly type: 'TextualBody';
  readonly format: 'text/markdown';
  readonly value: string;
  readonly created: string;
  readonly modified: string;
  readonly creator?: Person;
}

export interface Target {
  /** Name of the text's file. */
  readonly source: string;
  /** None: the whole text. */
  readonly selector?: readonly Selector[];
  /** Names of the sections around the place, the outermost first. */
  readonly section?: readonly string[];
}

export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

export const isNote = ({ kind }: Annotation): boolean => (noteKinds as readonly string[]).includes(kind);

/** Where an annotation is to be looked for; nothing when it is of the whole text. */
export function targetAnchor({ target: { selector = [], section } }: Annotation): Anchor | undefined {
  const quote = selector.find(one => one.type === 'TextQuoteSelector');
  const position = selector.find(one => one.type === 'TextPositionSelector');
  if (!quote) return undefined;
  const { exact, prefix = '', suffix = '' } = quote;
  return { exact, prefix, suffix, start: position?.start ?? 0, ...(section && { section }) };
}

export const selectorsOf = ({ exact, prefix, suffix, start }: Anchor): readonly Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end: start + exact.length },
];

/** The annotation with another anchor; the very same one when it has that already. */
export function anchored(annotation: Annotation, anchor: Anchor): Annotation {
  const { section = annotation.target.section } = anchor;
  const target: Target = {
    source: annotation.target.source,
    selector: selectorsOf(anchor),
    ...(section && { section }),
  };
  return JSON.stringify(target) === JSON.stringify(annotation.target) ? annotation : { ...annotation, target };
}
