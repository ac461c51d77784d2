import type { SectionFacts } from '../../core/index';
import type { PlaceRange } from './place';

/** Asks for the sections of an open speech with what is in them: `StructureParams` → `Structure`; nothing for a document that is no open speech. */
export const structureRequest = 'piyue/structure';

export interface StructureParams {
  readonly uri: string;
}

export interface Structure {
  /** Of the whole speech. */
  readonly characters: number;
  readonly minutes: number;
  /** Each before those below it. */
  readonly sections: readonly StructureSection[];
}

/** A section; `range` is that of its name. */
export interface StructureSection extends Omit<SectionFacts, 'nameSpan'> {
  readonly range: PlaceRange;
}
