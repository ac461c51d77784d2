import type { Interval } from '../reading/figures/interval';
import { outline } from '../reading/outline/outline';
import { sectionsAround } from '../reading/outline/section';
import type { Paragraph } from '../reading/paragraph';
import { sentenceAt } from '../reading/prose/pieces';
import { lineAt, type Speech } from '../reading/speech';
import { groupOf } from '../rules/rule';
import { listIn } from '../text/list-in';
import { remembered } from '../text/remembered';
import { overlaps, type Span, shifted } from '../text/span';
import { type Finding, findings } from './findings';
import { type Entry, type EntryKind, entriesOf } from './ledger/entry';
import { mentionNotes, relationNotes } from './ledger/relation-notes';
import type { Setup } from './setup';

export type { EntryKind } from './ledger/entry';

/** One figure or date of a speech, or another place that numbers stand in. Spans count from the text. */
export interface LedgerRow {
  readonly kind: EntryKind;
  /** The figure as written, without what it counts. */
  readonly span: Span;
  /** 200多名. */
  readonly written: string;
  /** Normalised: 237, 40万～50万, 2021-12-25, 第4届第1次, 4/4. */
  readonly value: string;
  /** 名, 元, 元/年; empty for what has none. */
  readonly unit: string;
  /** The number in the base unit of its measure, where it is one. */
  readonly amount?: Interval;
  /** What it counts: 政协委员. */
  readonly counts: string;
  /** The sentence around it; for a long one the words nearby. */
  readonly sentence: Span;
  /** Names of the sections it stands in, the outermost first, without the title. */
  readonly sections: readonly string[];
  /** Line from 0. */
  readonly line: number;
  /** A fact that someone can check against a source; the others are checked by their order or wording alone. */
  readonly isFact: boolean;
  /** What it was held against: 分项3+2+8=13. */
  readonly relation: string;
  /** holds: it fits all that it was held against; conflicts: it does not, or a rule reports it; unchecked: nothing in the text says. */
  readonly result: 'holds' | 'conflicts' | 'unchecked';
  /** What the rules report there. */
  readonly findings: readonly Finding[];
}

/** How many facts a speech states: the rows of its ledger that someone can sign off. */
export const factCount = ({ paragraphs }: Speech, setup: Setup): number =>
  paragraphs.reduce((sum, paragraph) => sum + factsIn(setup)(paragraph), 0);

const factsIn = remembered((setup: Setup) =>
  remembered((paragraph: Paragraph) => entriesOf(setup)(paragraph).filter(({ isFact }) => isFact).length),
);

/** Every figure and date of a speech, in its order; remembered. */
export const ledger = (speech: Speech, setup: Setup): readonly LedgerRow[] => inSetup(setup)(speech);

const inSetup = remembered((setup: Setup) => remembered((speech: Speech) => rowsOf(speech, setup)));

function rowsOf(speech: Speech, setup: Setup): readonly LedgerRow[] {
  const found = findingsByLine(speech, setup);
  const sections = outline(speech);
  const mentions = mentionNotes(speech);
  const rows: LedgerRow[] = [];
  for (const [line, paragraph] of speech.paragraphs.entries()) {
    const entries = entriesOf(setup)(paragraph);
    if (entries.length === 0) continue;
    const start = speech.starts[line]!;
    const path = sectionsAround(sections, line).flatMap(({ kind, name }) => (kind === 'title' ? [] : name));
    const notes = relationNotes(paragraph);
    for (const entry of entries) {
      const span = shifted(entry, start);
      const own = (found.get(line) ?? []).filter(
        finding => concerns(finding, entry.kind) && overlaps(finding.span, span),
      );
      const mention = mentions.get(span.start);
      const held = [...(notes.get(entry.start) ?? []), ...(mention ? [mention] : [])];
      const isWrong = own.some(({ level }) => level !== 'hint') || held.some(({ verdict }) => verdict === 'conflicts');
      const isRight = held.some(({ verdict }) => verdict === 'holds') || (entry.kind === 'ordinal' && !entry.isFact);
      rows.push({
        kind: entry.kind,
        span,
        written: paragraph.text.slice(entry.start, entry.end),
        value: entry.value,
        unit: entry.unit,
        ...(entry.amount && { amount: entry.amount }),
        counts: entry.counts,
        sentence: shifted(around(paragraph, entry), start),
        sections: path,
        line,
        isFact: entry.isFact,
        relation: held.map(({ text }) => text).join('；'),
        result: isWrong ? 'conflicts' : isRight ? 'holds' : 'unchecked',
        findings: own,
      });
    }
  }
  return rows;
}

/** The sentence of an entry; as much of a long one as is near it. */
function around(paragraph: Paragraph, { start, end }: Entry): Span {
  const sentence = sentenceAt(paragraph, start) ?? { start, end };
  return { start: Math.max(sentence.start, start - reach), end: Math.max(end, Math.min(sentence.end, end + reach)) };
}
const reach = 200;

function findingsByLine(speech: Speech, setup: Setup): ReadonlyMap<number, readonly Finding[]> {
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings(speech, setup).findings)
    listIn(byLine, lineAt(speech, finding.span.start)).push(finding);
  return byLine;
}

/** Whether a finding says something of a figure of this kind: rules of punctuation and of headings mark words around figures. */
function concerns({ rule }: Finding, kind: EntryKind): boolean {
  const group = groupOf(rule);
  if (group === 'punctuation' || kind === 'list') return false;
  if (group === 'structure') return kind === 'ordinal';
  return (group === 'formulations') === (kind === 'formulation' || kind === 'name');
}
