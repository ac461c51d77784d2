import { type Occasion, occasion } from '../reading/occasion';
import type { Paragraph } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import { rules } from '../rules/index';
import { moved } from '../rules/moved';
import type { Fix, Found, Level, ParagraphRule, Related, Rule, SpeechRule } from '../rules/rule';
import type { Span } from '../text/span';
import type { Setup } from './setup';

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

export interface Findings {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

export const levelOf = (rule: Rule, { settings }: Setup): Level | 'off' =>
  settings.rules[rule.id] ?? settings.rules[rule.id.split('/')[0]!] ?? rule.level;

export function findings(speech: Speech, setup: Setup): Findings {
  const { ofParagraphs, ofSpeeches } = rulesOf(setup);
  const setting = occasion(speech);
  const result: Finding[] = [];
  const failures: Failure[] = [];
  speech.paragraphs.forEach((paragraph, line) => {
    const offset = speech.starts[line]!;
    const known = ofParagraph(paragraph, setting, ofParagraphs, setup);
    for (const finding of known.findings) result.push(moved(finding, offset));
    failures.push(...known.failures);
  });
  for (const rule of ofSpeeches) ask(rule, () => rule.checkSpeech(speech, setting), setup, result, failures);
  return { findings: result.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), failures };
}

/** Spans count from the paragraph. Remembered on the paragraph for the last occasion and setup it was asked with. */
function ofParagraph(paragraph: Paragraph, setting: Occasion, asked: readonly ParagraphRule[], setup: Setup): Findings {
  const last = known.get(paragraph);
  if (last && last.setup === setup && last.setting === setting) return last.answer;
  const answer = { findings: [] as Finding[], failures: [] as Failure[] };
  for (const rule of asked) ask(rule, () => rule.check(paragraph, setting), setup, answer.findings, answer.failures);
  known.set(paragraph, { setup, setting, answer });
  return answer;
}
const known = new WeakMap<Paragraph, { setup: Setup; setting: Occasion; answer: Findings }>();

function ask(rule: Rule, check: () => Iterable<Found>, setup: Setup, result: Finding[], failures: Failure[]): void {
  const set = setup.settings.rules[rule.id] ?? setup.settings.rules[rule.id.split('/')[0]!];
  try {
    for (const { span, message, level, related = [], fixes = [] } of check())
      result.push({ rule, level: (set as Level | undefined) ?? level ?? rule.level, span, message, related, fixes });
  } catch (error) {
    failures.push({ rule, error });
  }
}

const rulesOf = (setup: Setup): { ofParagraphs: readonly ParagraphRule[]; ofSpeeches: readonly SpeechRule[] } => {
  const on = rules.filter(rule => levelOf(rule, setup) !== 'off');
  return {
    ofParagraphs: on.filter(rule => 'check' in rule),
    ofSpeeches: on.filter(rule => 'checkSpeech' in rule),
  };
};
