import type { Span } from '../../text/span';
import { itemsIn } from '../figures/enumeration';
import type { Paragraph } from '../paragraph';

/** An item that stands twice in a row. Spans count from the line. */
export interface Repeated {
  readonly first: Span;
  readonly again: Span;
}

/** Items between 、 in one clause that are the same; the first without what leads to it, the last without what all have or what goes on. */
export function repeatedItems(paragraph: Paragraph): readonly Repeated[] {
  const { text } = paragraph;
  if (!text.includes('、') && !text.includes('》《')) return [];
  return paragraph.clauses.flatMap(clause => {
    if (clause.end - clause.start > longest) return [];
    const words = text.slice(clause.start, clause.end);
    if (!/(?:、|》《).*(?:、|》《)/.test(words) || emphasis.test(words)) return [];
    const end = clause.end - (ends.includes(text[clause.end - 1]!) ? 1 : 0);
    return repeatedIn(text, itemsIn(paragraph, { start: clause.start, end }));
  });
}
const longest = 400;
const ends = '，。；：！？';
const emphasis = /特别是|尤其是|更是|又|分别(?:达|为|是|占)/;

function repeatedIn(text: string, items: readonly Span[]): readonly Repeated[] {
  const known = new Map<string, Span>();
  const found: Repeated[] = [];
  if (items.length < 3) return [];
  const last = items.at(-1)!;
  for (const item of items.slice(1, -1)) {
    const word = text.slice(item.start, item.end);
    const first = known.get(word);
    if (first) found.push({ first, again: item });
    else if (word.length > 1) known.set(word, item);
  }
  const [head] = items as readonly [Span];
  const lead = text.slice(head.start, head.end);
  for (const [word, item] of known)
    if (lead.endsWith(word) && leads.test(lead.slice(0, -word.length)))
      found.push({ first: { start: head.end - word.length, end: head.end }, again: item });
  const tail = text.slice(last.start, last.end);
  for (let length = Math.min(tail.length, longestItem); length > 1; length--) {
    const word = tail.slice(0, length);
    const isHead = lead.endsWith(word) && leads.test(lead.slice(0, -length));
    const first = known.get(word) ?? (isHead ? { start: head.end - length, end: head.end } : undefined);
    if (!first || !rests.test(tail.slice(length))) continue;
    found.push({ first, again: { start: last.start, end: last.start + length } });
    break;
  }
  return found;
}
const longestItem = 16;
/** What may stand before the first item and is no part of it. */
const leads =
  /^(?:.{0,12}(?:围绕|聚焦|加快|开工|竣工|建成|启动|学习|学习宣传|新增|推动|促进|统筹|大力|强化|完善|优化|实施|落实|开展|督促|协调|督导|检查|察看|考察|调研|提升|保障|补齐|突出|支持|服务|扶持|针对|走访|慰问|就|对|包括|涉及|出台|修订|制定|发展|推进|推广|深化|听取|邀请|征求|化解|防范|新建|改建|建设|打造|培育|引进|组织|赴|前往|抓好|做好|加强|深入|来自|赴|到|在|为|向|由|的|是|有|及|了))?$/;
/** What may follow the last item: a noun that all items share, or the predicate. */
const rests =
  /^(?:等?(?:问题|工作|方面|领域|街道|乡镇|镇|乡|村|社区|县|区|市|部门|单位|企业|行业|产业|项目|工程|任务|制度|机制|委员会?|专委会|界别|党派|技术|模式|品种|环节|指标|群体|人员|代表|队伍)?(?:建设)?(?:[，。；：]|$)|(?:问题|工作|方面|领域|街道|社区|部门|单位|企业|行业|产业|项目|工程|界别)|(?:等|实地|一带|一线|负责|主要负责|分管|有关|相关|事业|发展|都|均|也|已|分别|相继|先后|积极|考察|调研|参观|学习|视察|交流|对接|洽谈|招商|[一二两三四五六七八九十\d]+个?|共同|提交|提出|参加|开展|组织|完成|实现|联合|的|和|与|及|先行|率先|同步|全部|纷纷)|要|应|须|必须|基础设施|设施|小学|中学|.{1,3}了)/;
