// Names and plain types of what this server and its client say to each other beyond LSP; both sides use it.

import type {
  Change,
  DifferenceKind,
  EditionNote,
  LedgerRow,
  Restructuring,
  SectionFacts,
  SignedRow,
  SignOff,
  TermEntry,
} from '../core/index';

// And what it keeps beside a text: annotations with their anchors.
export * from '../core/annotations/anchor';
export * from '../core/annotations/annotation';
export * from '../core/annotations/annotation-file';
// The client decides with it whether a text is for this server, before the server has seen it. By its own path: a few
// kilobytes instead of the whole core go into the client.
export { enoughToDetect, readsAsSpeech } from '../core/reading/detect';

import type { Silence } from '../core/annotations/silence';

export { type Location, locate } from '../core/annotations/locate';
export { merged } from '../core/annotations/merged';
export { movedBy } from '../core/annotations/moved';
export * from '../core/annotations/silence';
export { csvOf } from '../core/text/csv';

/** `initializationOptions` of the client. */
export interface InitializationOptions {
  /** The display language of the editor, as VS Code names it: `zh-cn`, `en`. */
  readonly language?: string;
  /** Where links to pages (rules, glossary) lead; a scheme the client serves, such as `piyue:`. Without it: files beside the server. */
  readonly pages?: string;
  /** Whether the client carries out the commands of `silenceCommand` and `turnOffRuleCommand`. */
  readonly silences?: boolean;
  /** The client answers `folderFilesRequest` and `folderTextRequest`. */
  readonly readsFolder?: boolean;
}

/** Asks how long an open speech is, or the given pieces of it: `StatisticsParams` → `Statistics`; nothing for a document that is no open speech. */
export const statisticsRequest = 'piyue/statistics';

export interface StatisticsParams {
  readonly uri: string;
  /** Selected pieces; without them the whole speech. */
  readonly ranges?: readonly { readonly start: Place; readonly end: Place }[];
}

export interface Statistics {
  /** Characters that are said aloud: 汉字, and digits as they are read. */
  readonly characters: number;
}

/** Line and UTF-16 character, both from 0: a `Position` of LSP. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** Asks where quotes stand in a text that has changed since they were taken: `LocateParams` → `(Located | null)[]`, in the order of the anchors. */
export const locateRequest = 'piyue/locate';

export interface LocateParams {
  readonly text: string;
  readonly anchors: readonly QuotedAnchor[];
}

/** A quote with what stands around it. */
export interface QuotedAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of the quote in the text it was taken from. */
  readonly start: number;
}

/** UTF-16 offsets in the text, and from 0 to 1 how much speaks for the place; from 0.5 on the quote is as it was. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

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
  readonly range: { readonly start: Place; readonly end: Place };
}

/** Asks for a change of an open speech by its structure: `RestructureParams` → `Restructured`; nothing where it changes nothing. */
export const restructureRequest = 'piyue/restructure';

export type { Restructuring };

export interface RestructureParams {
  readonly uri: string;
  /** Where the cursor is. */
  readonly position: Place;
  readonly change: Restructuring;
}

export interface Restructured {
  /** Version of the document for which the edits are made. */
  readonly version: number;
  readonly edits: readonly TextChange[];
  /** Lines by which the cursor goes down (up when negative) with the section that is moved. */
  readonly lines: number;
}

/** A `TextEdit` of LSP. */
export interface TextChange {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

/** Tells which findings are not to be reported in a speech, open or to be opened: `SilencesParams`. It holds until the next time, or the end. */
export const silencesNotification = 'piyue/silences';

export interface SilencesParams {
  readonly uri: string;
  readonly silences: readonly Silence[];
}

/** Asks what silences do in an open speech: `SilencedParams` → `SilencedAnswer`; nothing for a document that is no open speech. */
export const silencedRequest = 'piyue/silenced';

export interface SilencedParams {
  readonly uri: string;
}

export interface SilencedAnswer {
  /** Findings that are silent. */
  readonly silenced: readonly SilencedItem[];
  /** Silences that hold no more; with a range where the finding has come back. */
  readonly stale: readonly (Omit<SilencedItem, 'range'> & { readonly range?: PlaceRange; readonly reason: string })[];
}

export interface SilencedItem {
  /** Of the silence. */
  readonly id: string;
  readonly rule: string;
  /** Title of the rule. */
  readonly title: string;
  readonly message: string;
  readonly range: PlaceRange;
}

interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** Commands of quick fixes that silence a finding or turn a rule off; the client carries them out, if it says that it `silences`. */
export const silenceCommand = 'piyue.silence';
export const turnOffRuleCommand = 'piyue.turnOffRule';

/** Argument of `piyue.silence`. */
export interface SilenceArgument {
  readonly uri: string;
  readonly silence: Omit<Silence, 'id'>;
}

/** Argument of `piyue.turnOffRule`. */
export interface TurnOffRuleArgument {
  readonly uri: string;
  readonly rule: string;
}

/** The server asks which files are in the opened folders: → `FolderFile[]`; only of a client whose options say so. */
export const folderFilesRequest = 'piyue/folderFiles';

export interface FolderFile {
  readonly uri: string;
  /** Another number when the file has changed. */
  readonly version: number;
}

/** The server asks for the text of such a file: `FolderTextParams` → `FolderText`; nothing when it is gone or too big. */
export const folderTextRequest = 'piyue/folderText';

export interface FolderTextParams {
  readonly uri: string;
}

export interface FolderText {
  readonly text: string;
}

/** Asks for the text of a page, such as `piyue:/glossary/政协组织.md`: `PageParams` → `Page`; nothing when there is no such page. */
export const pageRequest = 'piyue/page';

export interface PageParams {
  readonly uri: string;
}

export interface Page {
  /** Markdown. */
  readonly text: string;
}

/** Asks for every figure of an open speech, with what is signed off: `LedgerParams` → `Ledger`; nothing for a document that is no open speech. */
export const ledgerRequest = 'piyue/ledger';

export interface LedgerParams {
  readonly uri: string;
  /** Stored sign-offs, to be matched with the figures. */
  readonly signOffs?: readonly SignOff[];
  /** Only how many are signed: no rows. */
  readonly onlyProgress?: boolean;
}

export interface Ledger {
  /** Version of the document that the ranges are of. */
  readonly version: number;
  readonly rows: readonly LedgerItem[];
  /** Sign-offs whose figures are nowhere any more. */
  readonly lost: readonly SignOff[];
  /** Facts that are signed, and all facts. */
  readonly progress: { readonly signed: number; readonly total: number };
}

/** A figure of the ledger; what its fields mean is said in `LedgerRow` of the core. */
export interface LedgerItem extends Omit<LedgerRow, 'span' | 'sentence' | 'findings' | 'amount'> {
  readonly range: { readonly start: Place; readonly end: Place };
  /** What is kept of it when it is signed. */
  readonly signable: Omit<SignOff, 'id'>;
  readonly messages: readonly string[];
  readonly state: SignedRow['state'];
  readonly signOff?: SignOff;
  readonly changes: readonly Change[];
}

/** Asks which figures of an open speech differ from those of an older text: `CompareParams` → `Comparison`; nothing for a document that is no open speech. */
export const compareRequest = 'piyue/compare';

export interface CompareParams {
  readonly uri: string;
  /** The older text. */
  readonly old: string;
}

export interface Comparison {
  readonly differences: readonly DifferenceItem[];
  /** How many figures are the same in both. */
  readonly same: number;
  /** Years of the two texts, where the older one is of an earlier year. */
  readonly years?: readonly [old: number, now: number];
}

export interface DifferenceItem {
  readonly kind: DifferenceKind;
  readonly old?: DifferenceSide;
  readonly now?: DifferenceSide;
}

/** A figure in one of the texts; the range is of that text. */
export interface DifferenceSide {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly written: string;
  readonly counts: string;
  readonly sections: readonly string[];
  /** Its sentence, in which it stands at `at`. */
  readonly sentence: string;
  readonly at: number;
}

/** Asks for an open speech with notes, terms, ledger and findings as one page: `EditionParams` → `Page`; nothing for a document that is no open speech. */
export const editionRequest = 'piyue/edition';

export interface EditionParams {
  readonly uri: string;
  readonly format: 'html' | 'markdown';
  /** Their spans are UTF-16 offsets. */
  readonly notes?: readonly EditionNote[];
  readonly signOffs?: readonly SignOff[];
}

export type { Change, DifferenceKind, EditionNote, SignOff, TermEntry } from '../core/index';

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
  readonly edits: readonly {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly newText: string;
  }[];
  readonly added: number;
  readonly replaced: number;
}

/** Asks which terms an open speech has, and which names no glossary explains: `TermsParams` → `TermsInText`; nothing for a document that is no open speech. */
export const termsRequest = 'piyue/terms';

export interface TermsParams {
  readonly uri: string;
}

export interface TermsInText {
  /** Version of the document that the ranges are of. */
  readonly version: number;
  /** By their first places. */
  readonly terms: readonly {
    readonly name: string;
    readonly theme: string;
    readonly definition: string;
    /** Written by the user. */
    readonly isOwn: boolean;
    readonly places: readonly TermPlace[];
  }[];
  /** Names in quotation marks and abbreviations that no glossary explains. */
  readonly unexplained: readonly { readonly name: string; readonly places: readonly TermPlace[] }[];
}

export interface TermPlace {
  readonly range: { readonly start: Place; readonly end: Place };
  /** The words around it, and how it is written. */
  readonly before: string;
  readonly written: string;
  readonly after: string;
}

/** Asks which term stands at a place of an open speech: `PlaceParams` → `TermAt`; nothing where none stands. */
export const termRequest = 'piyue/term';

export interface PlaceParams {
  readonly uri: string;
  readonly position: Place;
}

export interface TermAt {
  readonly entry: TermEntry;
  /** Where its entry stands; nothing for a term that comes with the product. */
  readonly origin?: { readonly uri: string; readonly range: { readonly start: Place; readonly end: Place } };
}
