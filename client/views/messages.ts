// What the views and the extension say to each other; plain data, and strings in the language of the editor.

import type { DifferenceItem, LedgerItem, SignOff } from '../../server/src/lsp/protocol/index';

export type LedgerStrings = Readonly<
  Record<
    | 'filter'
    | 'show'
    | 'sort'
    | 'source'
    | 'person'
    | 'all'
    | 'open'
    | 'signed'
    | 'changed'
    | 'conflicts'
    | 'everything'
    | 'byPlace'
    | 'byResult'
    | 'byState'
    | 'byThing'
    | 'keys'
    | 'noneHere'
    | 'more'
    | 'lost'
    | 'remove'
    | 'list'
    | 'line'
    | 'wasNow'
    | 'sign'
    | 'takeBack',
    string
  >
>;

/** To the ledger view: what to show. Without rows there is no speech; `empty` says so. */
export interface ShowLedger {
  readonly strings: LedgerStrings;
  readonly empty: string;
  readonly uri: string;
  readonly title: string;
  readonly progress: string;
  readonly signed: number;
  readonly total: number;
  readonly rows: readonly LedgerRowShown[];
  readonly lost: readonly SignOff[];
  readonly source: string;
  readonly person: string;
  /** Number of the row that the cursor is at. */
  readonly at?: number;
}

export interface LedgerRowShown
  extends Pick<
    LedgerItem,
    | 'kind'
    | 'written'
    | 'value'
    | 'unit'
    | 'counts'
    | 'sections'
    | 'line'
    | 'isFact'
    | 'relation'
    | 'result'
    | 'state'
    | 'messages'
    | 'changes'
  > {
  readonly kindName: string;
  readonly resultName: string;
  readonly stateName: string;
  /** Words of its sentence before and behind it. */
  readonly before: string;
  readonly after: string;
  /** Source, person and day of its sign-off. */
  readonly by: string;
}

/** From the ledger view. Rows are named by their number in what was shown last. */
export type LedgerSays =
  | { readonly type: 'ready' }
  | { readonly type: 'sign' | 'takeBack' | 'reveal'; readonly row: number }
  | { readonly type: 'checker'; readonly source: string; readonly person: string }
  | { readonly type: 'remove'; readonly id: string };

export type CompareStrings = Readonly<
  Record<
    | 'changed'
    | 'appeared'
    | 'vanished'
    | 'stale'
    | 'all'
    | 'show'
    | 'filter'
    | 'old'
    | 'now'
    | 'noneHere'
    | 'keys'
    | 'list',
    string
  >
>;

/** To the comparison view. */
export interface ShowComparison {
  readonly strings: CompareStrings;
  /** What is compared, and what came out. */
  readonly title: string;
  readonly summary: string;
  readonly oldName: string;
  readonly nowName: string;
  readonly differences: readonly DifferenceItem[];
  /** To be kept by the view, and given back after a reload. */
  readonly kept: object;
}

/** From the comparison view. */
export type ComparisonSays =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly row: number; readonly side: 'old' | 'now' };

/** To the view of the structure: all of it, or where the cursor is. Without rows `empty` says why. */
export type ShowStructure =
  | {
      readonly type: 'show';
      readonly label: string;
      readonly uri: string;
      readonly empty: string;
      readonly total: string;
      readonly rows: readonly StructureRow[];
      /** Number of the row in which the cursor is, or -1. */
      readonly at: number;
    }
  | { readonly type: 'at'; readonly at: number };

export interface StructureRow {
  readonly name: string;
  readonly depth: number;
  /** Where it begins in the speech, and how much of it it is: from 0 to 1. */
  readonly start: number;
  readonly share: number;
  readonly time: string;
  readonly percent: string;
  readonly findings: number;
  readonly level: 'error' | 'warning' | 'information';
  readonly details: string;
}

/** From the view of the structure. */
export type StructureSays = { readonly type: 'ready' } | { readonly type: 'go'; readonly row: number };
