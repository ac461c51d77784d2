import { sliceOf } from '../../text/span';
import { renewed } from '../renewed';
import type { Speech } from '../speech';
import { outline } from './outline';
import type { Section } from './section';

/** The outline for who looks at the numbers of its headings only: the same object as long as these stay what and where they are. */
export const numbering = renewed<readonly Section[]>((speech, earlier) => {
  const sections = outline(speech);
  if (earlier && outline(earlier.speech) === sections) return earlier.value;
  return earlier && haveSameNumbers(earlier.value, earlier.speech, sections, speech) ? earlier.value : sections;
});

const haveSameNumbers = (a: readonly Section[], old: Speech, b: readonly Section[], speech: Speech): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((section, i) => {
      const other = b[i]!;
      return (
        section.kind === other.kind &&
        section.line === other.line &&
        section.last === other.last &&
        (section.lead === other.lead || markOf(section, old) === markOf(other, speech)) &&
        haveSameNumbers(section.children, old, other.children, speech)
      );
    }));

/** How a heading is numbered, and as what it is written. */
const markOf = ({ line, lead: { heading, goesOn } }: Section, { paragraphs }: Speech): string =>
  JSON.stringify([heading, heading && sliceOf(paragraphs[line]!.text, heading.span), goesOn]);
