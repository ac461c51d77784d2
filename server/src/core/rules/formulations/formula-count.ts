import { type Formulation, formulationNames, membershipsOf } from '../../glossary/formulations';
import { enumerationBefore } from '../../reading/figures/enumeration';
import { type Paragraph, textIn } from '../../reading/paragraph';
import type { Span } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

export const formulaCount: ParagraphRule = {
  id: 'formulations/formula-count',
  title: '提法的数与展开项数',
  why: '“四个意识”“六稳”等固定提法展开时，项数应与名称里的数相等。没有写名称、只并列其中几项而恰好少一项的，提示核对。',
  level: 'warning',
  yieldsTo: ['lists/enum-with-deng', 'lists/enum-exact'],
  examples: {
    bad: [
      '“四个意识”即⟦政治意识、大局意识、核心意识⟧。',
      '“四个自信”（⟦道路自信、理论自信、制度自信⟧）。',
      '“六稳”即⟦稳就业、稳金融、稳外贸、稳外资、稳投资⟧。',
      '增强了干部的⟦政治意识、大局意识、核心意识⟧，增进了认同。',
    ],
    good: [
      '政治意识、大局意识、核心意识、看齐意识“四个意识”。',
      '“四个自信”即道路自信、理论自信、制度自信、文化自信。',
      '“三严三实”（严以修身、严以用权、严以律己，谋事要实、创业要实、做人要实）。',
      '增强“四个意识”，特别是核心意识、看齐意识。',
      '增强制度自信、文化自信。',
      '围绕“四大主导产业”，聚焦装备、医药、材料等先进制造业。',
    ],
  },
  *check(paragraph) {
    const named = namedExpansions(paragraph);
    for (const { items, formulation } of named) {
      if (items.length === formulation.items.length) continue;
      yield found(
        paragraph,
        items,
        `“${formulation.name}”有${formulation.items.length}项，这里展开${items.length}项`,
        formulation,
      );
    }
    for (const { items, formulation } of unnamedExpansions(paragraph))
      if (!named.some(({ formulation: its }) => its.name === formulation.name))
        yield {
          ...found(paragraph, items, `并列的是“${formulation.name}”中的${items.length}项`, formulation),
          level: 'information',
        };
  },
};

interface Expansion {
  readonly formulation: Formulation;
  readonly items: readonly Span[];
}

function found(
  paragraph: Paragraph,
  items: readonly Span[],
  message: string,
  { items: canonical }: Formulation,
): Found {
  const missing = canonical.filter(item => !items.some(span => textIn(paragraph, span).includes(item)));
  const span = { start: items[0]!.start, end: items.at(-1)!.end };
  return { span, message: missing.length > 0 ? `${message}，缺“${missing.join('”“')}”` : message };
}

/** Lists right behind a name (“四个意识”即…) or right before it. */
function namedExpansions(paragraph: Paragraph): readonly Expansion[] {
  const { text } = paragraph;
  const expansions: Expansion[] = [];
  for (let at = 0; at < text.length; at++) {
    const name = formulationNames.longestAt(text, at);
    if (!name) continue;
    const end = at + name.word.length;
    const items =
      listBehind(text, end) ?? enumerationBefore(paragraph, text[at - 1] === '“' ? at - 1 : at)?.items ?? [];
    const formulation =
      items.length > 1
        ? bestOf(
            name.value,
            items.map(span => textIn(paragraph, span)),
          )
        : undefined;
    if (formulation) expansions.push({ formulation, items });
    at = end - 1;
  }
  return expansions;
}

/** The pieces of a list that a name announces by 即, ： or a bracket; an open list (等) is none. */
function listBehind(text: string, end: number): readonly Span[] | undefined {
  announce.lastIndex = end;
  const opening = announce.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const start = end + opening.length;
  const rest = text.slice(start);
  const length = rest.search(opening.endsWith('（') ? /）|$/ : /[。；！？）]|，(?=[^、]*(?:$|[。；]))|$/);
  const list = rest.slice(0, length);
  if (/等$|特别是|尤其是/.test(list)) return undefined;
  const items: Span[] = [];
  let at = start;
  for (const piece of list.split(/[、，]|和(?=[^、，]*$)/)) {
    items.push({ start: at, end: at + piece.length });
    at += piece.length + 1;
  }
  return items.every(({ start, end }) => start < end) ? items : undefined;
}
const announce = /”?(?:战略布局|总体布局)?(?:即|就是|是指|包括|分别是|：|（)/y;

/** The wording of which most items are members, if at least half are. */
function bestOf(wordings: readonly Formulation[], items: readonly string[]): Formulation | undefined {
  const members = (formulation: Formulation): number =>
    items.filter(item => formulation.items.some(member => item === member || item.endsWith(member))).length;
  const best = wordings.reduce((a, b) => (members(b) > members(a) ? b : a));
  return members(best) * 2 >= Math.max(items.length, 2) ? best : undefined;
}

/** Rows of all members but one of a formulation of at least four, in a row of their own. */
function unnamedExpansions(paragraph: Paragraph): readonly Expansion[] {
  const { text } = paragraph;
  return paragraph.clauses.flatMap(clause => {
    const second = text.indexOf('、', clause.start) + 1;
    const third = text.indexOf('、', second);
    if (second === 0 || third < 0 || third >= clause.end || membershipsOf(text.slice(second, third)).length === 0)
      return [];
    const list = enumerationBefore(paragraph, clause.end - (/[，；：。！？]/.test(text[clause.end - 1]!) ? 1 : 0));
    if (!list || list.items.length < 3) return [];
    const [head, ...others] = list.items as [Span, ...Span[]];
    const lead = textIn(paragraph, head);
    for (const { formulation } of membershipsOf(textIn(paragraph, others[0]!))) {
      const { items } = formulation;
      const first = items.find(item => lead.endsWith(item));
      if (items.length < 4 || list.items.length !== items.length - 1 || !first) continue;
      if (!others.every(span => items.includes(textIn(paragraph, span)))) continue;
      return [{ formulation, items: [{ start: head.end - first.length, end: head.end }, ...others] }];
    }
    return [];
  });
}
