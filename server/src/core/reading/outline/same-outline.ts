import { type Span, sliceOf } from '../../text/span';
import { changedLines } from '../changed-lines';
import type { Paragraph } from '../paragraph';
import type { Speech } from '../speech';
import { frontMatter } from './front-matter';
import { isWide } from './item';
import type { LeadKind } from './lead';
import { type Section, sectionsAround } from './section';

/** Whether an edit leaves an outline as it was: no line was added or taken away, and the changed ones tell the same of it as before. */
export function isSameOutline(sections: readonly Section[], old: Speech, speech: Speech): boolean {
  const changed = changedInBody(old, speech);
  if (!changed || changed.end - changed.start > mostLines) return false;
  for (let line = changed.start; line < changed.end; line++)
    if (!tellsTheSame(old.paragraphs[line]!, speech.paragraphs[line]!, mayBeNamed(sections, line))) return false;
  return true;
}
/** The outline with the new name of a numbered heading, where nothing else has changed: how headings nest does not depend on their words. */
export function renamedOutline(
  sections: readonly Section[],
  old: Speech,
  speech: Speech,
): readonly Section[] | undefined {
  const changed = changedInBody(old, speech);
  if (!changed || changed.end - changed.start !== 1) return undefined;
  const line = changed.start;
  const [before, after] = [old.paragraphs[line]!, speech.paragraphs[line]!];
  const path = sectionsAround(sections, line);
  const section = path.at(-1);
  if (section?.line !== line || section.kind !== 'heading' || path[0]!.kind === 'annex') return undefined;
  const { lead, text } = after;
  if (!lead.heading || isWide(before) !== isWide(after) || leadTold(before, false) !== leadTold(after, false))
    return undefined;
  return replaced(sections, path, { ...section, name: sliceOf(text, lead.name), nameSpan: lead.name, lead });
}

/** The sections with another one at the end of a path; those beside the path stay the same objects. */
const replaced = (
  sections: readonly Section[],
  [section, ...below]: readonly Section[],
  by: Section,
): readonly Section[] =>
  sections.with(
    sections.indexOf(section!),
    below.length === 0 ? by : { ...section!, children: replaced(section!.children, below, by) },
  );

/** The lines that an edit has changed, if it adds none, takes none away and leaves the front matter as it was. */
function changedInBody(old: Speech, speech: Speech): Span | undefined {
  const { start, oldEnd, newEnd } = changedLines(old, speech);
  const front = frontMatter(speech);
  return oldEnd === newEnd && start >= front.end && front === frontMatter(old) ? { start, end: newEnd } : undefined;
}

/** More lines are no keystroke, and the outline is made as quickly as they are compared. */
const mostLines = 20;

/** Whether the words of any line are told in the outline: where it begins a section, and in annexes, whose entries may be plain. */
function mayBeNamed(sections: readonly Section[], line: number): boolean {
  const around = sectionsAround(sections, line);
  return around[0]?.kind === 'annex' || around.at(-1)?.line === line;
}

function tellsTheSame(old: Paragraph, paragraph: Paragraph, isNamed: boolean): boolean {
  const hasWords = isNamed || !wordless.has(old.lead.kind);
  return (
    isWide(old) === isWide(paragraph) &&
    leadTold(old, hasWords) === leadTold(paragraph, hasWords) &&
    (!hasWords || sliceOf(old.text, old.lead.sentence) === sliceOf(paragraph.text, paragraph.lead.sentence))
  );
}

const leadTold = ({ lead }: Paragraph, hasWords: boolean): string =>
  JSON.stringify(hasWords ? lead : { ...lead, sentence: undefined, name: undefined, clause: undefined });

/** Lines of which only their kind matters, as long as they begin no section. */
const wordless: ReadonlySet<LeadKind> = new Set(['plain', 'short', 'caption', 'row']);
