import type { Knowledge } from '../glossary/knowledge';
import type { Occasion } from '../reading/outline/occasion';
import type { Paragraph } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

export const groups = [
  'structure', 'sums', 'lists', 'time', 'dates', 'growth', 'approximation', 'mentions',
  'sequence', 'ranges', 'units', 'numerals', 'formulations', 'punctuation',
] as const; // biome-ignore format: one group of the catalogue after another
export type Group = (typeof groups)[number];

/** error: cannot be right; warning: very likely wrong; information and hint: worth a look. */
export const levels = ['error', 'warning', 'information', 'hint'] as const;
export type Level = (typeof levels)[number];

/** What a level is called, as in the Chinese display language of VS Code. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

/** Another place that the finding speaks of: an operand, a first mention. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** A change that mends the finding, and adds none of the same rule. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether the right text is certain, so that "fix all" may do it. */
  readonly certain?: boolean;
}

/** What a rule reports. Spans count from the paragraph or from the text, as the rule's check does. */
export interface Found {
  readonly span: Span;
  /** A sentence in Chinese that shows the arithmetic. */
  readonly message: string;
  /** Where it is not the rule's own. */
  readonly level?: Level;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

interface About {
  /** `group/name`; the file of the rule is `<group>/<name>.ts`. */
  readonly id: `${Group}/${string}`;
  /** A few words in Chinese. */
  readonly title: string;
  /** The reason, with the clause of the standard, in Chinese Markdown. */
  readonly why: string;
  readonly level: Level;
  /** Rules that say the same mistake better: where one of them reports, this one is silent. */
  readonly yieldsTo?: readonly `${Group}/${string}`[];
  /** Texts; in a bad one `⟦…⟧` is around what must be marked. A good one must stay silent: first plain right ones, then traps. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** Facts of a paragraph by which a rule can do without looking at most. */
export const needs = ['figures', 'ranges', 'relations', 'mentions', 'sequence'] as const;
export type Need = (typeof needs)[number];

/** Takes what a rule reports, in the order in which it is found. */
export type Report = (found: Found) => void;

/** A rule that needs one paragraph and the occasion of the speech; asked again only when one of them changes. */
export interface ParagraphRule extends About {
  /** Asked only of paragraphs that have some of these: most have none, and the rule costs them nothing. */
  readonly needs?: Need;
  readonly check: (paragraph: Paragraph, report: Report, occasion: Occasion, knowledge: Knowledge) => void;
}

/** A rule that needs the whole speech; it must do with the facts that paragraphs remember, since it is asked after every edit. */
export interface SpeechRule extends About {
  /**
   * All that it asks of the speech beside its occasion, where it is dear to ask again: as long as these answers are the same objects it is not.
   * Of a line that none of them tells of it may look at nothing.
   */
  readonly reads?: readonly ((speech: Speech) => unknown)[];
  readonly checkSpeech: (speech: Speech, report: Report, occasion: Occasion, knowledge: Knowledge) => void;
}

export type Rule = ParagraphRule | SpeechRule;

export const groupOf = ({ id }: Rule): Group => id.slice(0, id.indexOf('/')) as Group;
