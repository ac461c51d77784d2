import { type Span, shifted, spanAt } from '../../text/span';
import { changedLines } from '../changed-lines';
import { linesIn } from '../gathering';
import { outline } from '../outline/outline';
import type { Section } from '../outline/section';
import { renewed, steady } from '../renewed';
import type { Speech } from '../speech';
import type { Mention } from './mention';
import { mentionsInWords, nounsOfSpeech } from './mentions-in-words';
import { likenessOf } from './same-thing';

export interface PlacedMention {
  /** Spans count from the line. */
  readonly mention: Mention;
  readonly line: number;
}

/** Mentions of one and the same quantity, at least two, in the order of the text. */
export type MentionGroup = readonly PlacedMention[];

/** Where the quantity of a mention stands; counts from the text. */
export const mentionSpan = ({ starts }: Speech, { mention, line }: PlacedMention): Span =>
  shifted(mention.quantity, starts[line]!);

export const linkedMentions = (speech: Speech): readonly MentionGroup[] => groupsIn(speech).linked;

interface Groups {
  /** All mentions by their keys, those of one quantity together. An edit leaves the groups of other keys as they are. */
  readonly byKey: ReadonlyMap<string, readonly MentionGroup[]>;
  readonly linked: readonly MentionGroup[];
}

const groupsIn = renewed<Groups>((speech, earlier) => {
  const touched = earlier && changedKeys(earlier.speech, speech);
  if (earlier && touched?.size === 0) return earlier.value;
  const fresh = new Map<string, PlacedMention[][]>();
  const planned = plannedLines(speech);
  for (const { line, facts } of mentionsInWords(speech))
    for (const fact of facts) {
      if (touched && !touched.has(fact.key)) continue;
      const mention = fact.isPlanned || !spanAt(planned, line) ? fact : { ...fact, isPlanned: true };
      const groups = fresh.get(mention.key);
      const group = groupOf(groups ?? [], mention);
      if (group) group.push({ mention, line });
      else if (groups) groups.push([{ mention, line }]);
      else fresh.set(mention.key, [[{ mention, line }]]);
    }
  const byKey = touched ? new Map([...earlier!.value.byKey].filter(([key]) => !touched.has(key))) : new Map();
  for (const [key, groups] of fresh) byKey.set(key, groups);
  const linked = [...byKey.values()].flat().filter(group => group.length > 1);
  return { byKey, linked: linked.sort(([a], [b]) => compareMentions(a!, b!)) };
});

/** The group that says the same number, else the first one that says another number of the same thing. */
function groupOf(groups: readonly PlacedMention[][], mention: Mention): PlacedMention[] | undefined {
  let other: PlacedMention[] | undefined;
  for (const group of groups) {
    const likeness = likenessOf(group[0]!.mention, mention);
    if (likeness === 'same') return group;
    other ??= likeness && group;
  }
  return other;
}

export const compareMentions = (a: PlacedMention, b: PlacedMention): number =>
  a.line - b.line || a.mention.quantity.start - b.mention.quantity.start;

/** The keys of the mentions in the changed lines, before and after; undefined where others have changed too. */
function changedKeys(old: Speech, speech: Speech): ReadonlySet<string> | undefined {
  const { start, oldEnd, newEnd } = changedLines(old, speech);
  const isElsewhere =
    oldEnd !== newEnd || nounsOfSpeech(old) !== nounsOfSpeech(speech) || plannedLines(old) !== plannedLines(speech);
  if (isElsewhere) return undefined;
  const lines = [old, speech].flatMap(version => linesIn(mentionsInWords(version), start, newEnd));
  return new Set(lines.flatMap(({ facts }) => facts.map(({ key }) => key)));
}

/** The sections that are about what is to come, as spans of lines; the same object as long as they are the same. */
const plannedLines = steady((speech): readonly Span[] =>
  outline(speech)
    .filter(isPlan)
    .map(({ line, last }) => ({ start: line, end: last + 1 })),
);

const isPlan = ({ name }: Section): boolean => plans.test(name) && !done.test(name);
const plans = /今后|未来|明年|下一步|建议|任务|目标|安排|打算|部署|思路|展望|重点工作|20\d\d年(?:工作|要|政府)/;
const done = /回顾|完成情况|执行情况/;
