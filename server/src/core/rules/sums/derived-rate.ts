import { textIn } from '../../reading/paragraph';
import { conflictsOf } from '../conflicts';
import type { ParagraphRule } from '../rule';

export const derivedRate: ParagraphRule = {
  id: 'sums/derived-rate',
  title: '率与分子分母',
  why: '办结率是办结数除以立案数，出席率是实到人数除以应到人数。同一句里写出分子、分母和率的，三者必须对得上；末位按四舍五入留出余地。满意率这样另有调查口径的、有结转并案的，不检查。',
  level: 'warning',
  yieldsTo: ['sums/bounded-rate'],
  examples: {
    bad: [
      '受理来信120封，办结114封，办结率⟦98%⟧。',
      '应到237名，实到225名，出席率⟦96.5%⟧。',
      '提出意见建议30项，采纳24项，采纳率⟦85%⟧。',
      '收到提案140件，立案126件，立案率为⟦95%⟧。',
      '排查问题60个，已整改54个，整改率⟦达95%⟧。',
      '交办事项80件，办结76件、答复80件，办结率、答复率分别为⟦98%⟧和100%。',
      '发放测评表200份，表示满意190份，满意率⟦98%⟧。',
      '应缴企业6400户，按时缴纳6208户，缴费率⟦98.5%⟧。',
      '符合条件的企业460家，申报368家，申报率⟦76%⟧。',
    ],
    good: [
      '受理来信120封，办结114封，办结率95%。',
      '应到237名，实到225名，出席率94.9%。',
      '提出意见建议30项，采纳24项，采纳率80%。',
      '立案120件，办结114件，群众满意率98%。',
      '提出建议30余项，采纳20余项，采纳率近七成。',
      '立案120件，全部答复，答复率100%。',
      '收到提案140件，立案126件，办结126件，办结率100%。',
      '立案120件，办结（含上年结转）125件，办结率98%。',
      '应到237名，实到225名；上次会议出席率96.5%。',
      '收到网上来信460件，化解积案86件，化解率95.6%。',
      '收到申请460件，新收368件，采纳率76%。',
      '上年结转2.1亿元，本年收入8.6亿元，支出9.2亿元，结余1.5亿元，结余率14%。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of conflictsOf(paragraph, 'share')) {
      if (!relation.name) continue;
      const [part, whole] = relation.operands;
      report({
        span: relation.stated,
        message: `${relation.name}${relation.equation}，与“${textIn(paragraph, relation.stated)}”不符`,
        related: [
          { span: part, message: `分子：${textIn(paragraph, part)}` },
          { span: whole, message: `分母：${textIn(paragraph, whole)}` },
        ],
      });
    }
  },
};
