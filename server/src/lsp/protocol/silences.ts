import type { Silence } from '../../core/index';
import type { PlaceRange } from './place';

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
