import { filterMap } from '../../text/filter-map';
import { remembered } from '../../text/remembered';
import type { Speech } from '../speech';
import { type HeadingMark, markAt, type NumberedStyle } from './heading';
import type { Lead } from './lead';
import { outline } from './outline';
import { allSections, type Section } from './section';

/** A numbered heading. */
export interface Numbered extends Section {
  readonly lead: Lead & { readonly heading: HeadingMark & { readonly style: NumberedStyle } };
}

/** Whether a section is a heading with a number; hashes are none. */
export const isNumbered = (section: Section): section is Numbered =>
  section.kind === 'heading' && section.lead.heading !== undefined && section.lead.heading.style !== 'markdown';

export const numberedHeadings = (speech: Speech): readonly Numbered[] =>
  allSections(outline(speech)).filter(isNumbered);

/** Headings of one level under one heading, in order. */
export interface HeadingSeries {
  readonly parent: Section | undefined;
  readonly members: readonly Numbered[];
}

/** All series of numbered headings of a speech; entries of annexes, points and headings by hashes belong to none. */
export const headingSeries = (speech: Speech): readonly HeadingSeries[] => seriesBelow(outline(speech));

const seriesBelow = remembered((sections: readonly Section[]): readonly HeadingSeries[] =>
  seriesOf(sections, section => (isNumbered(section) ? section : undefined)),
);

/** All series of numbers behind hashes: `## 一、修渠`, `## 二、护堤`. */
export const hashedSeries = (speech: Speech): readonly HeadingSeries[] =>
  seriesOf(outline(speech), section => numberedBehindHashes(speech, section));

/** A heading by hashes as one with the number that stands behind them. */
function numberedBehindHashes({ paragraphs }: Speech, section: Section): Numbered | undefined {
  const { line, lead } = section;
  if (lead.heading?.style !== 'markdown') return undefined;
  const numbered = { ...section, lead: { ...lead, heading: markAt(paragraphs[line]!.text, lead.heading.span.end) } };
  return isNumbered(numbered) ? numbered : undefined;
}

type NumberedOf = (section: Section) => Numbered | undefined;

function seriesOf(sections: readonly Section[], numberedOf: NumberedOf): readonly HeadingSeries[] {
  const found: HeadingSeries[] = [];
  collect(sections, undefined, numberedOf, found);
  return found;
}

function collect(
  sections: readonly Section[],
  parent: Section | undefined,
  numberedOf: NumberedOf,
  found: HeadingSeries[],
): void {
  const levels: Numbered[][] = [];
  for (const section of sections) {
    const numbered = numberedOf(section);
    if (numbered) {
      const { level } = numbered.lead.heading;
      levels[level] ??= [];
      levels[level].push(numbered);
    }
    if (section.children.length) collect(section.children, section, numberedOf, found);
  }
  for (const level of levels) if (level) for (const members of partedAtOne(level)) found.push({ parent, members });
}

/** Headings of one level as series; another one begins where the numbers begin at 1 again and go on. */
function partedAtOne(level: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const starts = filterMap(level, ({ lead }, i) => {
    const { number } = lead.heading;
    const isAnother =
      number === 1 && i > 0 && level[i - 1]!.lead.heading.number > 1 && level[i + 1]?.lead.heading.number === 2;
    return i === 0 || isAnother ? i : undefined;
  });
  return starts.map((start, i) => level.slice(start, starts[i + 1]));
}

/** A place where the numbers of a series do not go up one by one. */
export interface Fault {
  readonly kind: 'gap' | 'repeated' | 'descending';
  readonly at: Numbered;
  readonly before: Numbered;
  /** The number that should stand here. */
  readonly expected: number;
  /** With `expected` here all numbers around are right. */
  readonly isMendedByOne: boolean;
}

/** Where the numbers of a series leave some out, stand twice or go down; how it begins is not looked at. One place for one mistake. */
export function faultsOf(members: readonly Numbered[]): readonly Fault[] {
  const faults: Fault[] = [];
  const [first, ...others] = members.map(({ lead }) => lead.heading.number);
  // （四）（二）（三）: the first one alone is wrong
  let expected = others[0] === 2 && others[1] === 3 ? 2 : (first ?? 0) + 1;
  for (let i = 1; i < members.length; i++) {
    const at = members[i]!;
    const { number } = at.lead.heading;
    if (number !== expected) {
      const next = members[i + 1]?.lead.heading.number;
      const kind = number > expected ? 'gap' : number === expected - 1 ? 'repeated' : 'descending';
      const isMendedByOne = next === expected + 1 || (next === undefined && kind === 'repeated');
      const isSwapped = next === expected && number === expected + 1;
      const fault = { at: isSwapped ? members[i + 1]! : at, before: isSwapped ? at : members[i - 1]! };
      faults.push({ ...fault, kind: isSwapped ? 'descending' : kind, expected, isMendedByOne });
      if (isSwapped) i++;
      if (isMendedByOne) expected++;
      else if (isSwapped) expected += 2;
      else if (kind === 'gap' || next === number + 1) expected = number + 1;
    } else expected++;
  }
  return faults;
}
