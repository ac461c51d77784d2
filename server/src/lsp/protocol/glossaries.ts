import type { TermEntry } from '../../core/index';
import type { TextChange } from './place';

/** Tells the server the user's own glossaries, all of them, whenever one has changed; it answers with their problems as diagnostics. */
export const glossariesNotification = 'piyue/glossaries';

export interface GlossariesParams {
  /** Of two files that say something of one term the later holds: those of the workspace, then that of the user. */
  readonly files: readonly GlossaryFile[];
}

export interface GlossaryFile {
  readonly uri: string;
  /** JSON or YAML. */
  readonly text: string;
}

/** Asks what stands in a table of terms (CSV): `TableParams` → `TermTable`. */
export const tableRequest = 'piyue/table';

export interface TableParams {
  readonly text: string;
}

export interface TermTable {
  readonly entries: readonly TermEntry[];
  /** One a row that is left out, in Chinese. */
  readonly problems: readonly string[];
}

/** Asks for the edits that put terms into a glossary file; a term of the same name is replaced: `AddTermsParams` → `AddedTerms`; nothing when the file cannot be read. */
export const addTermsRequest = 'piyue/addTerms';

export interface AddTermsParams extends GlossaryFile {
  readonly entries: readonly TermEntry[];
}

export interface AddedTerms {
  readonly edits: readonly TextChange[];
  readonly added: number;
  readonly replaced: number;
}
