import { readSpeech, type Speech, textOf } from '../reading/speech';
import type { Fix, Rule } from '../rules/rule';
import { composed } from '../text/composed';
import { type Edit, edited } from '../text/edit';
import type { Span } from '../text/span';
import { type Finding, findings } from './findings';
import type { Setup } from './setup';

/** A change that mends a finding. */
export interface Mending {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The one that the finding certainly needs. */
  readonly isPreferred: boolean;
}

/** What mends the findings that a selection touches, in the order of the text. */
export const fixesAt = (speech: Speech, setup: Setup, { start, end }: Span): readonly Mending[] =>
  findings(speech, setup)
    .findings.filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap(finding =>
      finding.fixes.map(fix => ({ finding, fix, isPreferred: fix === finding.fixes.find(({ certain }) => certain) })),
    );

/** The findings that "fix all" mends, of one rule or of all. */
export const certainFindings = (speech: Speech, setup: Setup, rule?: Rule): readonly Finding[] =>
  findings(speech, setup).findings.filter(
    finding => (!rule || finding.rule === rule) && finding.fixes.some(({ certain }) => certain),
  );

/**
 * The edits after which none of these findings is left, each piece of the text changed once. Where two fixes want one place the first
 * one is made, and what then is left is looked at again.
 */
export function fixAll(speech: Speech, setup: Setup, rule?: Rule): readonly Edit[] {
  const rounds: (readonly Edit[])[] = [];
  let after = speech;
  while (rounds.length < mostRounds) {
    const edits = apart(certainFindings(after, setup, rule));
    if (edits.length === 0) break;
    rounds.push(edits);
    after = readSpeech(edited(textOf(after), edits), after);
  }
  return composed(speech.length, rounds);
}
/** More than any text needs; two rules that undo each other's fixes would go on for ever. */
const mostRounds = 20;

/** The certain fix of each finding, unless one of its edits is at a place where another one is. */
function apart(found: readonly Finding[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { fixes } of found) {
    const { edits: own } = fixes.find(({ certain }) => certain)!;
    if (own.every(edit => !edits.some(other => collide(edit.span, other.span)))) edits.push(...own);
  }
  return edits;
}

/** Two spans with a character in common, or an insertion within or at the edge of the other. */
function collide(a: Span, b: Span): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
