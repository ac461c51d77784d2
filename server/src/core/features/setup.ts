import { builtInGlossary } from '../glossary/built-in';
import type { Glossary } from '../glossary/glossary';
import type { Level } from '../rules/rule';

/** A rule or a group of rules → its level, or off. The rule's own entry wins over its group's. */
export type RuleLevels = Readonly<Record<string, Level | 'off'>>;

/** What the user has set; immutable, a changed setting makes a new one. */
export interface Settings {
  readonly rules: RuleLevels;
  /** Characters a speaker says in a minute. */
  readonly charactersPerMinute: number;
}

export const defaultSettings: Settings = { rules: {}, charactersPerMinute: 200 };

/** Settings, glossary and stored decisions: with a speech, all that a feature needs. */
export interface Setup {
  readonly settings: Settings;
  readonly glossary: Glossary;
}

export function setupOf(settings: Settings = defaultSettings, glossary: Glossary = builtInGlossary): Setup {
  return { settings, glossary };
}
