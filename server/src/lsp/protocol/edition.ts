import type { EditionNote, SignOff } from '../../core/index';

/** Asks for an open speech with notes, terms, ledger and findings as one page: `EditionParams` → `Page`; nothing for a document that is no open speech. */
export const editionRequest = 'piyue/edition';

export interface EditionParams {
  readonly uri: string;
  readonly format: 'html' | 'markdown';
  /** Their spans are UTF-16 offsets. */
  readonly notes?: readonly EditionNote[];
  readonly signOffs?: readonly SignOff[];
}
