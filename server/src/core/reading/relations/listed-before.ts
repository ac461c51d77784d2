import { lastBefore, type Span, spansIn } from '../../text/span';
import { enumerationBefore } from '../figures/enumeration';
import type { Paragraph } from '../paragraph';

/** What 这三家企业 means in 甲厂、乙厂、丙厂相继投产，这三家企业…: the subject of the clause before in the same sentence. `back` is the words from 这 to the number. */
export function listInClauseBefore(paragraph: Paragraph, back: Span): readonly Span[] | undefined {
  const at = back.start;
  const clause = lastBefore(paragraph.clauses, at);
  if (clause?.end !== at || paragraph.text[at - 1] !== '，') return undefined;
  const titles = titlesBefore(paragraph, at);
  if (titles) return titles;
  const lastComma = paragraph.text.slice(clause.start, clause.end).lastIndexOf('、');
  if (lastComma < 0 || open.test(paragraph.text.slice(clause.start + lastComma, at))) return undefined;
  const counted = countedBefore(paragraph, clause, back);
  if (counted || spansIn(paragraph.figures, clause).length > 0) return counted; // 六个街道、四个镇 have numbers of their own
  const clauses = evenPieces(paragraph, clause.start, at - 1);
  if (clauses) return clauses;
  const last = paragraph.text.slice(clause.start + lastComma, at);
  const isOfKinds = kinds.test(paragraph.text.slice(at, at + 10));
  const namesakes = namesakesBefore(paragraph, clause, back);
  if (namesakes) return namesakes;
  const ending =
    predicate.exec(last) ??
    (isOfKinds ? /全面|同步|共同|协同|加快|顺利|有序|扎实|稳步|深入|稳定|持续|快速|竞相|蓬勃/.exec(last) : undefined);
  if (!ending) return undefined;
  const list = enumerationBefore(paragraph, clause.start + lastComma + ending.index);
  return list && list.least === list.most ? list.items : undefined;
}
/** 钢铁、水泥等行业 names not all. */
export const open = /(?<![高初中平优同])等(?![级次候待])/;

/** 青阳、云岭、河口三个乡镇…，这三个乡镇: a row that was counted in the same word. */
function countedBefore(paragraph: Paragraph, clause: Span, back: Span): readonly Span[] | undefined {
  const { text, figures } = paragraph;
  const counts = spansIn(figures, clause);
  const [one] = counts;
  const word = /[个家支条项种类位名件所座].{0,2}$/.exec(text.slice(back.start, back.end))?.[0];
  if (counts.length !== 1 || one?.kind !== 'quantity' || !word || !text.startsWith(word, one.end - word.length))
    return undefined;
  const noun = word.length > 1 ? '' : text.slice(back.end, back.end + 2); // 个乡镇 has its noun in it
  const list = text.slice(one.end, one.end + 6).includes(noun) ? enumerationBefore(paragraph, one.start) : undefined;
  return list && list.least === list.most ? list.items : undefined;
}

/** 临江镇、白杨镇、石桥镇率先完成改革，这三个镇; 医疗队、教育队扎根基层，这两支队伍: all end with what is counted. */
function namesakesBefore(paragraph: Paragraph, clause: Span, back: Span): readonly Span[] | undefined {
  const { text } = paragraph;
  const word = /[个家支条项种类位名件所座](.?)$/.exec(text.slice(back.start, back.end))?.[1];
  for (const head of [word || text[back.end], text.slice(back.end, back.end + 2)]) {
    const end = head ? endOfNamesakes(text, clause, head) : undefined;
    const list = end === undefined ? undefined : enumerationBefore(paragraph, end);
    const areNamed = list?.items.every(
      item => text.startsWith(head!, item.end - head!.length) && item.end - item.start > head!.length,
    );
    if (list && list.items.length > 1 && list.least === list.most && areNamed) return list.items;
  }
  return undefined;
}

/** Where the last piece of a row ends that has `head` in it, as all before it end with that; more may follow: …调解要衔接配合、同向发力. */
function endOfNamesakes(text: string, clause: Span, head: string): number | undefined {
  for (let from = clause.start; ; ) {
    const mark = text.indexOf('、', from);
    const piece = text.slice(from, mark < 0 || mark > clause.end ? clause.end - 1 : mark);
    if (from + piece.length === mark && piece.endsWith(head)) {
      from = mark + 1;
      continue;
    }
    const at = piece.indexOf(head, 1);
    return at > 0 ? from + at + head.length : undefined;
  }
}

/** 项目建设全面提速、营商环境持续优化、民生事业加快发展: three clauses or more of one length, between 、. */
function evenPieces({ text }: Paragraph, start: number, end: number): readonly Span[] | undefined {
  const pieces: Span[] = [];
  for (let at = start; at < end; at = pieces.at(-1)!.end + 1) {
    const mark = text.indexOf('、', at);
    pieces.push({ start: at, end: mark < 0 || mark > end ? end : mark });
  }
  const last = pieces.at(-1);
  const length = last ? last.end - last.start : 0;
  const [first] = pieces;
  // 加强思想淬炼、政治历练、实践锻炼
  if (first && leads.test(text.slice(first.start, first.end - length)))
    pieces[0] = { start: first.end - length, end: first.end };
  // 干部、群众、企业，这两项工作 may point further back
  const words = text.slice(end + 1, end + 11);
  const isSure =
    length > 5 ||
    (length > 2 && pieces.every(({ start }) => text[start] === text[pieces[0]!.start])) ||
    (length > 1 && (kinds.test(words) || /^这.件事/.test(words))) ||
    (length > 3 && /^这.个方面/.test(words));
  return pieces.length > 2 && isSure && pieces.every(({ start, end }) => end - start === length) ? pieces : undefined;
}

const leads = /^(?:加强|抓好|推进|强化|坚持|做好|统筹|聚焦|深化|突出|完善|把握|实施)$/;

/** 《预算方案》《规划》《决定》 right before 这三个文件. */
function titlesBefore({ text, quotations }: Paragraph, at: number): readonly Span[] | undefined {
  if (text[at - 2] !== '》' || !papers.test(text.slice(at, at + 10))) return undefined;
  const titles: Span[] = [];
  for (let end = at - 1; ; ) {
    const title = quotations.pairs.find(({ mark, close }) => mark === '《' && close.end === end);
    if (!title) break;
    titles.unshift({ start: title.open.start, end });
    end = title.open.start - ('、和及与'.includes(text[title.open.start - 1] ?? '。') ? 1 : 0);
  }
  return titles.length > 1 ? titles : undefined;
}
const papers = /^(?:以上|上述|前述|这)..?.?(?:文件|办法|方案|条例|制度|意见|规定|报告|规划|法规|决定|决议|议案)/;

const predicate = /如期|相继|先后|陆续|率先|成功|均已|都已|全部|同时|分别|纷纷|(?<=.)是(?=.{2,})/;

const kinds =
  /^(?:以上|上述|前述|这)..?.?(?:模式|机制|做法|举措|措施|工程|项目|产业|改革|制度|板块|平台|载体|园区|片区|基地|农产品|产品|指标|行业|领域|任务)/;
