import { type HeadingSeries, hashedSeries, headingSeries } from '../../reading/outline/heading-series';
import { levelOf, partsOf, runsOnFrom, saysNumbersRunOn } from '../../reading/outline/running-numbers';
import { isExcerpt } from '../../reading/prose/excerpt';
import type { Speech } from '../../reading/speech';
import type { Edit } from '../../text/edit';
import { settled } from '../settled';
import { withNumber } from './mark';

/**
 * Numbers all headings one by one, those behind hashes too, each series in its own style and writing. A series begins with 1; where the numbers of a level
 * run on through the parts they go on doing so, and an excerpt begins with the number it begins with.
 */
export const renumbered = (speech: Speech): readonly Edit[] => settled(speech, onceRenumbered);

const onceRenumbered = (speech: Speech): readonly Edit[] => [
  ...counted(speech, headingSeries(speech)),
  ...counted(speech, hashedSeries(speech)),
];

function counted(speech: Speech, all: readonly HeadingSeries[]): readonly Edit[] {
  const runOn = new Map<number, number>(); // level → its last number, where numbers run on
  for (const level of levelsThatRunOn(speech, all)) runOn.set(level, 0);
  return all.flatMap((series, i) => {
    const { members } = series;
    const { level, number } = members[0]!.lead.heading;
    const last = series.parent ? runOn.get(level) : undefined;
    const first = i === 0 && !series.parent && isExcerpt(speech) ? number : 1;
    const before = last ?? first - 1;
    if (last !== undefined) runOn.set(level, last + members.length);
    return members.flatMap((heading, i) => withNumber(speech, heading, before + 1 + i));
  });
}

/** Levels whose numbers mostly go on from one part to the next, or of which the text says so. */
function levelsThatRunOn(speech: Speech, all: readonly HeadingSeries[]): readonly number[] {
  const levels = [...new Set(all.map(levelOf))];
  return levels.filter(level => {
    const parts = partsOf(all, level);
    const goOn = parts.filter((part, i) => i > 0 && runsOnFrom(parts[i - 1]!, part));
    return parts.length > 2 ? goOn.length * 2 >= parts.length - 1 : goOn.length > 0 && saysNumbersRunOn(speech);
  });
}
