import { hanNumber } from '../../reading/figures/han-number';
import { type HeadingMark, type HeadingStyle, type NumberedStyle, numeralWith } from '../../reading/outline/heading';
import { type Numbered, numberedHeadings } from '../../reading/outline/heading-series';
import type { Section } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import type { Edit } from '../../text/edit';
import { shifted, spanOf } from '../../text/span';

/** The styles of GB/T 9704—2012, 7.3.3, and ① as the usual fifth. */
export const standardStyles = ['han', 'han-bracket', 'arabic', 'arabic-bracket', 'circled'] as const;

/** The highest number that can be written in each style. */
const highest = (style: HeadingStyle): number => (style === 'circled' ? 20 : 99);

export const canBeWritten = (style: HeadingStyle, number: number): boolean => number >= 1 && number <= highest(style);

/** The mark as the standard writes it: 三、 （三） 3. （3） ③. */
export function standardMark(style: NumberedStyle, number: number): string {
  const han = hanNumber(number);
  switch (style) {
    case 'part':
      return `第${han}部分　`;
    case 'chapter':
      return `第${han}章　`;
    case 'section':
      return `第${han}节　`;
    case 'han':
      return `${han}、`;
    case 'han-bracket':
      return `（${han}）`;
    case 'arabic':
      return `${number}.`;
    case 'arabic-bracket':
      return `（${number}）`;
    case 'circled':
      return String.fromCharCode('①'.charCodeAt(0) + number - 1);
  }
}

/** The mark of a heading with another number and its own marks and blanks behind: （三） for （二）, 3．for 2． */
export const markWith = (text: string, mark: HeadingMark, number: number): string =>
  numeralWith(text, mark, number) + text.slice(mark.numeral.end, mark.span.end);

/** The mark of a style as this speech writes it elsewhere, else as the standard does. */
export function markLikeOthers(speech: Speech, style: NumberedStyle, number: number): string {
  const model = numberedHeadings(speech).find(({ lead }) => lead.heading.style === style);
  return model
    ? markWith(speech.paragraphs[model.line]!.text, model.lead.heading, number)
    : standardMark(style, number);
}

/** Puts `mark` in the place of the mark of a section, or before its name where it has none; nothing where it stands there already. */
export function withMark(
  { paragraphs, starts }: Speech,
  { line, lead, nameSpan }: Section,
  mark: string,
): readonly Edit[] {
  const span = lead.heading?.span ?? spanOf(nameSpan.start, nameSpan.start);
  const isSame = paragraphs[line]!.text.slice(span.start, span.end) === mark;
  return isSame ? [] : [{ span: shifted(span, starts[line]!), newText: mark }];
}

/** Gives a heading another number in its own style; nothing where it has it, or where it cannot be written. */
export function withNumber(speech: Speech, heading: Numbered, number: number): readonly Edit[] {
  const mark = heading.lead.heading;
  if (mark.number === number || !canBeWritten(mark.style, number)) return [];
  const { text } = speech.paragraphs[heading.line]!;
  return [{ span: shifted(mark.numeral, speech.starts[heading.line]!), newText: numeralWith(text, mark, number) }];
}
