import { campaignUses } from '../../glossary/campaign-uses';
import type { Formulation, Member } from '../../glossary/formulation';
import type { Knowledge } from '../../glossary/knowledge';
import type { Paragraph } from '../../reading/paragraph';
import { type Span, spanAt } from '../../text/span';
import type { Entry } from './entry';

/** Fixed sayings, by their names (三严三实) or spelled out (道路自信、理论自信、制度自信、文化自信), and names of campaigns. */
export function formulationEntries(paragraph: Paragraph, { campaigns, formulations }: Knowledge): readonly Entry[] {
  const { text } = paragraph;
  const named = campaignUses(campaigns)(paragraph).map(({ span, campaign }) => entry(span, '', campaign.name));
  const taken = [...named].sort((a, b) => a.start - b.start);
  const entries: Entry[] = [...named];
  let run: Run | undefined;
  const close = (): void => {
    if (run) entries.push(...expansionOf(run));
    run = undefined;
  };
  for (let at = 0; at < text.length; ) {
    const item = formulations.members.longestAt(text, at);
    if (item) {
      const end = at + item.word.length;
      if (run && joint.test(text.slice(run.end, at)))
        run = { start: run.start, end, members: [...run.members, item.value] };
      else {
        close();
        run = { start: at, end, members: [item.value] };
      }
      at = end;
      continue;
    }
    const name = spanAt(taken, at) ? undefined : formulations.names.longestAt(text, at);
    if (name) entries.push(entry({ start: at, end: at + name.word.length }, '', name.value[0]!.name));
    at += name?.word.length ?? 1;
  }
  close();
  return entries;
}
const joint = /^(?:、|和|与|及|以及)$/;

/** Members in a row. */
interface Run extends Span {
  readonly members: readonly (readonly Member[])[];
}

/** As many members of one formulation as a row has, when it has three or all. */
function expansionOf({ start, end, members }: Run): readonly Entry[] {
  const counts = new Map<Formulation, number>();
  for (const memberships of members)
    for (const formulation of new Set(memberships.map(({ formulation }) => formulation)))
      counts.set(formulation, (counts.get(formulation) ?? 0) + 1);
  const best = [...counts].sort(([a, n], [b, m]) => m - n || a.items.length - b.items.length)[0];
  if (!best || (best[1] < 3 && best[1] < best[0].items.length)) return [];
  return [entry({ start, end }, `${best[1]}/${best[0].items.length}`, best[0].name)];
}

const entry = ({ start, end }: Span, value: string, counts: string): Entry => ({
  kind: 'formulation',
  start,
  end,
  value,
  unit: '',
  counts,
  isFact: false,
});
