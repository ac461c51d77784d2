import { changedLines } from '../reading/changed-lines';
import { occasion } from '../reading/outline/occasion';
import { renewed } from '../reading/renewed';
import type { Speech } from '../reading/speech';
import { withSpans } from '../rules/moved';
import type { SpeechRule } from '../rules/rule';
import { remembered } from '../text/remembered';
import { overlaps, type Span, shifted } from '../text/span';
import { type Answer, ask, askedRules, type Finding, questioned } from './ask';
import type { Setup } from './setup';

/** What a rule was asked with, and what it said. */
interface Asked {
  readonly reads: readonly unknown[];
  readonly answer: Answer;
}

/** What the rules of the whole speech report; spans count from the text. After an edit a rule is asked again if something that it reads has changed. */
export const speechFindings = (speech: Speech, setup: Setup): readonly Answer[] =>
  [...inSetup(setup)(speech).values()].map(({ answer }) => answer);

const inSetup = remembered((setup: Setup) => {
  const rules = askedRules(setup).filter((rule): rule is SpeechRule => 'checkSpeech' in rule);
  return renewed<ReadonlyMap<SpeechRule, Asked>>((speech, earlier) => {
    const setting = occasion(speech);
    const edit = earlier && editBetween(earlier.speech, speech);
    return new Map(
      rules.map(rule => {
        const reads = rule.reads ? [setting, ...rule.reads.map(read => read(speech))] : [speech];
        const before = earlier?.value.get(rule);
        const kept = edit && before?.reads.every((read, i) => read === reads[i]) && keptAfter(edit, before.answer);
        if (kept) return [rule, { reads, answer: kept }];
        const now = questioned(speech);
        ask(rule, (asked, report) => rule.checkSpeech(asked, report, setting, setup), [now], setup);
        return [rule, { reads, answer: now.answer }];
      }),
    );
  });
});

/** An edit that adds no line and takes none away; messages may name lines. */
interface EditInLines {
  /** The changed lines; counts from the old text. */
  readonly span: Span;
  /** By how many characters the text behind has moved. */
  readonly by: number;
}

function editBetween(old: Speech, speech: Speech): EditInLines | undefined {
  const { start, oldEnd, newEnd } = changedLines(old, speech);
  if (oldEnd !== newEnd) return undefined;
  const span = { start: old.starts[start] ?? old.length, end: old.starts[oldEnd] ?? old.length };
  return { span, by: speech.length - old.length };
}

/** The answer with its spans where they stand after the edit; undefined where one lies in a changed line. */
function keptAfter(edit: EditInLines, answer: Answer): Answer | undefined {
  if (
    answer.failures.length > 0 ||
    answer.findings.some(finding => spansOf(finding).some(span => overlaps(span, edit.span)))
  )
    return undefined;
  return { ...answer, findings: answer.findings.map(finding => keptFinding(edit, finding)) };
}

function keptFinding({ span, by }: EditInLines, finding: Finding): Finding {
  const isBehind = ({ start }: Span): boolean => start >= span.end;
  if (by === 0 || !spansOf(finding).some(isBehind)) return finding;
  return withSpans(finding, old => (isBehind(old) ? shifted(old, by) : old));
}

const spansOf = ({ span, related, fixes }: Finding): readonly Span[] => [
  span,
  ...related.map(({ span }) => span),
  ...fixes.flatMap(({ edits }) => edits.map(({ span }) => span)),
];
