import { outline } from '../reading/outline/outline';
import { type Section, sectionSpan } from '../reading/outline/section';
import type { Speech } from '../reading/speech';
import type { Span } from '../text/span';

/** What can be folded away. */
export interface Fold {
  /** From behind the name to the end of the section, so that the name stays to be seen; counts from the text. */
  readonly span: Span;
  /** How many folds are around it. */
  readonly depth: number;
}

/** Every section with more than its name, the title with the front matter; in the order of the text. */
export const folds = (speech: Speech): readonly Fold[] => foldsOf(speech, outline(speech), 0);

const foldsOf = (speech: Speech, sections: readonly Section[], depth: number): readonly Fold[] =>
  sections.flatMap(section => {
    const span = bodySpan(speech, section);
    const inner = foldsOf(speech, section.children, depth + 1);
    return span.start < span.end ? [{ span, depth }, ...inner] : inner;
  });

function bodySpan(speech: Speech, section: Section): Span {
  const { line, nameSpan } = section;
  const { text } = speech.paragraphs[line]!;
  // A run-in name keeps its 。
  const behind = '。：；，！？'.includes(text[nameSpan.end] ?? ' ') ? 1 : 0;
  const start = section.lead.goesOn ? nameSpan.end + behind : text.length;
  return { start: speech.starts[line]! + start, end: sectionSpan(speech, section).end };
}
