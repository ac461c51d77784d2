import { type Paragraph, textIn } from '../../reading/paragraph';
import { lexiconOf } from '../../text/lexicon';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const ideologyChain: ParagraphRule = {
  id: 'formulations/ideology-chain',
  title: '指导思想序列',
  why: '《中国共产党章程》总纲：马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想。三项以上并列时依此次序，中间不缺项，用顿号，“三个代表”加引号。',
  level: 'information',
  examples: {
    bad: [
      '以⟦马克思列宁主义、毛泽东思想、“三个代表”重要思想、科学发展观⟧为指导。',
      '学习⟦毛泽东思想、马克思列宁主义、邓小平理论⟧。',
      '坚持邓小平理论、⟦三个代表重要思想⟧、科学发展观。',
      '以⟦马克思列宁主义，毛泽东思想，邓小平理论⟧为指导。',
    ],
    good: [
      '以马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观为指导，全面贯彻习近平新时代中国特色社会主义思想。',
      '以习近平新时代中国特色社会主义思想为指导。',
      '以邓小平理论和“三个代表”重要思想为指导，深入贯彻落实科学发展观。',
      '毛泽东思想、邓小平理论和“三个代表”重要思想。',
      '会议指出：“要学好毛泽东思想、邓小平理论、‘三个代表’重要思想。”',
      '毛泽东、邓小平等老一辈革命家。',
      '组织学习《毛泽东选集》《邓小平文选》《江泽民文选》。',
      '学习习近平经济思想、习近平文化思想、习近平法治思想。',
      '坚持马克思主义，高举邓小平理论伟大旗帜，落实科学发展观。',
    ],
  },
  check(paragraph, report) {
    for (const chain of chainsIn(paragraph)) {
      const found = chain.length > 2 ? wrongChain(chain, paragraph) : undefined;
      if (found) report(found);
      for (const { span, isBare } of chain)
        if (isBare) report({ span, message: '“三个代表”应加引号', fixes: [replace(span, '“三个代表”重要思想')] });
    }
  },
};

const names = [
  '马克思列宁主义',
  '毛泽东思想',
  '邓小平理论',
  '“三个代表”重要思想',
  '科学发展观',
  '习近平新时代中国特色社会主义思想',
];
const links = lexiconOf<number>([
  ...names.map((name, place) => [name, place] as const),
  ['马克思主义', 0],
  ['马列主义', 0],
  ['‘三个代表’重要思想', 3],
  ['三个代表重要思想', 3],
]);

interface Link {
  readonly span: Span;
  readonly place: number;
  /** Lacks its quotation marks. */
  readonly isBare: boolean;
}

/** Members of the sequence that stand side by side. */
function chainsIn({ text }: Paragraph): readonly (readonly Link[])[] {
  if (!text.includes('主义') && !text.includes('理论') && !text.includes('思想')) return [];
  const chains: Link[][] = [];
  for (let at = 0; at < text.length; at++) {
    const found = links.longestAt(text, at);
    if (!found) continue;
    const link = {
      span: { start: at, end: at + found.word.length },
      place: found.value,
      isBare: found.word.startsWith('三'),
    };
    const last = chains.at(-1)?.at(-1);
    if (last && between.test(text.slice(last.span.end, at))) chains.at(-1)!.push(link);
    else chains.push([link]);
    at = link.span.end - 1;
  }
  return chains;
}
const between = /^(?:[、，]|[、，]?(?:和|以及|及|与))$/;

function wrongChain(chain: readonly Link[], paragraph: Paragraph): Found | undefined {
  const span = { start: chain[0]!.span.start, end: chain.at(-1)!.span.end };
  const places = chain.map(({ place }) => place);
  if (places.some((place, i) => i > 0 && place <= places[i - 1]!)) {
    if (new Set(places).size < places.length) return undefined;
    const sorted = [...chain].sort((a, b) => a.place - b.place);
    const edits = chain.flatMap((link, i) =>
      link === sorted[i] ? [] : [{ span: link.span, newText: textIn(paragraph, sorted[i]!.span) }],
    );
    const order = sorted.map(({ span }) => textIn(paragraph, span)).join('、');
    return { span, message: `次序应为${order}`, fixes: [{ title: '按固定的次序排列', edits, certain: true }] };
  }
  const missing = names.filter((_, place) => place > places[0]! && place < places.at(-1)! && !places.includes(place));
  if (missing.length > 0) {
    const edits = missing.map(name => {
      const before = chain.findLast(({ place }) => place < names.indexOf(name))!.span.end;
      return { span: { start: before, end: before }, newText: `、${name}` };
    });
    const isOne = missing.length === 1;
    return { span, message: `中间缺“${missing.join('、')}”`, ...(isOne && { fixes: [{ title: '补上缺项', edits }] }) };
  }
  const commas = chain.slice(1).map(({ span: { start } }, i) => ({ start: chain[i]!.span.end, end: start }));
  const wrong = commas.filter(gap => textIn(paragraph, gap) === '，');
  if (wrong.length === 0) return undefined;
  const edits = wrong.map(gap => ({ span: gap, newText: '、' }));
  return { span, message: '各项之间用顿号', fixes: [{ title: '改用顿号', edits, certain: true }] };
}
