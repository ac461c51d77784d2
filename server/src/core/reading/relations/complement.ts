import type { Span } from '../../text/span';
import { agree, isBelow } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround } from '../prose/pieces';
import { additionOf } from './addition';
import { isIncrement, isMean } from './increment';
import type { Relating } from './relation';

/** Amounts that are known to make up another one by their names: 应到237名，实到229名，请假8名. */
export interface Complement extends Relating {
  readonly kind: 'complement';
  readonly operands: readonly Quantity[];
}

/** What makes up a whole: the whole, and its parts by name. */
interface Whole {
  /** Undefined where any amount may be the whole. */
  readonly whole?: RegExp;
  /** No other amount is the whole. */
  readonly isNamed?: boolean;
  /** All must be named; each may be of several amounts (因公请假3名、因病请假5名). */
  readonly parts: readonly RegExp[];
  /** There may be more than these, so that only too much is wrong. */
  readonly mayLack?: true;
  /** Counts when it is named: 部分采纳. */
  readonly perhaps?: RegExp;
  /** Where one of these words stands the parts do not make up the whole. */
  readonly unless?: RegExp;
}

const absent = /请假|缺席|未到会?|未参[会加]|因故未|旷会/;
const unfiled = /不予?立案|未立案|不立案|转为|转作|转社情|转信息|退回|作为?(?:来信|意见|建议|社情)/;
const pending = /在办|正在办理|正办理|办理中|未办结|尚未办|仍在办|未结|未审结|正在审理|待办/;
const settled = /已(?:经|全部)?(?:整改|化解|解决|销号|处置|整治|修复)/;
const unsettled =
  /(?:正在|仍在|尚在)(?:推进|整改|化解|解决|处置|整治|修复)|(?:尚未|未)(?:整改|化解|解决|销号|处置|整治)|^尚有/;
const wholes: readonly Whole[] = [
  {
    whole: /应到|应出席|应参[会加]/,
    parts: [/实到|实际到会|实际出席|实际参[会加]|(?<!应)出席|(?<!应)到会/, absent],
    unless: /列席|旁听/,
  },
  {
    whole: /收到|征集|提交|共提|提出|共收|接收/,
    parts: [/立案/, unfiled],
    unless: /并案|合并|撤案|撤回|撤销|上年|结转/,
  },
  {
    whole: /收到|接到|申请|登记/,
    parts: [/(?<!不予?|未予?|未被)受理/, /(?:不予?|未予?|未被)受理/],
    unless: /合并|撤回|撤销|上年|结转/,
  },
  { parts: [/办结|办复|审结|结案|办理完毕|处理完毕/, pending], unless: /并案|合并|上年|结转|采纳/ },
  { parts: [settled, unsettled], mayLack: true, unless: /并案|合并|上年|结转|立行立改|累计|历年|部分/ },
  { parts: [/采纳/, /未采纳|未予采纳|不采纳|未被采纳/], perhaps: /部分采纳|列入计划|留作参考|参考/ },
  { parts: [/(?<!非)中共/, /非中共|党外|无党派/], unless: /民主党派|群众/ },
  { parts: [/男/, /女/], unless: /男女/ },
  { parts: [/上半年/, /下半年/] },
  { parts: [/口头/, /书面/] },
  {
    whole: /测评|评议|调查|问卷|参评|访问/,
    isNamed: true,
    parts: [/(?<!基本|比较|较|不)满意/, /(?:基本|比较|较)满意/, /不满意/],
    perhaps: /不了解|弃权|一般/,
  },
  {
    whole: /参加|考核|参评/,
    isNamed: true,
    parts: [/优秀/, /(?<!基本|不)(?:称职|合格)/],
    perhaps: /良好|基本称职|不称职|基本合格|不合格|不(?:确)?定等次/,
  },
  { whole: /进出口/, isNamed: true, parts: [/(?<!进)出口/, /进口/] },
  { whole: /生产总值|GDP/, isNamed: true, parts: [/第一产业|一产/, /第二产业|二产/, /第三产业|三产/] },
  {
    parts: [/赞成|同意/, /反对|不同意/],
    perhaps: /弃权|未按|废票|无效/,
    whole: /表决|投票|选票|有效票|到会|实到|组成人员/,
  },
];

export function complementsOf(paragraph: Paragraph): readonly Complement[] {
  if (!known.test(paragraph.text)) return [];
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
const known =
  /应到|应出席|应参|立案|受理|办结|办复|审结|结案|完毕|采纳|中共|男|赞成|同意|下半年|书面|进口|三产|第三产业|不满意|称职|优秀|(?:正在|仍在|尚在)(?:推进|整改|化解|解决|处置|整治|修复)|未(?:整改|化解|解决|销号|处置|整治)|尚有/;
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

type Role = number | 'whole' | 'perhaps';

/** The later parts have the earlier ones in their names: 未采纳, 非中共. */
function roleOf(words: string, { whole, parts, perhaps }: Whole): Role | undefined {
  if (perhaps?.test(words)) return 'perhaps';
  for (let i = parts.length - 1; i >= 0; i--) if (parts[i]!.test(words)) return i;
  return whole?.test(words) ? 'whole' : undefined;
}

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
