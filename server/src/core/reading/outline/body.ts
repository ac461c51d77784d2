import type { Speech } from '../speech';
import type { FrontMatter } from './front-matter';
import { type Item, itemsOf } from './item';

/** What stands behind the front matter, in its parts. */
export interface Body {
  /** Opening and sections. */
  readonly items: readonly Item[];
  /** The paragraphs of the closing. */
  readonly closing: readonly Item[];
  /** A closing note. */
  readonly note: readonly Item[];
  /** Each annex from its first line. */
  readonly annexes: readonly (readonly Item[])[];
}

export function bodyOf(speech: Speech, front: FrontMatter): Body {
  const items = itemsOf(speech, front.end);
  const annexes = annexStarts(items);
  const main = items.slice(0, annexes[0] ?? items.length);
  const note = main.findIndex(({ lead }) => lead.kind === 'note');
  const noted = note < 0 ? main.length : note;
  const closing = closingStart(main.slice(0, noted));
  return {
    items: main.slice(0, closing),
    closing: main.slice(closing, noted),
    note: main.slice(noted),
    annexes: annexes.map((start, i) => items.slice(start, annexes[i + 1])),
  };
}

function annexStarts(items: readonly Item[]): readonly number[] {
  const starts: number[] = [];
  items.forEach(({ lead }, i) => {
    const isTitle = i > 0 && items[i - 1]!.lead.kind === 'annex';
    if (lead.kind === 'annex' && !isTitle && i > 0 && i < items.length - 1) starts.push(i);
  });
  return starts;
}

/** Index of the last salutation behind the last heading and its own text, or of a line 结束语; the length when there is neither. */
function closingStart(items: readonly Item[]): number {
  const heading = items.findLastIndex(({ role }) => role !== 'text' && role !== 'point');
  const ending = items.findLastIndex(({ lead }) => lead.kind === 'ending');
  if (ending > heading) return ending;
  const afterOwn = heading < 0 ? items.findIndex(({ lead }) => lead.kind !== 'salutation') + 1 : heading + 2;
  const from = heading >= 0 && items[heading]!.lead.goesOn ? heading + 1 : afterOwn;
  const last = items.findLastIndex(({ lead }, i) => i >= from && lead.kind === 'salutation');
  return last < 0 ? items.length : last;
}
