import type { Event, Uri } from 'vscode';
import type { Signable, SignOff } from '../../../../server/src/lsp/protocol/index';

/** A sign-off of a figure that stands in the text. */
export type NewSignOff = Signable & Pick<SignOff, 'id'>;

/** Where sign-offs are kept. */
export interface SignOffStore {
  /** Those of a document; none until they have been read. */
  readonly of: (document: Uri) => readonly SignOff[];
  /** Takes the place of those whose ids are given. */
  readonly replace: (document: Uri, ids: readonly string[], added: readonly NewSignOff[]) => Promise<void>;
  readonly onDidChange: Event<Uri>;
}
