// What the client uses of the core itself, by their own paths: a few kilobytes instead of the whole core go into it.

// Annotations with their anchors, which are kept beside a text.
export * from '../../core/annotations/anchor';
export * from '../../core/annotations/annotation';
export * from '../../core/annotations/annotation-file';
export { type Location, locate } from '../../core/annotations/locate';
export { merged } from '../../core/annotations/merged';
export { movedBy } from '../../core/annotations/moved';
export * from '../../core/annotations/silence';
export type {
  Change,
  DifferenceKind,
  EditionNote,
  Restructuring,
  Signable,
  SignOff,
  TermEntry,
} from '../../core/index';
// Whether a text is for this server, before the server has seen it.
export { enoughToDetect, readsAsSpeech } from '../../core/reading/detect';
export { csvOf } from '../../core/text/csv';
