import { rules } from '../rules/index';
import { type Fix, groupOf, type Level, type Related, type Report, type Rule } from '../rules/rule';
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

/** The same of all rules, since each is asked at every key. */
const setLevels = remembered((setup: Setup) => new Map(rules.map(rule => [rule, setLevel(rule, setup)])));

/** The rules that are not off. */
export const askedRules = remembered((setup: Setup) => rules.filter(rule => levelOf(rule, setup) !== 'off'));

/** The order of a text. */
export const byPlace = ({ span: a }: Finding, { span: b }: Finding): number => a.start - b.start || a.end - b.end;

/** A paragraph or a speech, and what is said of it so far. */
export interface Questioned<Asked> {
  readonly asked: Asked;
  readonly answer: { readonly findings: Finding[]; readonly failures: Failure[] };
}

export const questioned = <Asked>(asked: Asked): Questioned<Asked> => ({
  asked,
  answer: { findings: [], failures: [] },
});

/** Asks a rule about paragraphs or a speech, and adds what it reports, or that it threw, to what others have said of them. */
export function ask<Asked>(
  rule: Rule,
  check: (asked: Asked, report: Report) => void,
  all: readonly Questioned<Asked>[],
  setup: Setup,
): void {
  const ownLevel = setLevels(setup).get(rule);
  let findings: Finding[];
  const report: Report = ({ span: { start, end }, message, level, related = [], fixes = [] }) => {
    const shown = ownLevel ?? level ?? rule.level;
    if (shown !== 'off') findings.push({ rule, level: shown, span: { start, end }, message, related, fixes });
  };
  for (const { asked, answer } of all) {
    findings = answer.findings;
    try {
      check(asked, report);
    } catch (error) {
      answer.failures.push({ rule, error });
    }
  }
}
