import type { Annotation } from '../../../../server/src/lsp/protocol/index';
import { nameOf } from './author';

/** Which notes are listed and stepped through; an empty set is no condition. */
export interface Filter {
  readonly kinds: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly onlyOpen: boolean;
}

export const noFilter: Filter = { kinds: new Set(), persons: new Set(), onlyOpen: false };

export const isFiltering = ({ kinds, persons, onlyOpen }: Filter): boolean =>
  kinds.size > 0 || persons.size > 0 || onlyOpen;

export const passes = ({ kinds, persons, onlyOpen }: Filter, note: Annotation): boolean =>
  (kinds.size === 0 || kinds.has(note.kind)) &&
  (persons.size === 0 || persons.has(nameOf(note.creator))) &&
  (!onlyOpen || !note.resolved);
