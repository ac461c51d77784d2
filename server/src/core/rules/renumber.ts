import { numeralWith } from '../reading/outline/heading';
import type { Section } from '../reading/outline/section';
import type { Speech } from '../reading/speech';
import { shifted, spanOf } from '../text/span';
import { maybe, replace } from './fixes';
import type { Fix } from './rule';

/** The mark of a numbered heading as it would be with another number: （三） for （四）, 三、 for 四、. */
export function writtenAs({ paragraphs }: Speech, { line, lead: { heading } }: Section, number: number): string {
  const { text } = paragraphs[line]!;
  const behind = heading ? text.slice(heading.numeral.end, heading.span.end).trimEnd() : '';
  return heading ? numeralWith(text, heading, number) + behind : '';
}

/** Gives a heading another number; only the writer knows whether it is not a neighbour that is wrong. */
export function renumber(speech: Speech, section: Section, number: number): Fix {
  const { line, lead } = section;
  const numeral = lead.heading?.numeral ?? spanOf(0, 0);
  const title = `改为“${writtenAs(speech, section, number)}”`;
  const newText = lead.heading ? numeralWith(speech.paragraphs[line]!.text, lead.heading, number) : '';
  return maybe(replace(shifted(numeral, speech.starts[line]!), newText, title));
}
