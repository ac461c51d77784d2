import type { Paragraph } from '../reading/paragraph';
import { paragraphFactWith } from '../reading/paragraph-fact';
import { type Row, rowAt, rows as rowsOf } from '../reading/prose/row';
import type { Span } from '../text/span';
import { commaItems } from './comma-items';
import { type Expansion, expansionOf, type Item } from './expansion';
import { type Formulation, type Formulations, formsOfItem } from './formulation';
import { formulationNames, type NameUse } from './formulation-names';
import { runsIn } from './item-runs';

/** The expansions of a line, those with a name first; remembered. */
export const expansions = paragraphFactWith(
  (paragraph: Paragraph, formulations: Formulations): readonly Expansion[] => {
    const rows = rowsOf(paragraph); // every expansion has one
    if (rows.length === 0) return [];
    const named = formulationNames(formulations)(paragraph).flatMap(
      name => announced(paragraph.text, rows, name, formulations) ?? summedUp(paragraph.text, rows, name) ?? [],
    );
    const taken = new Set(named.flatMap(({ items }) => items.map(({ span }) => span.start)));
    const all = [...named];
    for (const row of rows)
      for (const run of runsIn(row, paragraph.text, formulations))
        if (!run.items.some(({ span }) => taken.has(span.start))) all.push(run);
    return all;
  },
);

/** Whether a number belongs to the name of an expanded formulation, whose rules look at its items. */
export const isInName = (formulations: Formulations, paragraph: Paragraph, { start, end }: Span): boolean =>
  expansions(formulations)(paragraph).some(({ name }) => name && name.span.start <= start && end <= name.span.end);

/** More pieces than any formulation has items are not looked at. */
const mostPieces = 16;

/** The list behind a name and 即, ： or a bracket. An open list (等), or one that stresses some items, is none. */
function announced(text: string, rows: readonly Row[], name: NameUse, { heads }: Formulations): Expansion | undefined {
  const head = heads.longestAt(text, name.outer.end)?.word.length ?? 0;
  announce.lastIndex = name.outer.end + head;
  const opening = announce.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const start = announce.lastIndex;
  for (const wording of name.wordings) {
    const items = commaItems(text, start, wording);
    if (items) return expansionOf(wording, items, text, name);
  }
  let row = rowAt(rows, start);
  if (!row) return undefined;
  const pieces = row.filter(({ end }) => end > start).slice(0, mostPieces);
  pieces[0] = { start, end: pieces[0]!.end };
  if (pieces.some(piece => isOpen(text, piece))) return undefined;
  const formulation = bestOf(name.wordings, pieces, text);
  if (!formulation) return undefined;
  // 三严三实: the second three stand behind a comma
  while (pieces.length < mostPieces && '，；'.includes(text[row.at(-1)!.end] ?? '\n')) {
    const next = rowAt(rows, row.at(-1)!.end + 1);
    if (!next || next === row || indexOf(next[0]!, formulation, text) === undefined) break;
    pieces.push(...next);
    row = next;
  }
  return expansionOf(formulation, itemsOf(pieces, formulation, text), text, name);
}
const announce =
  /”?(?:制度|精神|原则|目标)?(?:的)?(?:具体|主要)?(?:内容|内涵|要求)?(?:[，,]?(?:也)?(?:即|就是|是指|指|指的是|包括|分别是|分别为|是)：?|：|——|[（(](?:即|指)?)“?/y;

const isOpen = (text: string, { start, end }: Span): boolean => open.test(text.slice(start, end));
const open = /(?<!平)等$|特别是|尤其是|其中/;

/** The list before a name: 政治意识、大局意识、核心意识、看齐意识“四个意识”. */
function summedUp(text: string, rows: readonly Row[], name: NameUse): Expansion | undefined {
  const row = rowAt(rows, name.outer.start);
  const place = row?.findIndex(({ end }) => end >= name.outer.start) ?? -1;
  if (!row || place < 1) return undefined;
  const last = lastItem(text, row[place]!, name);
  if (!last) return undefined;
  const pieces = [...row.slice(Math.max(0, place - mostPieces), place), last];
  if (pieces.some(piece => isOpen(text, piece))) return undefined;
  const formulation = bestOf(name.wordings, pieces, text);
  if (!formulation) return undefined;
  const all = itemsOf(pieces, formulation, text);
  const items = all.slice(beginning(all, pieces));
  // 毛泽东思想、邓小平理论是…: what stands between is no link to the name
  const { span, index } = items.at(-1)!;
  if (index !== undefined && !tail.test(text.slice(span.end, last.end))) return undefined;
  // what stands before the first item need not belong to the list
  while (items.length > formulation.items.length && items[0]!.index === undefined) items.shift();
  return expansionOf(formulation, items, text, name);
}

/** Which item is the first: the last one with words before it that the next has not. 完整、准确、全面贯彻创新、协调: 创新. */
function beginning(items: readonly Item[], pieces: readonly Span[]): number {
  const hasLead = ({ span, index }: Item, i: number): boolean => index !== undefined && span.start > pieces[i]!.start;
  const last = items.findLastIndex((item, i) => i > 0 && i < pieces.length - 1 && hasLead(item, i));
  return last > 0 && !hasLead(items[last + 1]!, last + 1) && !hasLead(items[last - 1]!, last - 1) ? last : 0;
}

const tail = /^(?:[”’]|发展|工作|建设|要求|职能|任务|作用|攻坚战)?$/;

/** The last item of a list and the words that lead from it to the name. */
function lastItem(text: string, piece: Span, { outer }: NameUse): Span | undefined {
  const words = text.slice(piece.start, outer.start);
  const link = linkToName.exec(words)?.[0].length ?? 0;
  return link < words.length ? { start: piece.start, end: piece.start + words.length - link } : undefined;
}
const linkToName = /[”’]?(?:为(?:主要)?内容的|构成的|组成的|这|的)?“?$/;

/** The wording of which most items are members, if at least half are. */
function bestOf(wordings: readonly Formulation[], pieces: readonly Span[], text: string): Formulation | undefined {
  const members = (formulation: Formulation): number =>
    itemsOf(pieces, formulation, text).filter(({ index }) => index !== undefined).length;
  const best = wordings.reduce((a, b) => (members(b) > members(a) ? b : a));
  return best.items.length > 1 && members(best) * 2 >= Math.max(pieces.length, 2) ? best : undefined;
}

/** The pieces as items; the last one may be two, joined by 和: then its first half is a member just as it stands. */
function itemsOf(pieces: readonly Span[], formulation: Formulation, text: string): readonly Item[] {
  const items = onceEach(
    pieces.map(span => itemOf(span, formulation, text)),
    pieces,
  );
  const last = pieces.at(-1)!;
  const joint = pieces.length < formulation.items.length ? conjunction.exec(text.slice(last.start, last.end)) : null;
  if (!joint) return items;
  const left = { start: last.start, end: last.start + joint.index };
  const right = { start: left.end + joint[0].length, end: last.end };
  const item = itemOf(left, formulation, text);
  if (item.index === undefined || item.span.start > left.start || item.span.end < left.end) return items;
  return [...items.slice(0, -1), item, itemOf(right, formulation, text)];
}

/** 中共党史 beside 党史 is another thing: of two pieces with one member in them the one that has more is none. */
const onceEach = (items: readonly Item[], pieces: readonly Span[]): readonly Item[] =>
  items.map((item, i) => {
    const piece = pieces[i]!;
    const isBare = item.span.start === piece.start && item.span.end === piece.end;
    const others = items.filter((other, j) => j !== i && other.index === item.index);
    return item.index === undefined || isBare || i === 0 || others.length === 0
      ? item
      : { span: piece, index: undefined };
  });
const conjunction = /(?<=.)(?:以及|和|与|及)(?=.)/;

/** A piece as an item: of a member only the member itself, without the words around it. */
function itemOf(span: Span, formulation: Formulation, text: string): Item {
  const form = formIn(span, formulation, text);
  if (!form) return { span, index: undefined };
  const start = span.start + text.slice(span.start, span.end).lastIndexOf(form.text);
  return { span: { start, end: start + form.text.length }, index: form.index };
}

const indexOf = (span: Span, formulation: Formulation, text: string): number | undefined =>
  formIn(span, formulation, text)?.index;

/** The longest form of an item that a piece holds. */
function formIn(span: Span, formulation: Formulation, text: string): { text: string; index: number } | undefined {
  const piece = text.slice(span.start, span.end);
  let found: { text: string; index: number } | undefined;
  for (const [index, item] of formulation.items.entries())
    for (const form of formsOfItem(formulation, item))
      if (form.length > (found?.text.length ?? 0) && piece.includes(form)) found = { text: form, index };
  return found;
}
