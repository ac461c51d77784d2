import { remembered } from '../../text/remembered';
import { type Span, sliceOf } from '../../text/span';
import type { Speech } from '../speech';
import type { Lead } from './lead';

/** entry: in an annex; note: a closing note; the other kinds are those of the outline of a speech. */
export type SectionKind =
  | 'title'
  | 'opening'
  | 'heading'
  | 'caption'
  | 'point'
  | 'closing'
  | 'annex'
  | 'entry'
  | 'note';

/** A node of the outline: a heading with all that stands below it. Lines count from 0. */
export interface Section {
  readonly kind: SectionKind;
  readonly name: string;
  /** Where its name stands in the paragraph of `line`; for 开篇, 结束语 and 注 what they begin with. */
  readonly nameSpan: Span;
  readonly line: number;
  /** Its last line that is not blank. */
  readonly last: number;
  /** How its first paragraph begins: with the mark of a heading or point, with a salutation. */
  readonly lead: Lead;
  readonly children: readonly Section[];
}

/** Every section of an outline, each before those below it. */
export const allSections: (sections: readonly Section[]) => readonly Section[] = remembered(sections => {
  const all: Section[] = [];
  const add = (sections: readonly Section[]): void => {
    for (const section of sections) {
      all.push(section);
      add(section.children);
    }
  };
  add(sections);
  return all;
});

/** From the first line of a section to the end of its last paragraph; counts from the text. */
export const sectionSpan = ({ paragraphs, starts }: Speech, { line, last }: Section): Span => ({
  start: starts[line]!,
  end: starts[last]! + paragraphs[last]!.text.length,
});

/** The sections in which a line lies, the outermost first. */
export function sectionsAround(sections: readonly Section[], line: number): readonly Section[] {
  const section = sections.findLast(section => section.line <= line);
  return section && line <= section.last ? [section, ...sectionsAround(section.children, line)] : [];
}

/** The number with which a numbered heading begins and the mark behind it, 一、 or （一）; counts from the text. */
export function markSpan({ paragraphs, starts }: Speech, { line, lead: { heading } }: Section): Span {
  const { start, end } = heading?.span ?? { start: 0, end: 0 };
  const length = paragraphs[line]!.text.slice(start, end).trimEnd().length;
  return { start: starts[line]! + start, end: starts[line]! + start + length };
}

export const writtenMark = ({ paragraphs }: Speech, { line, lead: { heading } }: Section): string =>
  heading ? sliceOf(paragraphs[line]!.text, heading.span).trim() : '';
