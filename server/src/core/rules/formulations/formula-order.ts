import type { Expansion, Item } from '../../glossary/expansion';
import { expansions } from '../../glossary/expansions';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import type { Span } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

export const formulaOrder: ParagraphRule = {
  id: 'formulations/formula-order',
  title: '展开项次序',
  why: '固定提法的各项有固定的次序，全部列出时应照原来的次序。只节选其中几项的不论；民主党派的职能等另有次序的也不论。',
  level: 'information',
  yieldsTo: ['formulations/ideology-chain', 'formulations/institutional-order'],
  examples: {
    bad: [
      '坚持⟦创新、绿色、协调、共享、开放⟧。',
      '人民政协认真履行⟦民主监督、政治协商、参政议政⟧职能。',
      '发挥文史资料⟦存史、育人、团结、资政⟧的作用。',
      '“四个自信”即⟦理论自信、道路自信、制度自信、文化自信⟧。',
      '凝聚共识、⟦参政议政、民主监督、政治协商⟧。',
    ],
    good: [
      '创新、协调、绿色、开放、共享。',
      '政治协商、民主监督、参政议政。',
      '存史、资政、团结、育人。',
      '凝聚共识、政治协商、民主监督、参政议政。',
      '增强制度自信、道路自信。',
      '弘扬法治、自由、平等的理念。',
      '各民主党派履行参政议政、民主监督、政治协商的职能。',
      '实现国防现代化、工业现代化、农业现代化、科学技术现代化。',
      '推进农村、农业、农民工作。',
    ],
  },
  check(paragraph, report, _, { formulations }) {
    for (const expansion of expansions(formulations)(paragraph)) {
      const items = misplaced(expansion);
      if (items && isMeant(expansion, paragraph, items)) report(foundAt(expansion, items, paragraph));
    }
  },
};

/** All items of the formulation, once each and side by side, in another order than its own. */
function misplaced({ formulation, items, name }: Expansion): readonly Item[] | undefined {
  const { length } = formulation.items;
  if (!formulation.isOrdered || items.length < length || (name ? length < 2 : length < 3)) return undefined;
  for (let at = items.length - length; at >= 0; at--) {
    const some = items.slice(at, at + length);
    const places = some.map(({ index }) => index);
    if (places.includes(undefined) || new Set(places).size < length) continue;
    return places.some((place, i) => place !== i) ? some : undefined;
  }
  return undefined;
}

/** Whether the words are surely this formulation: by its name, or by items that are no everyday words. */
function isMeant({ formulation, name }: Expansion, paragraph: Paragraph, items: readonly Item[]): boolean {
  if (formulation.notWith.length > 0) {
    const sentence = textIn(paragraph, sentenceAt(paragraph, items[0]!.span.start) ?? { start: 0, end: 0 });
    if (formulation.notWith.some(word => sentence.includes(word))) return false;
  }
  return !!name || formulation.items.length > 3 || formulation.items.every(item => item.length > 2);
}

function foundAt({ formulation, name }: Expansion, items: readonly Item[], paragraph: Paragraph): Found {
  const span: Span = { start: items[0]!.span.start, end: items.at(-1)!.span.end };
  const written = formulation.items.map((_, place) => items.find(({ index }) => index === place)!);
  return {
    span,
    message: `“${formulation.name}”的次序是${formulation.items.join('、')}`,
    ...(name && { related: [{ span: name.outer, message: `“${name.name}”` }] }),
    fixes: [
      {
        title: '按固定的次序排列',
        certain: true,
        edits: items.flatMap((item, place) =>
          item === written[place] ? [] : [{ span: item.span, newText: textIn(paragraph, written[place]!.span) }],
        ),
      },
    ],
  };
}
