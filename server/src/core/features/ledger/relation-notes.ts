import { agree } from '../../reading/figures/interval';
import { contradictionsIn } from '../../reading/mentions/contradictions';
import {
  linkedMentions,
  type MentionGroup,
  mentionSpan,
  type PlacedMention,
} from '../../reading/mentions/linked-mentions';
import type { Paragraph } from '../../reading/paragraph';
import type { Relation } from '../../reading/relations/index';
import type { Speech } from '../../reading/speech';
import { listIn } from '../../text/list-in';
import { remembered } from '../../text/remembered';
import { sliceOf } from '../../text/span';

/** What a figure was held against, and how that came out; open: not all of it is named. */
export interface RelationNote {
  /** 3+2+9=14；“13名”. */
  readonly text: string;
  readonly verdict: Relation['verdict'];
}

/** The relations of a paragraph by the start of each figure that takes part. */
export const relationNotes: (paragraph: Paragraph) => ReadonlyMap<number, readonly RelationNote[]> = remembered(
  paragraph => {
    const notes = new Map<number, RelationNote[]>();
    const ends = new Map(paragraph.figures.map(({ start, end }) => [start, end]));
    for (const relation of paragraph.relations) {
      const verdict = verdictOf(relation);
      const note = { text: noteOf(paragraph, relation, verdict), verdict };
      const partners = relation.operands.filter(({ start, end }) => ends.get(start) === end); // items of lists are none
      for (const { start } of [relation.stated, ...partners]) listIn(notes, start).push(note);
    }
    return notes;
  },
);

/** Parts that come to the total fit it, also where the words leave open whether these are all. */
export const verdictOf = ({ kind, verdict, operands, result, stated }: Relation): Relation['verdict'] =>
  kind === 'partition' && verdict === 'open' && operands.length > 1 && agree(result, stated.value) ? 'holds' : verdict;

function noteOf({ text }: Paragraph, relation: Relation, verdict: Relation['verdict']): string {
  const { kind, equation, stated, operands } = relation;
  const written = sliceOf(text, stated);
  if (kind === 'partition' && operands.length === 1 && verdict === 'open')
    return `“${written}”中的“${sliceOf(text, operands[0]!)}”`;
  const isOpenSum = /[÷×－]/.test(equation) && !equation.includes('=');
  const sum = `${names[kind] ?? ''}${equation}${isOpenSum && verdict === 'holds' ? `=${written}` : ''}`;
  if (verdict === 'conflicts') return `${sum}，与“${written}”不符`;
  return verdict === 'open' ? `${sum}，“${written}”未列尽` : sum;
}
const names: Partial<Record<string, string>> = {
  partition: '分项',
  complement: '分项',
  sum: '合计',
  count: '列举',
  conversion: '换算',
  accumulation: '累计',
  duration: '起止',
};

/** Other mentions of one quantity, by the start of each in the text. */
export const mentionNotes: (speech: Speech) => ReadonlyMap<number, RelationNote> = remembered(speech => {
  const notes = new Map<number, RelationNote>();
  for (const group of linkedMentions(speech)) {
    const odd = new Set(contradictionsIn(group).map(({ odd }) => odd));
    for (const placed of group) {
      const verdict = odd.has(placed) ? 'conflicts' : 'holds';
      notes.set(mentionSpan(speech, placed).start, { text: othersOf(speech, group, placed, verdict), verdict });
    }
  }
  return notes;
});

/** 与第27行“237名”相合. */
function othersOf({ paragraphs }: Speech, group: MentionGroup, placed: PlacedMention, verdict: string): string {
  const others = group.filter(other => other !== placed).slice(0, mostNamed);
  const places = others.map(
    ({ mention, line }) => `第${line + 1}行“${sliceOf(paragraphs[line]!.text, mention.quantity)}”`,
  );
  return `与${places.join('、')}${verdict === 'holds' ? '相合' : '不一致'}`;
}
const mostNamed = 3;
