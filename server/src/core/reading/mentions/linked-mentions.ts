import { remembered } from '../../text/remembered';
import { type Span, shifted, spanAt } from '../../text/span';
import { agree } from '../figures/interval';
import { outline } from '../outline/outline';
import type { Section } from '../outline/section';
import { levelValue } from '../relations/level';
import type { Speech } from '../speech';
import { inKnownWords, type Mention } from './mention';
import { knownNouns } from './said-before';
import { likenessOf } from './same-thing';

export interface PlacedMention {
  readonly mention: Mention;
  readonly line: number;
  /** Of its quantity; counts from the text. */
  readonly span: Span;
}

/** Mentions of one and the same quantity, at least two, in the order of the text. */
export type MentionGroup = readonly PlacedMention[];

/** Asked after every edit: it only compares what the paragraphs remember. */
export const linkedMentions = remembered((speech: Speech): readonly MentionGroup[] => {
  const byKey = new Map<string, PlacedMention[][]>();
  for (const placed of mentionsIn(speech)) {
    const groups = byKey.get(placed.mention.key);
    const group = groupOf(groups ?? [], placed.mention);
    if (group) group.push(placed);
    else if (groups) groups.push([placed]);
    else byKey.set(placed.mention.key, [[placed]]);
  }
  return [...byKey.values()].flat().filter(group => group.length > 1);
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

/** Two mentions of one quantity whose numbers cannot both be right. */
export interface Contradiction {
  /** The one that stands more alone, the later one where both stand alone. */
  readonly odd: PlacedMention;
  readonly other: PlacedMention;
}

/** What contradicts what most mentions of a group say, each number once. */
export function contradictionsIn(group: MentionGroup): readonly Contradiction[] {
  const numbers: PlacedMention[][] = [];
  for (const placed of group) {
    const same = numbers.find(([first]) => saysTheSame(first!.mention, placed.mention));
    if (same) same.push(placed);
    else numbers.push([placed]);
  }
  const most = numbers.reduce((most, one) => (one.length > most.length ? one : most));
  return numbers.flatMap(ones => {
    if (ones === most) return [];
    const odd = ones[0]!;
    const other = most.find(other => isContradiction(odd, other));
    return other ? { odd, other } : [];
  });
}

/** Mostly a number is said again as it was said before, which a look tells. */
const saysTheSame = ({ quantity: a }: Mention, { quantity: b }: Mention): boolean =>
  (a.value.low === b.value.low && a.value.high === b.value.high) || agree(levelValue(a), levelValue(b));

const isContradiction = (a: PlacedMention, b: PlacedMention): boolean =>
  (a.span.start < b.span.start ? likenessOf(a.mention, b.mention) : likenessOf(b.mention, a.mention)) === 'contradicts';

/** The mentions of each line, with nouns that another line has in full. */
export const mentionsByLine = remembered(({ paragraphs }: Speech): readonly (readonly Mention[])[] => {
  const known = knownNouns(paragraphs.flatMap(({ mentions }) => mentions));
  return paragraphs.map(({ mentions }) => (mentions.length === 0 ? mentions : inKnownWords(mentions, known)));
});

function* mentionsIn(speech: Speech): Iterable<PlacedMention> {
  const isPlanned = plannedLines(outline(speech));
  for (const [line, mentions] of mentionsByLine(speech).entries()) {
    if (mentions.length === 0) continue;
    const planned = isPlanned(line);
    for (const mention of mentions)
      yield {
        mention: planned && !mention.isPlanned ? asPlanned(mention) : mention,
        line,
        span: shifted(mention.quantity, speech.starts[line]!),
      };
  }
}

const asPlanned = remembered((mention: Mention): Mention => ({ ...mention, isPlanned: true }));

/** Whether a line stands in a section that is about what is to come. */
function plannedLines(sections: readonly Section[]): (line: number) => boolean {
  const planned = sections
    .filter(({ name }) => plans.test(name) && !done.test(name))
    .map(({ line, last }) => ({ start: line, end: last + 1 }));
  return line => spanAt(planned, line) !== undefined;
}
const plans = /今后|未来|明年|下一步|建议|任务|目标|安排|打算|部署|思路|展望|重点工作|20\d\d年(?:工作|要|政府)/;
const done = /回顾|完成情况|执行情况/;
