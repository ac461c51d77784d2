import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { pieceAround } from '../prose/pieces';
import { areExclusive } from './exclusive';

/** Whether parts cannot overlap: all in one form, and by no attributes that one and the same thing may have. */
export function areDisjoint(paragraph: Paragraph, parts: readonly Quantity[]): boolean {
  const { text } = paragraph;
  const before = parts.map(part => labelOf(paragraph, part).replace(among, ''));
  const behind = parts.map(part => text.slice(part.end, pieceAround(paragraph, part).end));
  if (areExclusive(before)) return true;
  // 国省干线完成28亿元，农村公路完成22亿元: what all do tells none from another
  const shared = /(?:完成|建成|投入|安排|竣工|开工|办结)$/.exec(before[0]!)?.[0];
  if (shared && before.every(label => label.endsWith(shared) && label.length > shared.length + 1))
    return parts.length > 1 && !before.some(label => stages.test(label.slice(0, -shared.length)));
  if (mayCross(paragraph, parts)) return false;
  if (before.every(label => label === '')) return behind.every(label => label.length > 1);
  const isRow = parts.slice(1).every((part, i) => text.slice(parts[i]!.end, part.start).startsWith('、'));
  const tails = new Set(before.map(label => label.at(-1)));
  return isRow || (tails.size === 1 && before.every(label => label.length > 1 && label.length < 14));
}

/** Whether one and the same thing may be in two of the parts: told by an attribute of a person or a step that a thing goes through. */
export function mayCross(paragraph: Paragraph, parts: readonly Quantity[]): boolean {
  const isOfPeople = parts[0]!.measure!.dimension === 'person';
  return parts.some(part => {
    const words =
      labelOf(paragraph, part).replace(among, '') + paragraph.text.slice(part.end, pieceAround(paragraph, part).end);
    return (isOfPeople && attributes.test(words)) || stages.test(words);
  });
}
const among = /^(?:其中|有|的|[^中]{1,8}中)/;

/** The words of the clause before a quantity, those in brackets left out: 村级 for 村（社区）级76个. */
export function labelOf(paragraph: Paragraph, part: Quantity): string {
  let { start } = pieceAround(paragraph, part);
  const { text } = paragraph;
  let label = text.slice(start, part.start);
  while (text[start - 1] === '）') {
    const from = Math.max(0, start - longestBracket);
    const open = text.slice(from, start).lastIndexOf('（');
    if (open < 0) break;
    const end = from + open;
    ({ start } = pieceAround(paragraph, { start: end, end }));
    label = text.slice(start, end) + label;
  }
  return label;
}
const longestBracket = 20;

/** A person may be several of these at once. */
const attributes =
  /女|男|党员|少数民族|党派|无党派|本科|硕士|博士|大专|高级|职称|岁|连任|新任|企业界|基层|一线|党外|劳动年龄|适龄|老年|老龄|青年|残疾/;
/** Whether a label names a step that a thing goes through: 立案, 开工. */
export const isStep = (label: string): boolean => stages.test(label);

/** Steps that one and the same thing goes through, and ranks that it may have at once. */
const stages =
  /重复|联名|民生支出|(?<!上级)本级支出|民营经济|数字经济|战略性新兴|立案|办结|办复|答复|采纳|开工|竣工|投产|建成|完工|完成|签约|落地|交付|入库|达产|达标|上线|超|以上|重点(?!研发)|新增|民间|高技术|高新技术|技改|技术改造|中长期|绿色贷款|首贷|续贷|信用贷|普惠|涉农|增速|增幅|高于|快于|排名|排位|位居|位列|名列|跻身|前列|前[三五十]/;
