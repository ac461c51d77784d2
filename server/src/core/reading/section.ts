import type { Span } from '../text/span';
import type { Lead } from './lead';
import type { Speech } from './speech';

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

/** Every section, each before those below it. */
export function* allSections(sections: readonly Section[]): Iterable<Section> {
  for (const section of sections) {
    yield section;
    yield* allSections(section.children);
  }
}

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
