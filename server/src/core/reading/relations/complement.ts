import type { Span } from '../../text/span';
import { agree, isBelow } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround } from '../prose/pieces';
import { additionOf } from './addition';
import { isIncrement, isMean } from './increment';
import type { Relating } from './relation';
import { namesPart, type Role, roleOf, type Whole, wholes } from './wholes';

/** Amounts that are known to make up another one by their names: 应到237名，实到229名，请假8名. */
export interface Complement extends Relating {
  readonly kind: 'complement';
  readonly operands: readonly Quantity[];
}

export function complementsOf(paragraph: Paragraph): readonly Complement[] {
  if (paragraph.figures.length < 3 || !namesPart.test(paragraph.text)) return [];
  const amounts = paragraph.figures.filter(figure => figure.kind === 'quantity' && isAmount(figure)) as Quantity[];
  if (amounts.length < 3) return [];
  const found: Complement[] = [];
  let from = 0;
  for (const [i, sentence] of paragraph.sentences.entries()) {
    const last = paragraph.sentences[i + 1]?.end ?? sentence.end;
    while (from < amounts.length && amounts[from]!.end <= sentence.start) from++;
    let to = from;
    while (to < amounts.length && amounts[to]!.end <= last) to++;
    if (to - from < 3 || to - from > most) continue;
    const near = namedIn(paragraph, amounts.slice(from, to));
    for (const whole of wholes) found.push(...complementOf(paragraph, near, whole, sentence));
  }
  return found;
}
/** More amounts than these in two sentences are no statement of one whole. */
const most = 24;

/** An amount with the words of its piece of the sentence. */
interface Named extends Span {
  readonly quantity: Quantity;
  readonly words: string;
  readonly isAmong: boolean;
}

/** Each amount with the words before it in its piece, and those behind it where no other amount follows there (128件提案已办结116件). */
function namedIn(paragraph: Paragraph, amounts: readonly Quantity[]): readonly Named[] {
  return amounts.map((quantity, i) => {
    const { start, end } = pieceAround(paragraph, quantity);
    const from = Math.max(start, amounts[i - 1]?.end ?? 0);
    const next = amounts[i + 1]?.start ?? end;
    const words = paragraph.text.slice(from, next < end ? quantity.end : end);
    return { start, end, quantity, words, isAmong: /^其中/.test(words) };
  });
}

/** Whole and parts of one kind that follow each other, the whole in `sentence`, parts in it or the next one. */
function complementOf(
  paragraph: Paragraph,
  near: readonly Named[],
  kind: Whole,
  sentence: Span,
): readonly Complement[] {
  const roles = near.map(({ words }) => roleOf(words, kind));
  const first = roles.findIndex(role => typeof role === 'number' || role === 'perhaps');
  const wholes = wholesBefore(paragraph, near, roles, first, kind);
  if (first < 0 || wholes.length === 0 || wholes[0]!.start >= sentence.end) return [];
  const total = wholes[0]!.quantity;
  const parts = partsOf(paragraph, near.slice(first), roles.slice(first), total);
  if (!kind.parts.every((_, i) => parts.some(({ role }) => role === i))) return [];
  const end = Math.max(...parts.map(({ end }) => end));
  if (kind.mayLack && /[。；]/.test(paragraph.text.slice(wholes[0]!.end, near[first]!.start))) return [];
  if (kind.unless?.test(paragraph.text.slice(wholes.at(-1)!.start, end))) return [];
  if (otherwise.test(paragraph.text.slice(end, end + 12))) return [];
  const operands = parts.map(({ quantity }) => quantity);
  const answers = wholes.map(({ quantity }) => {
    const { result, stated, equation } = additionOf(operands, quantity);
    const isLess = kind.mayLack && isBelow(result, stated);
    const verdict = agree(result, stated) ? ('holds' as const) : isLess ? ('open' as const) : ('conflicts' as const);
    return { kind: 'complement' as const, stated: quantity, operands, result, equation, verdict };
  });
  return [answers.find(({ verdict }) => verdict === 'holds') ?? answers[0]!];
}

/** The parts behind the first one, before another whole begins. */
function partsOf(
  paragraph: Paragraph,
  near: readonly Named[],
  roles: readonly (Role | undefined)[],
  total: Quantity,
): readonly (Named & { role: Role })[] {
  const parts: (Named & { role: Role })[] = [];
  for (const [i, named] of near.entries()) {
    const role = roles[i];
    const isSeen = parts.some(part => part.role === role);
    if (role === undefined || !(isSameKind(paragraph, total, named.quantity) || isCast(total, named.quantity)))
      continue;
    if (parts.length > 0 && (role === 'whole' || (role === 0 && isSeen)) && !named.isAmong) break;
    if (role === 'whole' || isIncrement(paragraph, named.quantity) || isMean(paragraph, named.quantity)) continue;
    if (paragraph.text[named.start - 1] === '（' || (isSeen && named.isAmong)) continue;
    parts.push({ ...named, role });
  }
  return parts;
}

/** 实到43人，赞成40票: each has one vote. */
const isCast = (voters: Quantity, votes: Quantity): boolean =>
  voters.measure?.dimension === 'person' && votes.measure?.word === '票';

/** What may be the whole: the last that is called so before the first part; where it has no name any amount before it without one, the nearest first. */
function wholesBefore(
  paragraph: Paragraph,
  near: readonly Named[],
  roles: readonly (Role | undefined)[],
  first: number,
  { whole, isNamed }: Whole,
): readonly Named[] {
  if (first < 0) return [];
  const before = near.slice(0, first);
  const named = whole ? before.findLast((_, i) => roles[i] === 'whole') : undefined;
  if (named || isNamed) return named ? [named] : [];
  const plain = before.filter(
    ({ quantity }, i) => roles[i] === undefined && isSameKind(paragraph, quantity, near[first]!.quantity),
  );
  const opened = plain.findLast(({ end }) => /[^其]中$/.test(paragraph.text.slice(end - 2, end)));
  if (opened) return [opened]; // 126件提案中
  const last = plain.at(-1);
  const isNear = last === before.at(-1) && last && near[first]!.start - last.end <= longestGap;
  return isNear && !/每/.test(last.words) ? plain.reverse() : [];
}
const longestGap = 24;
/** Behind the last part, these say that not all is told. */
const otherwise = /并案|合并|撤案|撤回|撤销|上年|结转/;
