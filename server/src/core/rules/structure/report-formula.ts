import { spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const reportFormula: ParagraphRule = {
  id: 'structure/report-formula',
  title: '报告套语与届次主体',
  why: '工作报告请大会“审议”，请列席的同志“提出意见”。政协对政府工作报告是协商讨论，没有批准权；列席人员不参加审议。',
  level: 'hint',
  examples: {
    bad: [
      '我代表区政协常务委员会，请予⟦审批⟧。',
      '请各位委员⟦批准⟧政府工作报告。',
      '请列席会议代表⟦审议⟧。',
      '会上，委员们将⟦批准⟧政府工作报告。',
      '请各位委员⟦审批⟧县政府工作报告。',
      '我代表县政协常务委员会报告工作，请予⟦批准⟧。',
      '请区政协委员和列席人员⟦审议⟧。',
    ],
    good: [
      '我代表区政协常务委员会，向大会报告工作，请予审议，并请列席会议的同志提出意见。',
      '现在，我代表区政府向大会报告工作，请予审议，并请区政协委员提出意见。',
      '我受常务委员会委托，报告提案工作情况，请予审议。',
      '请有关部门抓紧审批项目。',
      '同志们，区政协四届一次会议即将闭幕。',
    ],
  },
  check({ text }, report) {
    for (const { form, message, right } of formulas) {
      const match = text.includes('请') || text.includes('批准') ? form.exec(text) : null;
      if (!match) continue;
      const end = match.index + match[0].length;
      const span = spanOf(end - 2, end);
      report({ span, message, fixes: right ? [maybe(replace(span, right))] : [] });
    }
  },
};

const formulas = [
  {
    form: /请(?:大会|予以?|会议)(?:审批|批准)(?=[，。；！]|$)/,
    message: '报告请大会“审议”，不是“审批”“批准”',
    right: '审议',
  },
  {
    form: /(?:请(?:各位|全体)?(?:政协)?委员|委员们?[将要]?)[^，。；]{0,4}(?:批准|审批)(?=[^，。；]{0,4}工作报告|$)|请(?:各位|全体)?(?:政协)?委员[^，。；]{0,4}(?:批准|审批)/,
    message: '政协委员对报告协商讨论、提出意见，没有批准权',
    right: '',
  },
  {
    form: /请[^，。；]{0,8}列席[^，。；]{0,8}(?:代表|人员|同志|委员)[^，。；]{0,4}审议/,
    message: '列席人员只提出意见，不参加审议',
    right: '提出意见',
  },
] as const;
