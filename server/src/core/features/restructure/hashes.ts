import { outline } from '../../reading/outline/outline';
import { allSections, type Section } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import type { Edit } from '../../text/edit';
import { spanOf } from '../../text/span';

/**
 * Puts a Markdown heading with all below it a level further in (1) or out (-1). Undefined at the outermost level, below which nothing may
 * skip one, and where something would need more than six hashes.
 */
export function shiftedHashes(speech: Speech, section: Section, by: 1 | -1): readonly Edit[] | undefined {
  const all = allSections(outline(speech)).filter(hasHashes);
  const own = levelOf(section);
  const at = all.indexOf(section);
  const before = all.slice(0, at).findLast(other => levelOf(other) <= own);
  if (by > 0 ? !before || levelOf(before) < own : own === 1) return undefined;
  const inner = [section, ...allSections(section.children)].filter(hasHashes);
  if (inner.some(({ lead }) => lead.heading!.level + by > 6)) return undefined;
  return inner.map(({ line, lead }) => {
    const start = speech.starts[line]! + lead.heading!.numeral.start;
    return by > 0 ? { span: spanOf(start, start), newText: '#' } : { span: spanOf(start, start + 1), newText: '' };
  });
}

export const hasHashes = ({ lead }: Section): boolean => lead.heading?.style === 'markdown';

const levelOf = ({ lead }: Section): number => lead.heading!.level;
