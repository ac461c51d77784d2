import { type Expansion, spanOfItems } from '../../glossary/expansion';
import { expansions } from '../../glossary/expansions';
import { type Paragraph, textIn } from '../../reading/paragraph';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import type { Fix, ParagraphRule } from '../rule';

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
      '坚决打好⟦精准脱贫、污染防治⟧三大攻坚战。',
      '贯彻⟦创新、协调、绿色、开放⟧的新发展理念。',
      '完整、准确、全面贯彻⟦创新、协调、绿色、共享⟧的新发展理念。',
      '推动⟦产业振兴、人才振兴、文化振兴和组织振兴⟧“五大振兴”。',
      '牢记“三个务必”，即⟦务必不忘初心、牢记使命，务必敢于斗争、善于斗争⟧。',
      '增强了干部的⟦政治意识、大局意识、核心意识⟧，增进了认同。',
    ],
    good: [
      '政治意识、大局意识、核心意识、看齐意识“四个意识”。',
      '“四个自信”即道路自信、理论自信、制度自信、文化自信。',
      '“三严三实”（严以修身、严以用权、严以律己，谋事要实、创业要实、做人要实）。',
      '贯彻创新、协调、绿色、开放、共享的新发展理念。',
      '产业振兴、人才振兴、文化振兴、生态振兴和组织振兴，五大振兴一起抓。',
      '增强“四个意识”，特别是核心意识、看齐意识。',
      '增强制度自信、文化自信。',
      '坚定道路自信、理论自信、制度自信。',
      '全面深化改革、全面依法治国、全面从严治党取得新成效。',
      '打造开放、创新、绿色、协调的城市。',
      '围绕“四大主导产业”，聚焦装备、医药、材料等先进制造业。',
      '“四个意识”：政治意识、大局意识等要常抓不懈。',
      '“三个务必”即务必不忘初心、牢记使命，务必谦虚谨慎、艰苦奋斗，务必敢于斗争、善于斗争。',
      '“三个务必”即务必不忘初心、牢记使命，务必谦虚谨慎、艰苦奋斗，务必敢斗善斗。',
    ],
  },
  check(paragraph, report, _, { formulations }) {
    const all = expansions(formulations)(paragraph);
    for (const expansion of all) {
      const { formulation, items, name, isOpen } = expansion;
      const { length } = formulation.items;
      if (items.length === length || isOpen) continue;
      const span = spanOfItems(items);
      const missing = missingOf(expansion);
      const lacks = missing.length > 0 ? `，缺“${missing.join('”“')}”` : '';
      if (name && formulation.isGeneric && !name.isQuoted && isCounted(paragraph, name.span)) continue;
      if (name)
        report({
          span,
          message: `“${name.name}”有${length}项，这里展开${items.length}项${lacks}`,
          related: [{ span: name.outer, message: `“${name.name}”` }],
          fixes: completed(expansion, paragraph.text),
        });
      else if (lacksOne(expansion) && !all.some(other => other.name && sameName(other, expansion)))
        report({
          span,
          message: `并列的是“${formulation.name}”中的${items.length}项${lacks}`,
          level: 'information',
          fixes: completed(expansion, paragraph.text).map(({ title, edits }) => ({ title, edits })),
        });
    }

    /** All items but one of four or more, in their order; words of everyday and older wordings of fewer items do not count. */
    function lacksOne({ formulation, items }: Expansion): boolean {
      if (formulation.isGeneric || formulations.named(formulation.name).length > 1) return false;
      if (formulation.items.length < 4 || formulation.items.some(item => item.length < 3)) return false;
      if (items.length !== formulation.items.length - 1) return false;
      if (items.some(({ index }, i) => i > 0 && index! <= items[i - 1]!.index!)) return false;
      const written = items.map(({ span }) => textIn(paragraph, span)).join();
      return !formulations.all.some(other => other.items.join() === written);
    }
  },
};

/** Whether the list before 三项职能 is already held against its number. */
const isCounted = ({ relations }: Paragraph, { start }: Span): boolean =>
  relations.some(one => one.kind === 'count' && one.verdict === 'conflicts' && one.stated.start === start);

const sameName = (a: Expansion, b: Expansion): boolean => a.formulation.name === b.formulation.name;

const missingOf = ({ formulation, items }: Expansion): readonly string[] =>
  formulation.items.filter((_, place) => !items.some(({ index }) => index === place));

/** The items that are missing, put in where they belong: only where all others are there in their order. */
function completed({ formulation, items }: Expansion, text: string): readonly Fix[] {
  const { items: canonical } = formulation;
  if (
    items.length > canonical.length ||
    items.some(({ index }, i) => index === undefined || index <= (items[i - 1]?.index ?? -1))
  )
    return [];
  const separators = new Set(items.slice(1).map(({ span }, i) => text.slice(items[i]!.span.end, span.start)));
  const [mark] = separators;
  // 坚定道路自信、坚定理论自信: what is repeated before each item is not made up here
  if (separators.size !== 1 || mark !== '、') return [];
  return [replace(spanOfItems(items), canonical.map(writtenOr).join('、'), `补全“${formulation.name}”的各项`)];

  function writtenOr(item: string, place: number): string {
    const own = items.find(({ index }) => index === place);
    return own ? text.slice(own.span.start, own.span.end) : item;
  }
}
