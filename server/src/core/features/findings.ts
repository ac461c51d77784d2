import type { Speech } from '../reading/speech';
import { remembered } from '../text/remembered';
import { type Answer, byPlace, type Failure, type Finding } from './ask';
import { lineFindings } from './line-findings';
import { withoutRepeats } from './repeats';
import type { Setup } from './setup';
import { type Silenced, silence } from './silences';
import { speechFindings } from './speech-findings';

export { type Failure, type Finding, levelOf } from './ask';

/** Spans count from the text. */
export interface Findings extends Silenced {
  readonly failures: readonly Failure[];
}

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
  const ofLines = together(lineFindings(speech, setup));
  const ofSpeech = together(speechFindings(speech, setup));
  const found = merged(ofLines.findings, ofSpeech.findings.sort(byPlace));
  const failures = [...ofLines.failures, ...ofSpeech.failures];
  return { findings: withoutRepeats(found), failures, silenced: [], stale: [] };
}

/** Several answers as one. */
function together(answers: readonly Answer[]): { readonly findings: Finding[]; readonly failures: Failure[] } {
  const all: { findings: Finding[]; failures: Failure[] } = { findings: [], failures: [] };
  for (const { findings, failures } of answers) {
    for (const finding of findings) all.findings.push(finding);
    for (const failure of failures) all.failures.push(failure);
  }
  return all;
}

/** Two lists in the order of the text as one. */
function merged(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const all: Finding[] = [];
  let next = 0;
  for (const finding of some) {
    while (next < others.length && byPlace(others[next]!, finding) < 0) all.push(others[next++]!);
    all.push(finding);
  }
  return [...all, ...others.slice(next)];
}
