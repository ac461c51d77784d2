import type { Event, Uri } from 'vscode';
import type { SignOff } from '../../../../server/src/lsp/protocol/index';

/** Where sign-offs are kept. */
export interface SignOffStore {
  /** Those of a document; none until they have been read. */
  readonly of: (document: Uri) => readonly SignOff[];
  /** Takes the place of those whose ids are given. */
  readonly replace: (document: Uri, ids: readonly string[], added: readonly SignOff[]) => Promise<void>;
  readonly onDidChange: Event<Uri>;
}
