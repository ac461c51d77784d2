import { characterSet, isBlank, isDigit, isLatin } from '../../text/characters';
import { countWhile } from '../../text/ordered';
import type { Span } from '../../text/span';

/** Marks that stand in pairs: the opening one and its closing one. */
const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
};
export type Opening = '“' | '‘' | '（' | '(' | '《' | '〈' | '〔' | '【' | '「' | '『';

export const openingMarks = Object.keys(closings).join('');
export const closingMarks = Object.values(closings).join('');

const openingOf = new Map(Object.entries(closings).map(([open, close]) => [close, open as Opening]));

const isOpening = characterSet(openingMarks);
const isMark = characterSet(Object.entries(closings).flat().join(''));

/** A pair of marks and what they enclose; spans count from the line. */
export interface Pair {
  readonly mark: Opening;
  readonly open: Span;
  readonly close: Span;
  /** What stands between the marks. */
  readonly inner: Span;
  /** The pair directly around this one. */
  readonly within?: Pair;
  /** How many pairs are around this one. */
  readonly depth: number;
}

/** A mark whose other one is missing, or of another kind (`（…)`, `《…〉`): then `partner` is that one. */
export interface Unpaired {
  readonly span: Span;
  readonly mark: string;
  readonly opens: boolean;
  readonly partner?: Span;
}

/** Quotation marks, brackets and title marks of a line. */
export interface Quotations {
  /** In the order of their opening marks; pairs enclose each other or lie apart. */
  readonly pairs: readonly Pair[];
  /** In the order of the line. */
  readonly unpaired: readonly Unpaired[];
}

/** An opening mark that waits for its closing one. */
interface Waiting {
  readonly mark: Opening;
  readonly at: number;
}

/** Pairs the marks of a line by a stack: a closing mark takes the nearest opening one of its kind, those between stay unpaired. */
export function quotationsOf(line: string): Quotations {
  const matched: { mark: Opening; at: number; end: number }[] = [];
  const unpaired: Unpaired[] = [];
  const stack: Waiting[] = [];
  const waiting = new Map<Opening, number>();
  const count = (mark: Opening, by: number): void => void waiting.set(mark, (waiting.get(mark) ?? 0) + by);

  for (let i = 0; i < line.length; i++) {
    if (!isMark(line.charCodeAt(i))) continue;
    const char = line[i]!;
    if (isOpening(line.charCodeAt(i))) {
      stack.push({ mark: char as Opening, at: i });
      count(char as Opening, 1);
      continue;
    }
    const mark = openingOf.get(char);
    if (!mark || isApostrophe(line, i)) continue;
    if (waiting.get(mark)) {
      for (let top = stack.pop()!; ; top = stack.pop()!) {
        count(top.mark, -1);
        if (top.mark === mark) {
          matched.push({ mark, at: top.at, end: i });
          break;
        }
        unpaired.push(unpairedOf(top.mark, top.at, true));
      }
    } else if (!isListNumber(line, i) && !isPrime(line, i)) {
      const top = stack.at(-1);
      if (top && kin(top.mark, mark)) {
        stack.pop();
        count(top.mark, -1);
        unpaired.push(unpairedOf(top.mark, top.at, true, charAt(i)), unpairedOf(char, i, false, charAt(top.at)));
      } else unpaired.push(unpairedOf(char, i, false));
    }
  }
  for (const { mark, at } of stack) unpaired.push(unpairedOf(mark, at, true));
  return { pairs: nested(matched), unpaired: unpaired.sort((a, b) => a.span.start - b.span.start) };
}

const charAt = (at: number): Span => ({ start: at, end: at + 1 });

const unpairedOf = (mark: string, at: number, opens: boolean, partner?: Span): Unpaired => ({
  span: charAt(at),
  mark,
  opens,
  ...(partner && { partner }),
});

function nested(matched: { mark: Opening; at: number; end: number }[]): readonly Pair[] {
  const around: Pair[] = [];
  return matched
    .sort((a, b) => a.at - b.at)
    .map(({ mark, at, end }) => {
      while (around.length && around.at(-1)!.close.start < at) around.pop();
      const within = around.at(-1);
      const pair: Pair = {
        mark,
        open: charAt(at),
        close: charAt(end),
        inner: { start: at + 1, end },
        ...(within && { within }),
        depth: around.length,
      };
      around.push(pair);
      return pair;
    });
}

/** Whether two opening marks are of one kind, so that one's closing mark was likely meant for the other. */
const kin = (a: Opening, b: Opening): boolean => kinds.some(kind => kind.includes(a) && kind.includes(b));
const kinds = ['“‘', '（(〔', '《〈', '「『'];

/** `don’t`, `O’Neill`. */
const isApostrophe = (line: string, at: number): boolean =>
  line[at] === '’' && isLatin(line.charCodeAt(at - 1)) && isLatin(line.charCodeAt(at + 1));

/** Inches, minutes, seconds and years without their century: `55”`, `3’20”`, `’99`. */
const isPrime = (line: string, at: number): boolean =>
  (line[at] === '”' || line[at] === '’') &&
  (isDigit(line.charCodeAt(at - 1)) || (isDigit(line.charCodeAt(at + 1)) && isDigit(line.charCodeAt(at + 2))));

/** `1）`, `a)` at the beginning of an item: a bracket that has no other half. */
function isListNumber(line: string, at: number): boolean {
  if (line[at] !== '）' && line[at] !== ')') return false;
  let start = at;
  while (start > at - 2 && isDigit(line.charCodeAt(start - 1))) start--;
  if (start === at && isLatin(line.charCodeAt(at - 1))) start--;
  return (
    start < at && (start === 0 || isBlank(line.charCodeAt(start - 1)) || '。；：，、！？;:,'.includes(line[start - 1]!))
  );
}

/** The innermost pair between whose marks `offset` lies; the place right before its closing mark counts, as for a caret. */
export function pairAround({ pairs }: Quotations, offset: number): Pair | undefined {
  let pair = pairs[countWhile(pairs, ({ inner }) => inner.start <= offset) - 1];
  while (pair && pair.inner.end < offset) pair = pair.within;
  return pair;
}

/** Whether `offset` lies between marks of one of these kinds, however deep: `《…（2021）…》`. */
export function isWithin(quotations: Quotations, offset: number, marks: string): boolean {
  for (let pair = pairAround(quotations, offset); pair; pair = pair.within) if (marks.includes(pair.mark)) return true;
  return false;
}
