import { rules } from '../rules/index';
import { type Fix, type Found, groupOf, type Level, type Related, type Rule } from '../rules/rule';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Setup } from './setup';

/** What a rule reports; spans count from what it was asked about, a line or the text. */
export interface Finding {
  readonly rule: Rule;
  readonly level: Level;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A rule that threw instead of answering: one line for the log. */
export interface Failure {
  readonly rule: Rule;
  readonly error: unknown;
}

export interface Answer {
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

export const levelOf = (rule: Rule, setup: Setup): Level | 'off' => setLevel(rule, setup) ?? rule.level;

/** The level that the user has set for the rule or its group, if any. */
const setLevel = (rule: Rule, { settings }: Setup): Level | 'off' | undefined =>
  settings.rules[rule.id] ?? settings.rules[groupOf(rule)];

/** The rules that are not off. */
export const askedRules = remembered((setup: Setup) => rules.filter(rule => levelOf(rule, setup) !== 'off'));

/** The order of a text. */
export const byPlace = ({ span: a }: Finding, { span: b }: Finding): number => a.start - b.start || a.end - b.end;

/** Asks a rule about a paragraph or a speech, and adds what it reports, or that it threw, to what others have. */
export function ask<Asked>(
  rule: Rule,
  check: (asked: Asked) => Iterable<Found>,
  asked: Asked,
  setup: Setup,
  { findings, failures }: { readonly findings: Finding[]; readonly failures: Failure[] },
): void {
  try {
    for (const {
      span: { start, end },
      message,
      level,
      related = [],
      fixes = [],
    } of check(asked)) {
      const shown = setLevel(rule, setup) ?? level ?? rule.level;
      if (shown !== 'off') findings.push({ rule, level: shown, span: { start, end }, message, related, fixes });
    }
  } catch (error) {
    failures.push({ rule, error });
  }
}
