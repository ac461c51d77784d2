import { type NumberedStyle, numberedStyles } from '../../reading/outline/heading';
import { headingSeries, isNumbered, type Numbered, numberedHeadings } from '../../reading/outline/heading-series';
import type { Section } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import type { Edit } from '../../text/edit';
import { remembered } from '../../text/remembered';
import { canBeWritten, markLikeOthers, standardStyles, withMark, withNumber } from './mark';

/**
 * Puts a heading with all below it one level further in: it goes on the series under the heading before it. Those behind it count one less.
 * Undefined where no heading stands before it, or where something below it would be deeper than there are marks.
 */
export function demoted(speech: Speech, heading: Numbered): readonly Edit[] | undefined {
  const series = seriesWith(speech, heading);
  const before = series[series.indexOf(heading) - 1];
  if (!before) return undefined;
  const inner = before.children.findLast(isNumbered)?.lead.heading;
  const style = inner?.style ?? styleBelow(speech, heading.lead.heading.style);
  if (!style) return undefined;
  const moved = withStyle(speech, heading, style, (inner?.number ?? 0) + 1);
  return moved && [...moved, ...counted(speech, behind(series, heading), -1)];
}

/**
 * Puts a heading with all below it one level further out: it stands behind the heading it was under. Those that stood behind it stand
 * below it now. Undefined at the outermost level.
 */
export function promoted(speech: Speech, heading: Numbered): readonly Edit[] | undefined {
  const parent = parentOf(speech, heading);
  if (!parent) return undefined;
  const { style, number } = parent.lead.heading;
  const moved = withStyle(speech, heading, style, number + 1);
  const inner = inside(heading);
  const own = heading.lead.heading;
  const last = styleBelow(speech, style) === own.style ? (inner.at(-1)?.lead.heading.number ?? 0) : 0;
  return (
    moved && [
      ...moved,
      ...counted(speech, behind(seriesWith(speech, heading), heading), last - own.number),
      ...counted(speech, behind(seriesWith(speech, parent), parent), 1),
    ]
  );
}

/** The heading in another style and with another number, those below it in the styles further in; undefined where these do not go so far. */
function withStyle(
  speech: Speech,
  heading: Numbered,
  style: NumberedStyle,
  number: number,
): readonly Edit[] | undefined {
  if (!canBeWritten(style, number)) return undefined;
  const inner = inside(heading);
  const styles = new Map<NumberedStyle, NumberedStyle>();
  let next: NumberedStyle | undefined = style;
  for (const used of numberedStyles.filter(style => inner.some(({ lead }) => lead.heading.style === style))) {
    next = next && styleBelow(speech, next);
    if (!next) return undefined;
    styles.set(used, next);
  }
  const edits = [...withMark(speech, heading, markLikeOthers(speech, style, number))];
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

/** The heading directly below which a heading stands, when it has a number. */
const parentOf = (speech: Speech, heading: Numbered): Numbered | undefined =>
  numberedHeadings(speech).find(({ children }) => children.includes(heading));

const seriesWith = (speech: Speech, heading: Numbered): readonly Numbered[] =>
  headingSeries(speech).find(({ members }) => members.includes(heading))?.members ?? [heading];

const behind = (series: readonly Numbered[], heading: Numbered): readonly Numbered[] =>
  series.slice(series.indexOf(heading) + 1);

const counted = (speech: Speech, headings: readonly Numbered[], by: number): readonly Edit[] =>
  headings.flatMap(heading => withNumber(speech, heading, heading.lead.heading.number + by));
