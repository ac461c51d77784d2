import { pairAround } from '../../reading/prose/quotation';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const deprecatedTerm: ParagraphRule = {
  id: 'formulations/deprecated-term',
  title: '不宜的写法',
  why: '术语表（内置的和自己的）里记为“不宜”的写法，应改为规范的名称。书名和引文从原文。',
  level: 'warning',
  yieldsTo: ['formulations/campaign-name'],
  examples: {
    bad: ['与各界人士⟦共商国事⟧。', '建好⟦共商国事⟧的平台。'],
    good: [
      '各界人士参与国是、共商国是。',
      '县委理论中心组集中学习。',
      '《共商国事》征文选登。',
      '他说：“共商国事要有诚意。”',
    ],
  },
  check(paragraph, report, _, { glossary }) {
    for (const { term, span, written } of glossary.deprecatedIn(paragraph)) {
      const around = pairAround(paragraph.quotations, span.start);
      if (around && around.mark !== '（' && around.mark !== '(') continue;
      report({ span, message: `“${written}”不是规范写法，宜写作“${term.name}”`, fixes: [replace(span, term.name)] });
    }
  },
};
