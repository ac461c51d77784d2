import { type NumberedStyle, numberedStyles } from '../../reading/outline/heading';
import { headingSeries, isNumbered, type Numbered, numberedHeadings } from '../../reading/outline/heading-series';
import { outline } from '../../reading/outline/outline';
import { allSections, type Section } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import type { Edit } from '../../text/edit';
import { remembered } from '../../text/remembered';
import { hasHashes } from './hashes';
import { canBeWritten, markLikeOthers, standardStyles, withMark, withNumber } from './mark';

/** A section that may be put further in or out: a heading, with a number or without, or a caption. */
export const canBeShifted = (section: Section): boolean =>
  isNumbered(section) || (!hasHashes(section) && (section.kind === 'heading' || section.kind === 'caption'));

/**
 * Puts a section with all below it one level further in: it goes on the series under the heading before it; without a number it gets one.
 * Those behind it count one less. Undefined where no heading stands before it, or where something below it would be deeper than there are
 * marks.
 */
export function demoted(speech: Speech, section: Section): readonly Edit[] | undefined {
  const series = isNumbered(section) ? seriesWith(speech, section) : siblingsOf(speech, section);
  const at = series.indexOf(section);
  const before = series[at - 1];
  if (!before) return undefined;
  const inner = before.children.findLast(isNumbered)?.lead.heading;
  const style = inner?.style ?? (isNumbered(before) ? styleBelow(speech, before.lead.heading.style) : undefined);
  if (!style) return undefined;
  const moved = withStyle(speech, section, style, (inner?.number ?? 0) + 1);
  return moved && [...moved, ...(isNumbered(section) ? counted(speech, series.slice(at + 1), -1) : [])];
}

/**
 * Puts a section with all below it one level further out: it stands behind the numbered heading it was under, and has a number itself.
 * Those that stood behind it stand below it now. Undefined at the outermost level.
 */
export function promoted(speech: Speech, section: Section): readonly Edit[] | undefined {
  const parent = numberedHeadings(speech).find(({ children }) => children.includes(section));
  if (!parent) return undefined;
  const { style, number } = parent.lead.heading;
  const moved = withStyle(speech, section, style, number + 1);
  const behind = isNumbered(section)
    ? membersBehind(speech, section)
    : parent.children.filter(isNumbered).filter(({ line }) => line > section.line);
  const own = isNumbered(section) ? section.lead.heading : behind[0]?.lead.heading;
  const before = isNumbered(section) ? section.lead.heading.number : (own?.number ?? 1) - 1; // the number they go on behind
  const last = styleBelow(speech, style) === own?.style ? (inside(section).at(-1)?.lead.heading.number ?? 0) : 0;
  return (
    moved && [...moved, ...counted(speech, behind, last - before), ...counted(speech, membersBehind(speech, parent), 1)]
  );
}

/** A section in another style and with another number, those below it in the styles further in; undefined where these do not go so far. */
function withStyle(
  speech: Speech,
  section: Section,
  style: NumberedStyle,
  number: number,
): readonly Edit[] | undefined {
  if (!canBeWritten(style, number)) return undefined;
  const inner = inside(section);
  const styles = new Map<NumberedStyle, NumberedStyle>();
  let next: NumberedStyle | undefined = style;
  for (const used of numberedStyles.filter(style => inner.some(({ lead }) => lead.heading.style === style))) {
    next = next && styleBelow(speech, next);
    if (!next) return undefined;
    styles.set(used, next);
  }
  const edits = [...withMark(speech, section, markLikeOthers(speech, style, number))];
  for (const child of inner) {
    const { style, number } = child.lead.heading;
    const moved = withStyle(speech, child, styles.get(style)!, number);
    if (!moved) return undefined;
    edits.push(...moved);
  }
  return edits;
}

/** The numbered headings next below a section, also those below headings without number. */
const inside = ({ children }: Section): readonly Numbered[] =>
  children.flatMap(child => (isNumbered(child) ? [child] : inside(child)));

/** The style of headings below one of `style`: as this speech mostly has it, else as the standard does. */
function styleBelow(speech: Speech, style: NumberedStyle): NumberedStyle | undefined {
  const used = stylesBelow(speech).get(style);
  if (used) return used;
  const at = (standardStyles as readonly string[]).indexOf(style);
  return standardStyles[at + 1];
}

const stylesBelow = remembered((speech: Speech): ReadonlyMap<NumberedStyle, NumberedStyle> => {
  const counts = new Map<NumberedStyle, Map<NumberedStyle, number>>();
  for (const heading of numberedHeadings(speech)) {
    const [outer, inner] = [heading.lead.heading.style, inside(heading)[0]?.lead.heading.style];
    if (!inner || numberedStyles.indexOf(inner) <= numberedStyles.indexOf(outer)) continue;
    const below = counts.get(outer) ?? new Map<NumberedStyle, number>();
    counts.set(outer, below.set(inner, (below.get(inner) ?? 0) + 1));
  }
  return new Map([...counts].map(([style, below]) => [style, [...below].sort((a, b) => b[1] - a[1])[0]![0]]));
});

/** The sections among which a section stands, at its level. */
const siblingsOf = (speech: Speech, section: Section): readonly Section[] =>
  [outline(speech), ...allSections(outline(speech)).map(({ children }) => children)].find(all =>
    all.includes(section),
  )!;

const seriesWith = (speech: Speech, heading: Numbered): readonly Numbered[] =>
  headingSeries(speech).find(({ members }) => members.includes(heading))?.members ?? [heading];

function membersBehind(speech: Speech, heading: Numbered): readonly Numbered[] {
  const series = seriesWith(speech, heading);
  return series.slice(series.indexOf(heading) + 1);
}

const counted = (speech: Speech, headings: readonly Section[], by: number): readonly Edit[] =>
  headings.filter(isNumbered).flatMap(heading => withNumber(speech, heading, heading.lead.heading.number + by));
