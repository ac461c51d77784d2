import { remembered } from '../../text/remembered';
import { type Gathered, gathering } from '../gathering';
import type { Speech } from '../speech';
import { follows, type SequenceMarker } from './sequence';

/** A marker in its run. Its span counts from its line. */
export interface Member {
  readonly marker: SequenceMarker;
  readonly line: number;
  /**
   * out: its number is not the next one (一是…三是); mixed: it has the next number in another form (第一…二是). None where all is well.
   */
  readonly fault?: 'out' | 'mixed';
}

/** Markers that number one thing after another, in one paragraph or at the beginnings of several. */
export interface Run {
  readonly members: readonly Member[];
}

/** A run that may still go on. */
interface Open {
  readonly members: Member[];
  readonly systems: Set<SequenceMarker['system']>;
  readonly atLineStart: boolean;
}

/** All runs of a speech, in the order of their first markers; markers that go on with none and do not begin with 1 are runs of their own. */
export const runsOf = (speech: Speech): readonly Run[] => runsIn(markersByLine(speech));

/** The lines with markers. */
export const markersByLine = gathering(({ sequence }) => sequence);

const runsIn = remembered((lines: readonly Gathered<SequenceMarker>[]): readonly Run[] => {
  const runs: Run[] = [];
  let open: Open[] = [];
  for (const { line, facts: sequence } of lines) {
    for (const marker of sequence) {
      if (isHeading(marker, sequence)) continue;
      const joined = joinedTo(open, marker, line);
      if (joined) {
        joined.run.members.push({ marker, line, ...(joined.fault && { fault: joined.fault }) });
        joined.run.systems.add(marker.system);
        open.splice(open.indexOf(joined.run) + 1);
        continue;
      }
      const run = { members: [{ marker, line }], systems: new Set([marker.system]), atLineStart: marker.atLineStart };
      runs.push(run);
      if (marker.number !== 1) continue;
      if (open.length === deepest) open.shift();
      open.push(run);
    }
    open = open.filter(({ members, atLineStart }) => members.at(-1)!.line === line || atLineStart);
  }
  return runs;
});

/** ① and （1） at the beginning of a line, unless the line goes on with ② or （2）. */
const isHeading = ({ atLineStart, system }: SequenceMarker, sequence: readonly SequenceMarker[]): boolean =>
  atLineStart && (system === '①' || system === '（1）') && sequence[1]?.system !== system;

/** So many runs may be open at a time. */
const deepest = 16;

/** The open run that a marker goes on with: with its next number, else in its own form, else in another form. */
function joinedTo(
  open: readonly Open[],
  marker: SequenceMarker,
  line: number,
): { run: Open; fault?: Member['fault'] } | undefined {
  const next = open.findLast(
    ({ members, systems }) =>
      systems.has(marker.system) && follows({ ...members.at(-1)!.marker, system: marker.system }, marker),
  );
  if (next) return { run: next };
  if (marker.number === 1) return undefined;
  const isNear = ({ members, atLineStart }: Open): boolean =>
    members.at(-1)!.line === line || (atLineStart && marker.atLineStart);
  const own = open.findLast(run => run.systems.has(marker.system) && isNear(run));
  if (own) return { run: own, fault: 'out' };
  const other = open.findLast(
    run =>
      isNear(run) &&
      run.members.at(-1)!.marker.number === marker.number - 1 &&
      line - run.members.at(-1)!.line < farthest,
  );
  return other && { run: other, fault: 'mixed' };
}
/** Forms are compared over so many lines. */
const farthest = 12;
