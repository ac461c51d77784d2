import type { TextDocument, ThemeIcon } from 'vscode';
import type { PlaceRange } from '../../../../../server/src/lsp/protocol/index';
import type { Placed } from '../placed';

export interface NoteElement {
  readonly type: 'note';
  readonly document: TextDocument;
  readonly note: Placed;
}

export interface SilenceElement {
  readonly type: 'silence';
  readonly document: TextDocument;
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Why it holds no more. */
  readonly reason?: string;
  readonly range?: PlaceRange;
}

/** A group of the list. */
export interface GroupElement {
  readonly type: 'group';
  readonly id: string;
  readonly label: string;
  readonly icon?: ThemeIcon;
  readonly children: readonly (NoteElement | SilenceElement)[];
}

/** What the list of notes is of. */
export type ViewElement = NoteElement | SilenceElement | GroupElement;
