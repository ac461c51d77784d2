import { type Occasion, occasion } from '../reading/outline/occasion';
import type { Paragraph } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import { rules } from '../rules/index';
import { moved } from '../rules/moved';
import {
  type Fix,
  type Found,
  groupOf,
  type Level,
  type Need,
  needs,
  type ParagraphRule,
  type Related,
  type Rule,
  type SpeechRule,
} from '../rules/rule';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { withoutRepeats } from './repeats';
import type { Setup } from './setup';
import { type Silenced, silence } from './silences';

/** What a rule reports in a speech; spans count from the text. */
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

export interface Findings extends Silenced {
  readonly failures: readonly Failure[];
}

export const levelOf = (rule: Rule, setup: Setup): Level | 'off' => setLevel(rule, setup) ?? rule.level;

/** The level that the user has set for the rule or its group, if any. */
const setLevel = (rule: Rule, { settings }: Setup): Level | 'off' | undefined =>
  settings.rules[rule.id] ?? settings.rules[groupOf(rule)];

/** What the rules report; remembered for a speech, as several features ask. */
export const findings = (speech: Speech, setup: Setup): Findings => inSetup(setup)(speech);

const inSetup = remembered((setup: Setup) => {
  if (!setup.silencing) return remembered((speech: Speech) => findingsOf(speech, setup));
  const { without, silences } = setup.silencing;
  return remembered((speech: Speech) => {
    const { findings: found, failures } = findings(speech, without);
    return { ...silence(speech, found, silences), failures };
  });
});

function findingsOf(speech: Speech, setup: Setup): Findings {
  const { paragraphRules, speechRules } = askedRules(setup);
  const setting = occasion(speech);
  const key = JSON.stringify(setting);
  const result: Finding[] = [];
  const failures: Failure[] = [];
  askParagraphs(speech.paragraphs, setting, key, paragraphRules, setup);
  for (const [line, paragraph] of speech.paragraphs.entries()) {
    const { answer } = known.get(paragraph)!;
    for (const finding of answer.findings) result.push(moved(finding, speech.starts[line]!));
    for (const failure of answer.failures) failures.push(failure);
  }
  for (const rule of speechRules) ask(rule, () => rule.checkSpeech(speech, setting, setup), setup, result, failures);
  result.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings: withoutRepeats(result), failures, silenced: [], stale: [] };
}

/**
 * Asks the paragraphs that were not asked before with this occasion and setup, one rule after the other: a rule that goes through all
 * paragraphs at once is quicker than all rules that take turns. Spans count from the paragraph.
 */
function askParagraphs(
  paragraphs: readonly Paragraph[],
  setting: Occasion,
  key: string,
  rules: RulesByNeed,
  setup: Setup,
): void {
  const asked: { readonly paragraph: Paragraph; readonly answer: Asked['answer'] }[] = [];
  for (const paragraph of paragraphs) {
    const last = known.get(paragraph);
    if (last?.setup === setup && last.key === key) continue;
    const answer = { findings: [], failures: [] };
    known.set(paragraph, { setup, key, answer });
    if (paragraph.sentences.length > 0) asked.push({ paragraph, answer }); // nothing is to be said of a blank line
  }
  for (const [need, asking] of rules) {
    const having = need ? asked.filter(({ paragraph }) => paragraph[need].length > 0) : asked;
    for (const rule of asking)
      for (const { paragraph, answer } of having)
        ask(rule, () => rule.check(paragraph, setting, setup), setup, answer.findings, answer.failures);
  }
}

/** What a paragraph was last asked with, and what the rules said. */
interface Asked {
  readonly setup: Setup;
  readonly key: string;
  readonly answer: { readonly findings: Finding[]; readonly failures: Failure[] };
}
const known = new WeakMap<Paragraph, Asked>();

function ask(rule: Rule, check: () => Iterable<Found>, setup: Setup, result: Finding[], failures: Failure[]): void {
  try {
    for (const {
      span: { start, end },
      message,
      level,
      related = [],
      fixes = [],
    } of check()) {
      const shown = setLevel(rule, setup) ?? level ?? rule.level;
      if (shown !== 'off') result.push({ rule, level: shown, span: { start, end }, message, related, fixes });
    }
  } catch (error) {
    failures.push({ rule, error });
  }
}

type RulesByNeed = readonly (readonly [Need | undefined, readonly ParagraphRule[]])[];

/** The rules that are not off. */
const askedRules = remembered((setup: Setup) => {
  const on = rules.filter(rule => levelOf(rule, setup) !== 'off');
  const inParagraph = on.filter((rule): rule is ParagraphRule => 'check' in rule);
  return {
    paragraphRules: [undefined, ...needs].map(need => [need, inParagraph.filter(rule => rule.needs === need)] as const),
    speechRules: on.filter((rule): rule is SpeechRule => 'checkSpeech' in rule),
  };
});
