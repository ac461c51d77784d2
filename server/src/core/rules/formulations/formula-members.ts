import type { Expansion } from '../../glossary/expansion';
import { expansions } from '../../glossary/expansions';
import { textIn } from '../../reading/paragraph';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const formulaMembers: ParagraphRule = {
  id: 'formulations/formula-members',
  title: '展开项不属于该提法',
  why: '固定提法的各项由文件确定，展开时不能换成别的提法里的一项，也不能改字。通行的简称和旧称（“国史”之于“新中国史”）、各项前后一致的附加成分（“创新发展、协调发展”）不算错。',
  level: 'warning',
  yieldsTo: ['formulations/formula-count'],
  examples: {
    bad: [
      '新发展理念：创新、协调、绿色、开放、⟦和谐⟧。',
      '打好防范化解重大风险、精准脱贫、⟦招商引资⟧三大攻坚战。',
      '“四个自信”即道路自信、理论自信、制度自信、⟦民族自信⟧。',
      '坚持创新、协调、绿色、⟦开发⟧、共享的新发展理念。',
      '“六稳”（稳就业、稳金融、⟦稳物价⟧、稳外资、稳投资、稳预期）。',
    ],
    good: [
      '新发展理念：创新、协调、绿色、开放、共享。',
      '“四史”即党史、国史、改革开放史、社会主义发展史。',
      '新发展理念即创新发展、协调发展、绿色发展、开放发展、共享发展。',
      '“四个自信”：中国特色社会主义道路自信、理论自信、制度自信、文化自信。',
      '推进制度化、规范化、专业化建设。',
      '“三化”即工业化、城镇化、农业现代化。',
      '深入推进“三大攻坚战”：防范化解重大风险取得进展，精准脱贫成效明显，污染防治扎实推进。',
    ],
  },
  check(paragraph, report, _, { formulations }) {
    for (const expansion of expansions(formulations)(paragraph)) {
      const { formulation, items, name } = expansion;
      if (!name || items.length !== formulation.items.length) continue;
      const missing = formulation.items.filter((_, place) => !items.some(({ index }) => index === place));
      for (const { span, index } of items) {
        if (index !== undefined) continue;
        const right = missing.length === 1 ? missing[0]! : undefined;
        report({
          span,
          message: `“${textIn(paragraph, span)}”不是“${name.name}”的一项${right ? `，应为“${right}”` : `；各项是${formulation.items.join('、')}`}`,
          related: [{ span: name.outer, message: `“${name.name}”` }],
          ...(right && standsBare(expansion, span.start) && { fixes: [replace(span, right)] }),
        });
      }
    }
  },
};

/** Whether the piece is surely only the item: the first one may have the words before it that lead to the list. */
const standsBare = ({ items, name }: Expansion, start: number): boolean =>
  start > items[0]!.span.start || name!.span.start < start;
