import type { Paragraph } from '../paragraph';
import type { Speech } from '../speech';
import type { Lead } from './lead';

/**
 * numbered: a numbered heading; line: a heading without number on its own line; point: a point with its text;
 * alone: a point on its own line, whose text follows.
 */
export type Role = 'numbered' | 'line' | 'point' | 'alone' | 'text';

/** A paragraph behind the front matter that is not blank. */
export interface Item {
  readonly line: number;
  readonly paragraph: Paragraph;
  readonly lead: Lead;
  readonly role: Role;
}

/** The paragraphs from line `start` on with their parts in the outline. */
export function itemsOf({ paragraphs }: Speech, start: number): readonly Item[] {
  const items: { line: number; paragraph: Paragraph; lead: Lead; role: Role }[] = [];
  for (let line = start; line < paragraphs.length; line++) {
    const paragraph = paragraphs[line]!;
    const { lead } = paragraph;
    if (lead.kind !== 'blank') items.push({ line, paragraph, lead, role: 'text' });
  }
  const isWrapped = isHardWrapped(items);
  let quoted = 0; // lines of a quotation that goes on
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (quoted > 0) quoted--;
    else if (item.lead.kind !== 'short' || !isWrapped) item.role = roleOf(items, i);
    if (item.lead.quotes) quoted = Math.max(quoted, linesQuoted(items, i));
  }
  return items;
}

/** Whether most lines end in the middle of a sentence, as in texts that were broken to a width: then a short line tells nothing. */
function isHardWrapped(items: readonly Item[]): boolean {
  let broken = 0;
  for (const { lead, paragraph } of items)
    if (!lead.isClosed && (lead.kind === 'short' || lead.kind === 'plain') && isWide(paragraph)) broken++;
  return items.length > fewestLines && broken > items.length / 2;
}
const fewestLines = 10;
/** Whether a line may have been broken to a width. */
export const isWide = ({ text }: Paragraph): boolean => text.length >= 20;

function roleOf(items: readonly Item[], i: number): Role {
  switch (items[i]!.lead.kind) {
    case 'heading':
      return 'numbered';
    case 'point':
      return isInSeries(items, i) ? (headsText(items, i) ? 'alone' : 'point') : 'text';
    case 'short':
      return partsText(items, i) ? 'line' : 'text';
    default:
      return 'text';
  }
}

/** 首先 and 最后 count as points only with each other; 首先 alone is the way to begin a speech. */
function isInSeries(items: readonly Item[], i: number): boolean {
  const { system, number } = items[i]!.lead.point!;
  if (system !== '首先') return true;
  const step = number === 1 ? 1 : -1;
  for (let at = i + step; Math.abs(at - i) <= longestSeries; at += step) {
    const lead = items[at]?.lead;
    if (!lead || lead.kind === 'heading') return false;
    if (lead.point?.system === system && lead.point.number !== number) return true;
  }
  return false;
}
const longestSeries = 40;

/** Whether a point stands alone on its line and the lines behind are its text. */
function headsText(items: readonly Item[], i: number): boolean {
  const { lead } = items[i]!;
  const next = items[i + 1]?.lead;
  if (!next || next.kind === 'point' || next.kind === 'short') return false;
  if (!lead.isClosed) return true;
  if (lead.goesOn || lead.sentence.end - lead.sentence.start > longestAlone) return false;
  const before = items[i - 1]?.lead;
  return before?.point === undefined || before.goesOn;
}
/** A point of one longer sentence is its own text. */
const longestAlone = 50;

/** Whether a short line is a heading: text follows it, it stands in no table and in no list of such lines. */
function partsText(items: readonly Item[], i: number): boolean {
  const kind = (at: number): Lead['kind'] | undefined => items[at]?.lead.kind;
  const next = items[i + 1]?.lead;
  if (!next || next.kind === 'row') return false;
  if (kind(i - 1) === 'row' && kind(i + 2) === 'row') return false;
  if (items[i]!.lead.isName && kind(i - 1) === 'short') return false; // the speaker below a heading
  let run = 1;
  while (run <= longestRun && kind(i - run) === 'short') run++;
  let behind = 1;
  while (behind <= longestRun && kind(i + behind) === 'short') behind++;
  if (run + behind - 1 > longestRun) return false;
  return hasText(items[i + behind]?.lead) || hasText(items[i + behind + 1]?.lead);
}
/** So many short lines may follow each other as headings; more are a list. */
const longestRun = 2;

const hasText = (lead: Lead | undefined): boolean =>
  lead !== undefined && (lead.isClosed || lead.goesOn || lead.kind === 'heading') && lead.kind !== 'row';

/** How many lines a quotation goes on that opens in an item and closes in a later one. */
function linesQuoted(items: readonly Item[], i: number): number {
  if ((items[i]!.lead.quotes ?? 0) <= 0) return 0;
  for (let end = i + 1; end < items.length && end <= i + longestQuotation; end++) {
    const quotes = items[end]!.lead.quotes ?? 0;
    if (quotes > 0) return 0;
    if (quotes < 0) return end - i;
  }
  return 0;
}
/** So many paragraphs a quotation may go on; a mark that waits longer was forgotten. */
const longestQuotation = 12;
