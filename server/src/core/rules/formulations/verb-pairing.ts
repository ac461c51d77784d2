import type { Formulations } from '../../glossary/formulation';
import { formulationNames, type NameUse } from '../../glossary/formulation-names';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { pairAround } from '../../reading/prose/quotation';
import type { Span } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const verbPairing: ParagraphRule = {
  id: 'formulations/verb-pairing',
  title: '固定动宾搭配',
  why: '增强“四个意识”、坚定“四个自信”、做到“两个维护”，统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局，动词和中心语都是固定的，互换就错了。“树牢”“牢固树立”等通行的变体可用；引文从原文。',
  level: 'information',
  examples: {
    bad: [
      '切实⟦坚定⟧“四个意识”，增强工作主动性。',
      '⟦增强⟧“两个维护”，坚定“四个自信”。',
      '⟦做到⟧“四个自信”、做到“两个维护”。',
      '始终⟦坚定⟧“两个确立”。',
      '统筹推进“五位一体”⟦战略布局⟧。',
      '协调推进“四个全面”⟦总体布局⟧。',
      '⟦协调推进⟧“五位一体”总体布局和“四个全面”战略布局。',
    ],
    good: [
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      '统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。',
      '统筹推进“五位一体”总体布局和“四个全面”战略布局。',
      '牢固树立“四个意识”，自觉做到“两个维护”。',
      '坚定拥护“两个确立”、坚决做到“两个维护”。',
      '深刻领悟“两个确立”的决定性意义。',
      '增强道路自信、理论自信、制度自信、文化自信。',
      '贯彻落实“四个全面”战略布局。',
      '健全党政军警民“五位一体”联防联控体系。',
      '做到坚定“四个自信”。',
      '他写道：“我们要坚定‘四个意识’。”',
    ],
  },
  check(paragraph, report, _, { formulations }) {
    for (const use of formulationNames(formulations)(paragraph))
      if (use.wordings.some(({ hasFixedVerbs }) => hasFixedVerbs) && !isQuotation(use, paragraph))
        for (const found of wrongHead(use, paragraph, formulations) ?? wrongVerb(use, paragraph, formulations))
          report(found);
  },
};

/** The head of another formulation behind the name. */
function wrongHead(use: NameUse, paragraph: Paragraph, { heads }: Formulations): [Found] | undefined {
  const own = use.wordings.flatMap(({ heads }) => heads);
  const head = heads.longestAt(paragraph.text, use.outer.end)?.word;
  if (!head?.endsWith('布局') || own.length === 0 || own.includes(head)) return undefined;
  const span = { start: use.outer.end, end: use.outer.end + head.length };
  return [foundAt(span, own[0]!, `“${use.name}”是${own[0]}`, use, paragraph)];
}

/** The verb of another formulation before the name. */
function wrongVerb(use: NameUse, paragraph: Paragraph, { fixedVerbs }: Formulations): readonly Found[] {
  const verb = fixedVerbs.longestBefore(paragraph.text, use.outer.start)?.word;
  const own = use.wordings.flatMap(({ verbs }) => verbs);
  if (!verb || own.some(right => verb.endsWith(right) || right.endsWith(verb))) return [];
  if (needsHead(use, paragraph)) return [];
  const span = { start: use.outer.start - verb.length, end: use.outer.start };
  return [foundAt(span, own[0]!, `“${use.name}”通常与“${own[0]}”搭配，不用“${verb}”`, use, paragraph)];
}

/** 五位一体 is also a common word: it is the formulation only where its head follows. */
const needsHead = ({ wordings, outer }: NameUse, { text }: Paragraph): boolean =>
  wordings.some(({ isGeneric, heads }) => isGeneric && !heads.some(head => text.startsWith(head, outer.end)));

const foundAt = (
  span: Span,
  right: string,
  message: string,
  { name, outer }: NameUse,
  paragraph: Paragraph,
): Found => ({
  span,
  message,
  related: [{ span: outer, message: `“${name}”` }],
  fixes: [maybe(replace(span, right, `把“${textIn(paragraph, span)}”改为“${right}”`))],
});

/** Whether the name stands in words of someone else. */
function isQuotation({ span, isQuoted }: NameUse, { quotations }: Paragraph): boolean {
  const pair = pairAround(quotations, span.start);
  const around = isQuoted ? pair?.within : pair;
  return !!around && around.mark !== '（' && around.mark !== '(';
}
