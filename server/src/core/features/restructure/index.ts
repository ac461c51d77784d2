import { isNumbered } from '../../reading/outline/heading-series';
import { outline } from '../../reading/outline/outline';
import { type Section, sectionsAround } from '../../reading/outline/section';
import { lineAt, type Speech } from '../../reading/speech';
import type { Edit } from '../../text/edit';
import { type Span, shifted, touches } from '../../text/span';
import { hasHashes, shiftedHashes } from './hashes';
import { moved } from './move';
import { normalised } from './normalise';
import { joined, split } from './points';
import { renumbered } from './renumber';
import { canBeShifted, demoted, promoted } from './shift';

export { nextMark } from './next-mark';

/** What can be changed of a speech by its structure. Nothing else of the text changes. */
export const restructurings = [
  'renumber',
  'normalise',
  'promote',
  'demote',
  'moveUp',
  'moveDown',
  'splitPoints',
  'joinPoints',
] as const;
export type Restructuring = (typeof restructurings)[number];

export const restructuringTitles: Readonly<Record<Restructuring, string>> = {
  renumber: '全文标题重新编号',
  normalise: '全文标题序数改为“一、（一）1.（1）”',
  promote: '提升一级，连同下级',
  demote: '降低一级，连同下级',
  moveUp: '本部分上移',
  moveDown: '本部分下移',
  splitPoints: '各点分行',
  joinPoints: '各点并为一段',
};

/** The edits of a change at a place, apart and in order; undefined where it cannot be made or changes nothing. */
export function restructured(speech: Speech, change: Restructuring, offset: number): readonly Edit[] | undefined {
  const edits = makers[change](speech, offset);
  return edits?.length ? [...edits].sort(inOrder) : undefined;
}

const inOrder = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

const makers: Readonly<Record<Restructuring, (speech: Speech, offset: number) => readonly Edit[] | undefined>> = {
  renumber: renumbered,
  normalise: normalised,
  promote: (speech, offset) => shiftedAt(speech, offset, -1),
  demote: (speech, offset) => shiftedAt(speech, offset, 1),
  moveUp: (speech, offset) => movedAt(speech, offset, -1),
  moveDown: (speech, offset) => movedAt(speech, offset, 1),
  splitPoints: (speech, offset) => split(speech, lineAt(speech, offset), offset),
  joinPoints: (speech, offset) => joined(speech, lineAt(speech, offset)),
};

function shiftedAt(speech: Speech, offset: number, by: 1 | -1): readonly Edit[] | undefined {
  const section = around(speech, offset).findLast(
    section => isNumbered(section) || isHashed(section) || (canBeShifted(section) && isNameAt(speech, section, offset)),
  );
  if (!section) return undefined;
  if (isHashed(section)) return shiftedHashes(speech, section, by);
  return by > 0 ? demoted(speech, section) : promoted(speech, section);
}

function movedAt(speech: Speech, offset: number, by: 1 | -1): readonly Edit[] | undefined {
  const section = around(speech, offset).at(-1);
  return section && moved(speech, section, by);
}

const isHashed = (section: Section): boolean => section.kind === 'heading' && hasHashes(section);

const isNameAt = ({ starts }: Speech, { line, nameSpan }: Section, offset: number): boolean =>
  touches(shifted(nameSpan, starts[line]!), offset);

const around = (speech: Speech, offset: number): readonly Section[] =>
  sectionsAround(outline(speech), lineAt(speech, offset));

/** The changes that can be made of the section or paragraph whose name or points are at `span`: those an editor offers unasked. */
export function restructuringsAt(speech: Speech, { start, end }: Span): readonly Restructuring[] {
  const line = lineAt(speech, start);
  if (line !== lineAt(speech, end)) return [];
  const section = around(speech, start).findLast(section => section.line === line);
  const isNamed = section !== undefined && section.kind !== 'title' && isNameAt(speech, section, start);
  const offered = isNamed ? restructurings : (['splitPoints', 'joinPoints'] as const);
  return offered.filter(change => restructured(speech, change, start) !== undefined);
}
