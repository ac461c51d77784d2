import { writtenDay } from '../reading/figures/calendar';
import { occasion } from '../reading/outline/occasion';
import { outline } from '../reading/outline/outline';
import { type Section, type SectionKind, sectionSpan } from '../reading/outline/section';
import type { Speech } from '../reading/speech';
import { type Span, shifted } from '../text/span';

/** What an editor shows of a section of the outline. Spans count from the text. */
export interface OutlineSymbol {
  readonly kind: SectionKind;
  readonly name: string;
  /** Date and speaker beside the title, where they are stated. */
  readonly detail?: string;
  /** 0 at the top. */
  readonly depth: number;
  /** From its first line to the end of its last paragraph. */
  readonly span: Span;
  /** The name itself; for 开篇, 结束语 and 注 what they begin with. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineSymbol[];
}

export const outlineSymbols = (speech: Speech): readonly OutlineSymbol[] => symbolsOf(speech, outline(speech), 0);

const symbolsOf = (speech: Speech, sections: readonly Section[], depth: number): readonly OutlineSymbol[] =>
  sections.map(section => {
    const detail = section.kind === 'title' ? detailOf(speech) : '';
    return {
      kind: section.kind,
      name: section.name,
      ...(detail && { detail }),
      depth,
      span: sectionSpan(speech, section),
      nameSpan: shifted(section.nameSpan, speech.starts[section.line]!),
      children: symbolsOf(speech, section.children, depth + 1),
    };
  });

/** 2021年12月25日 区政协主席 刘某某 */
function detailOf(speech: Speech): string {
  const { date, speaker = '' } = occasion(speech);
  return [date ? writtenDay(date) : '', speaker].filter(part => part).join(' ');
}
