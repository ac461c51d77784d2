import { type Gathered, gather } from '../reading/gathering';
import { type Occasion, occasion } from '../reading/outline/occasion';
import type { Paragraph } from '../reading/paragraph';
import { renewed } from '../reading/renewed';
import type { Speech } from '../reading/speech';
import { moved } from '../rules/moved';
import { needs, type ParagraphRule } from '../rules/rule';
import { remembered } from '../text/remembered';
import { type Answer, ask, askedRules, byPlace, questioned } from './ask';
import type { Setup } from './setup';

interface LineFindings {
  /** What the answers depend on beside the setup. */
  readonly setting: Occasion;
  readonly lines: readonly Gathered<Answer>[];
  /** Of each line the answer where it stands. */
  readonly placed: readonly PlacedAnswer[];
}

interface PlacedAnswer extends Answer {
  readonly of: Gathered<Answer>;
  readonly start: number;
}

/** What the rules of paragraphs report, line by line; spans count from the text. After an edit only new paragraphs are asked. */
export const lineFindings = (speech: Speech, setup: Setup): readonly Answer[] => inSetup(setup)(speech).placed;

const inSetup = remembered((setup: Setup) =>
  renewed<LineFindings>((speech, earlier) => {
    const setting = occasion(speech);
    const before = earlier?.value.setting === setting ? earlier : undefined;
    const lines = gather(speech, before && { speech: before.speech, value: before.value.lines }, paragraphs =>
      askParagraphs(paragraphs, setting, setup),
    );
    const placed = lines.map((line, i) => {
      const start = speech.starts[line.line]!;
      const same = before?.value.placed[i];
      return same?.of === line && same.start === start ? same : placedAt(line, start);
    });
    return { setting, lines, placed };
  }),
);

function placedAt(of: Gathered<Answer>, start: number): PlacedAnswer {
  const { findings, failures } = of.facts[0]!;
  return { of, start, findings: findings.map(finding => moved(finding, start)), failures };
}

/** Asks one rule after the other: a rule that goes through all paragraphs at once is quicker than all rules that take turns. */
function askParagraphs(
  paragraphs: readonly Paragraph[],
  setting: Occasion,
  setup: Setup,
): readonly (readonly Answer[])[] {
  const all = paragraphs.map(questioned);
  const written = all.filter(({ asked }) => asked.sentences.length > 0); // nothing is to be said of a blank line
  for (const [need, rules] of paragraphRules(setup)) {
    const having = need ? written.filter(({ asked }) => asked[need].length > 0) : written;
    for (const rule of rules)
      ask(rule, (paragraph, report) => rule.check(paragraph, report, setting, setup), having, setup);
  }
  for (const { answer } of all) answer.findings.sort(byPlace);
  return all.map(({ answer }) => (answer.findings.length + answer.failures.length > 0 ? [answer] : []));
}

const paragraphRules = remembered((setup: Setup) => {
  const rules = askedRules(setup).filter((rule): rule is ParagraphRule => 'check' in rule);
  return [undefined, ...needs].map(need => [need, rules.filter(rule => rule.needs === need)] as const);
});
