import { type Likeness, likenessOf } from '../text/likeness';
import { listIn } from '../text/list-in';
import type { Span } from '../text/span';
import type { LedgerRow } from './ledger';

/** Someone has checked a figure against a source; with what the figure and its sentence were then. */
export interface SignOff {
  readonly id: string;
  /** As written: 237名. */
  readonly figure: string;
  /** The sentence of the ledger row, in which the figure stands at `at`. */
  readonly sentence: string;
  readonly at: number;
  /** Offset of the figure in the text, which tells equal sentences apart; nothing when it is not there any more. */
  readonly start?: number;
  readonly source?: string;
  readonly person?: string;
  /** ISO date and time. */
  readonly date?: string;
}

/** What stood there when it was signed, and what stands there now. */
export interface Change {
  readonly what: 'figure' | 'sentence';
  readonly from: string;
  readonly to: string;
}

/** signed: as it was signed; changed: the figure or its sentence is another one now, so that the sign-off holds no more. */
export interface SignedRow {
  readonly row: LedgerRow;
  readonly state: 'signed' | 'changed' | 'unsigned';
  readonly signOff?: SignOff;
  readonly changes: readonly Change[];
}

export interface SignedLedger {
  readonly rows: readonly SignedRow[];
  /** Sign-offs whose figures are nowhere any more. */
  readonly lost: readonly SignOff[];
  /** Facts that are signed, and all facts. */
  readonly progress: { readonly signed: number; readonly total: number };
}

/** What of a row is kept in a sign-off. */
export function signable(text: string, { written, span, sentence }: LedgerRow): Signable {
  const at = span.start - sentence.start;
  return { figure: written, sentence: text.slice(sentence.start, sentence.end), at, start: span.start };
}

/** What is kept of a figure that stands in the text, to be signed. */
export type Signable = Omit<SignOff, 'id' | 'start'> & { readonly start: number };

/** The rows of a ledger with their sign-offs: first those of the very same sentence, then those of the sentence most like it. */
export function signedLedger(text: string, rows: readonly LedgerRow[], signOffs: readonly SignOff[]): SignedLedger {
  const now = rows.map(row => signable(text, row));
  const signed = signedRows(now, signOffs);
  const kept = new Set(signed.values());
  const left = signOffs.filter(signOff => !kept.has(signOff));
  const changed = changedRows(now, left, i => signed.has(i));
  const found = new Set(changed.values());
  return {
    rows: rows.map((row, i) => {
      const signOff = signed.get(i) ?? changed.get(i);
      if (!signOff) return { row, state: 'unsigned', changes: [] };
      const state = signed.has(i) ? 'signed' : 'changed';
      return { row, state, signOff, changes: state === 'signed' ? [] : changesOf(signOff, now[i]!) };
    }),
    lost: left.filter(signOff => !found.has(signOff)),
    progress: {
      signed: rows.filter(({ isFact }, i) => isFact && signed.has(i)).length,
      total: rows.filter(({ isFact }) => isFact).length,
    },
  };
}

/** Rows whose words are those that were signed; of equal ones each sign-off has the nearest. One whose place is lost was for none of them. */
function signedRows(now: readonly Signable[], signOffs: readonly SignOff[]): ReadonlyMap<number, SignOff> {
  const places = placesOf(now);
  const pairs = signOffs.flatMap(signOff => {
    const { start } = signOff;
    if (start === undefined) return [];
    return (places.get(keyOf(signOff)) ?? []).map(i => ({ i, signOff, far: Math.abs(now[i]!.start - start) }));
  });
  const signed = new Map<number, SignOff>();
  const used = new Set<SignOff>();
  for (const { i, signOff } of pairs.sort((a, b) => a.far - b.far)) {
    if (signed.has(i) || used.has(signOff)) continue;
    signed.set(i, signOff);
    used.add(signOff);
  }
  return signed;
}

/** What was signed. */
type Words = Pick<SignOff, 'figure' | 'sentence' | 'at'>;

/** The same figure at the same place of the same words, whatever blanks are between. */
const keyOf = ({ figure, sentence, at }: Words): string =>
  `${figure}\n${withoutBlanks(sentence.slice(0, at))}\n${withoutBlanks(sentence)}`;

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

function placesOf(now: readonly Signable[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, one] of now.entries()) listIn(places, keyOf(one)).push(i);
  return places;
}

/** Rows that a sign-off was for before they were edited, the most alike first; none where that is not sure. */
function changedRows(
  now: readonly Signable[],
  left: readonly SignOff[],
  isTaken: (i: number) => boolean,
): ReadonlyMap<number, SignOff> {
  const likeness = likenessOf();
  const pairs = left.flatMap(signOff =>
    now.flatMap((one, i) => {
      const score = isTaken(i) ? 0 : scoreOf(signOff, one, likeness);
      return score > 0 ? { signOff, i, score } : [];
    }),
  );
  const changed = new Map<number, SignOff>();
  const used = new Set<SignOff>();
  for (const { signOff, i } of pairs.sort((a, b) => b.score - a.score)) {
    if (used.has(signOff) || changed.has(i)) continue;
    used.add(signOff);
    changed.set(i, signOff);
  }
  return changed;
}

/** How sure it is that a row is what a sign-off was for; 0 for not at all. */
function scoreOf(old: Words, now: Words, likeness: Likeness): number {
  const isSame = old.figure === now.figure;
  const [before, after] = [
    old.sentence.slice(Math.max(0, old.at - beside), old.at) ===
      now.sentence.slice(Math.max(0, now.at - beside), now.at),
    old.sentence.slice(old.at + old.figure.length).slice(0, beside) ===
      now.sentence.slice(now.at + now.figure.length).slice(0, beside),
  ];
  if (!isSame && !before && !after) return 0;
  if (isSame && before && after && keyOf(old) === keyOf(now)) return 0; // the same elsewhere is another one
  const alike = likeness(old.sentence, now.sentence);
  if (alike < (isSame && (before || after) ? 0.3 : 0.5)) return 0;
  return alike + (isSame ? 0.5 : 0) + (before ? 0.25 : 0) + (after ? 0.25 : 0) - Math.abs(old.at - now.at) / 1000;
}
const beside = 2;

/** What is another figure now, and what else of the sentence. */
export function changesOf(old: Words, now: Words): readonly Change[] {
  const changes: Change[] = [];
  if (old.figure !== now.figure) changes.push({ what: 'figure', from: old.figure, to: now.figure });
  const mask = ({ sentence, at, figure }: Words): string =>
    withoutBlanks(`${sentence.slice(0, at)}\uE000${sentence.slice(at + figure.length)}`);
  const [from, to] = [mask(old), mask(now)];
  if (from !== to) changes.push({ what: 'sentence', ...difference(from, to, now.figure) });
  return changes;
}

/** The middle of two texts in which they differ, with a few characters around it. */
function difference(a: string, b: string, figure: string): { from: string; to: string } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const cut = (text: string): string => {
    const [start, end] = [Math.max(0, head - around), Math.min(text.length, text.length - tail + around)];
    const words = text.slice(start, end).replace('\uE000', figure);
    return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
  };
  return { from: cut(a), to: cut(b) };
}
const around = 6;

/** The row at an offset, the shortest where several are; else the next fact of the same line. */
export function rowAt(rows: readonly LedgerRow[], offset: number): LedgerRow | undefined {
  const touching = rows.filter(({ span }: { span: Span }) => span.start <= offset && offset <= span.end);
  return touching.sort((a, b) => Number(b.isFact) - Number(a.isFact) || lengthOf(a) - lengthOf(b))[0];
}
const lengthOf = ({ span }: LedgerRow): number => span.end - span.start;
