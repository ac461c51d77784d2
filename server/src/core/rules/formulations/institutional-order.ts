import type { Order, Orders, Ranked } from '../../glossary/orders';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { type Row, rows } from '../../reading/prose/row';
import type { Span } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

export const institutionalOrder: ParagraphRule = {
  id: 'formulations/institutional-order',
  title: '机构与层级的惯用次序',
  why: '并列的机构有惯用的次序：上级在前，下级在后；党委、人大、政府、政协；各民主党派、工商联、无党派人士；民主党派按中央统战部公布的次序。自下而上的叙述、说明了按发言或姓氏笔画排列的不论。次序表可以在自己的术语表里用 `orders` 增改。',
  level: 'hint',
  examples: {
    bad: [
      '认真落实⟦县委、市委、省委⟧的决策部署。',
      '得到⟦县政府、县委⟧的大力支持。',
      '⟦民盟、民革、民建⟧三个党派提交了提案。',
      '听取⟦工商联、各民主党派⟧和社会各界的意见。',
      '向⟦县政协、县人大、县委⟧报送专报。',
      '⟦县政协、县人大、县政府⟧密切配合。',
      '邀请⟦工商联、民主党派⟧负责人座谈。',
    ],
    good: [
      '中央、省委、市委、区委的决策部署。',
      '区委、区人大、区政府、区政协。',
      '民革、民盟、民建、民进。',
      '各民主党派、工商联、无党派人士。',
      '县政府、县法院、县检察院。',
      '自下而上征求村党支部、镇党委、县委的意见。',
      '意见由镇党委、县委、市委逐级上报。',
      '按发言顺序，民盟、民革、民建代表先后作了发言。',
      '县政府、县委党校联合举办培训班。',
      '区政府、区委宣传部联合发文。',
      '省委、省政府和市委、市政府。',
      '民盟、民革开展了调研。',
    ],
  },
  check(paragraph, report, _, { orders }) {
    for (const row of rows(paragraph)) {
      for (const { order, bodies } of runsIn(row, paragraph.text, orders))
        if (isInverted(order, bodies) && !isExplained(paragraph, bodies[0]!.span.start))
          report(foundAt(order, bodies, paragraph));
    }
  },
};

interface Body {
  readonly span: Span;
  readonly rank: number;
}

interface Run {
  readonly order: Order;
  readonly bodies: readonly Body[];
}

/** Bodies of one order side by side. */
function runsIn(row: Row, text: string, orders: Orders): readonly Run[] {
  if (!row.some(({ start }, place) => place > 0 && orders.bodies.longestAt(text, start))) return none; // most rows have none
  const known = row.map((piece, place) => bodyAt(piece, place, row.length, text, orders));
  const runs: Run[] = [];
  for (let first = 0; first < row.length - 1; ) {
    let longest: Run | undefined;
    for (const { order } of known[first + 1] ? (known[first]?.ranked ?? []) : []) {
      const bodies: Body[] = [];
      for (let place = first; place < row.length; place++) {
        const rank = known[place]?.ranked.find(one => one.order === order)?.rank;
        if (rank === undefined) break;
        bodies.push({ span: known[place]!.span, rank });
      }
      if (bodies.length > (longest?.bodies.length ?? 1)) longest = { order, bodies };
    }
    if (longest) runs.push(longest);
    first += longest?.bodies.length ?? 1;
  }
  return runs;
}

const none: readonly Run[] = [];

/** The body that a piece is, with its rank in one order or several; the first may have words before it, the last some behind. */
function bodyAt(
  piece: Span,
  place: number,
  count: number,
  text: string,
  { bodies: known }: Orders,
): { readonly span: Span; readonly ranked: readonly Ranked[] } | undefined {
  const at = known.longestAt(text, piece.start);
  const length = piece.end - piece.start;
  if (at?.word.length === length) return { span: piece, ranked: at.value };
  if (place === 0) {
    const before = known.longestBefore(text, piece.end);
    if (!before || before.word.length > length) return undefined;
    const start = piece.end - before.word.length;
    return partOfName.test(text[start - 1]!) ? undefined : { span: { start, end: piece.end }, ranked: before.value };
  }
  if (place < count - 1 || !at || at.word.length > length) return undefined;
  const end = piece.start + at.word.length;
  return goesOn.test(text.slice(end, piece.end)) ? { span: { start: piece.start, end }, ranked: at.value } : undefined;
}
const partOfName = /[省市县区镇乡州旗盟国]/;
const goesOn =
  /^(?:$|[的等和及与在对为给共联高齐十非就把将均都要三四五六七八]|以及|领导|主要|负责|有关|相关|一[同道起]|通报|决策|部署|工作|要求|大力|正确|坚强|关心|重视|支持|提交|提案|参加|参与|组织(?!部)|密切|通力|协同|高度|共同|积极|主动|班子|报[告送]|提出|汇报|先|各[级界]|成员|代表)/;

function isInverted({ least, needsFirst }: Order, bodies: readonly Body[]): boolean {
  if (bodies.length < least || new Set(bodies.map(({ rank }) => rank)).size < bodies.length) return false;
  if (needsFirst && bodies.length < 3 && !bodies.some(({ rank }) => rank === 0)) return false;
  return bodies.some(({ rank }, i) => i > 0 && rank < bodies[i - 1]!.rank);
}

/** Whether the sentence gives a reason for its order. */
function isExplained(paragraph: Paragraph, at: number): boolean {
  const sentence = sentenceAt(paragraph, at);
  return !!sentence && reason.test(textIn(paragraph, sentence));
}
const reason =
  /自下而上|由下而上|由低到高|逐级|层层|先后|依次|顺序|次序|笔[画划]|排序|排名|分别|来自|上报|报请|报批|为序/;

function foundAt({ why, name }: Order, bodies: readonly Body[], paragraph: Paragraph): Found {
  const sorted = [...bodies].sort((a, b) => a.rank - b.rank);
  const edits = bodies.flatMap((body, i) =>
    body === sorted[i] ? [] : [{ span: body.span, newText: textIn(paragraph, sorted[i]!.span) }],
  );
  return {
    span: { start: bodies[0]!.span.start, end: bodies.at(-1)!.span.end },
    message: why === '由高到低' ? `各级${name}通常由高到低排列` : `通常的次序是${why}`,
    fixes: [{ title: '按惯用的次序排列', edits }],
  };
}
