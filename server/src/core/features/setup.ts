import type { Silence } from '../annotations/silence';
import { builtInKnowledge, type Knowledge } from '../glossary/knowledge';
import type { Level } from '../rules/rule';
import { defaultLayout, type Layout } from './format';

/** A rule or a group of rules → its level, or off. The rule's own entry wins over its group's. */
export type RuleLevels = Readonly<Record<string, Level | 'off'>>;

/** What the user has set; immutable, a changed setting makes a new one. */
export interface Settings {
  readonly rules: RuleLevels;
  /** Characters a speaker says in a minute. */
  readonly charactersPerMinute: number;
  /** Whether Enter behind a numbered heading or point adds the next number. */
  readonly numberOnEnter: boolean;
  /** Whether headings have above them how long their sections are. */
  readonly headingLens: boolean;
  /** How the editor lays speeches out, when it is asked to. */
  readonly format: Layout;
  /** Whether the results of sums and the like stand beside them in the text. */
  readonly inlayHints: boolean;
}

export const defaultSettings: Settings = {
  rules: {},
  charactersPerMinute: 200,
  numberOnEnter: false,
  headingLens: false,
  format: defaultLayout,
  inlayHints: false,
};

/** Settings, glossary, formulations and stored decisions: with a speech, all that a feature needs. */
export interface Setup extends Knowledge {
  readonly settings: Settings;
  /** The findings that someone wants to hear no more of in one speech, and the setup without them. */
  readonly silencing?: { readonly silences: readonly Silence[]; readonly without: Setup };
}

export function setupOf(settings: Settings = defaultSettings, knowledge: Partial<Knowledge> = {}): Setup {
  return { settings, ...builtInKnowledge, ...knowledge };
}

/** The setup for a speech with these silences. */
export const silencing = (setup: Setup, silences: readonly Silence[]): Setup =>
  silences.length === 0 ? setup : { ...setup, silencing: { silences, without: setup } };
