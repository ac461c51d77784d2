import { outline } from '../../reading/outline/outline';
import { type Section, sectionSpan } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import { type Edit, edited } from '../../text/edit';
import { type Span, shifted, spanOf } from '../../text/span';
import { textIn } from './text';

/**
 * Exchanges a section with the one before it (-1) or behind it (1): its neighbour goes over to its other side, and each takes the number that
 * stood in its new place. Undefined where there is no neighbour of its kind.
 */
export function moved(speech: Speech, section: Section, by: 1 | -1): readonly Edit[] | undefined {
  const siblings = siblingsOf(outline(speech), section);
  const neighbour = siblings[siblings.indexOf(section) + by];
  if (!neighbour || !areAlike(section, neighbour)) return undefined;
  const [own, other] = [section, neighbour].map(one => sectionSpan(speech, withoutRest(one, siblings))) as [Span, Span];
  const [first, second] = by > 0 ? [own, other] : [other, own];
  const gap = spanOf(first.end, second.start);
  const between = textIn(speech, gap);
  if (between.trim()) return undefined;
  const [ofOwn, ofOther] = exchanged(speech, section, neighbour);
  const passing = edited(
    textIn(speech, other),
    ofOther.map(edit => relativeTo(other.start, edit)),
  );
  const insertion = by > 0 ? { at: own.start, text: passing + between } : { at: own.end, text: between + passing };
  const removal = by > 0 ? spanOf(own.end, other.end) : spanOf(other.start, own.start);
  return [
    ...ofOwn,
    { span: spanOf(insertion.at, insertion.at), newText: insertion.text },
    { span: removal, newText: '' },
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * The last of several points that are one paragraph each, without the paragraphs behind it: these go on with the part around. So with
 * headings whose text stands in the same line.
 */
function withoutRest(section: Section, siblings: readonly Section[]): Section {
  const alike = siblings.filter(other => areAlike(section, other));
  const isLast = alike.at(-1) === section && section.lead.isClosed && section.children.length === 0;
  return isLast && alike.length > 1 && alike.every(other => other === section || other.last === other.line)
    ? { ...section, last: section.line }
    : section;
}

/** Sections that can change places: headings of one style or without number, captions, points of one series. */
function areAlike(a: Section, b: Section): boolean {
  if (a.kind !== b.kind || !['heading', 'caption', 'point', 'entry'].includes(a.kind)) return false;
  const [ours, theirs] = [a.lead, b.lead];
  return (
    ours.heading?.style === theirs.heading?.style &&
    (ours.heading?.style !== 'markdown' || ours.heading.level === theirs.heading?.level) &&
    ours.point?.system === theirs.point?.system
  );
}

/** Edits by which two sections exchange their numbers and, as points of one sentence, the marks at their ends. */
function exchanged(speech: Speech, a: Section, b: Section): readonly [readonly Edit[], readonly Edit[]] {
  const [ofA, ofB]: [Edit[], Edit[]] = [[], []];
  const exchange = (one: Span | undefined, two: Span | undefined): void => {
    if (!one || !two) return;
    const [textOne, textTwo] = [textIn(speech, one), textIn(speech, two)];
    if (textOne === textTwo) return;
    ofA.push({ span: one, newText: textTwo });
    ofB.push({ span: two, newText: textOne });
  };
  exchange(numberSpan(speech, a), numberSpan(speech, b));
  if (a.kind === 'point') exchange(endMark(speech, a), endMark(speech, b));
  return [ofA, ofB];
}

function numberSpan(speech: Speech, { line, lead }: Section): Span | undefined {
  const span = lead.heading ? lead.heading.numeral : lead.point?.span;
  return span && shifted(span, speech.starts[line]!);
}

/** The ； or 。 with which a point of one sentence ends. */
function endMark(speech: Speech, { line, lead }: Section): Span | undefined {
  const { text } = speech.paragraphs[line]!;
  const end = text.trimEnd().length;
  if (lead.goesOn || !'；;。'.includes(text[end - 1] ?? ' ')) return undefined;
  return shifted(spanOf(end - 1, end), speech.starts[line]!);
}

const relativeTo = (start: number, { span, newText }: Edit): Edit => ({ span: shifted(span, -start), newText });

/** The sections beside which a section stands, itself among them. */
function siblingsOf(sections: readonly Section[], section: Section): readonly Section[] {
  const around = sections.findLast(({ line }) => line <= section.line);
  return !around || sections.includes(section) ? sections : siblingsOf(around.children, section);
}
