import { textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { changeSaidBefore } from '../../reading/relations/change-verb';
import type { ParagraphRule } from '../rule';

export const decreaseOver100: ParagraphRule = {
  id: 'growth/decrease-over-100',
  title: '降幅超过100%',
  why: '数量减少100%就是减到零，不可能减少得更多。利润、净流入、温度等可以变成负数，不检查。',
  level: 'error',
  examples: {
    bad: [
      '案件下降⟦120%⟧。',
      '成本降低⟦150%⟧。',
      '会议数量压减⟦200%⟧。',
      '全年信访总量同比减少了⟦132.5%⟧。',
      '纸质文件降幅达⟦110%⟧。',
      '压减“三公”经费⟦130%⟧。',
    ],
    good: [
      '发文数量减少35%。',
      '案件下降98%。',
      '亏损额减少100%，实现收支平衡。',
      '净利润下降130%（由盈转亏）。',
      '增长120%。',
      '外资净流入下降130%。',
      '风险下降，收入增长130%。',
      '最低120%，最高160%。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity' || figure.measure?.base !== '%' || figure.value.low <= 100) continue;
      const sentence = sentenceAt(paragraph, figure.start)?.start ?? 0;
      const before = paragraph.text.slice(Math.max(sentence, figure.start - 40), figure.start);
      const verb = changeSaidBefore(before.replace(object, '$1'));
      if (verb?.direction !== 'down' || signed.test(before) || bare.test(before)) continue;
      const span = { start: figure.numeral.start, end: figure.end };
      report({ span, message: `“${verb.word}”不可能超过100%，写的是“${textIn(paragraph, span)}”` });
    }
  },
};
/** What is cut, between verb and number: 压减“三公”经费130%. */
const object = /((?:^|[，。；、年月])(?:全年|共)?(?:压减|压缩|削减|减少))[^，。；、减降增升长加]{2,10}$/;
/** What may fall below zero, and rates of change themselves. */
const signed = /利润|收益|净|差额|[顺逆]差|温|赤字|盈|亏|现金流|增速|增幅|涨幅|增长率|指数/;
/** No verb: 最低120%. */
const bare = /[最不]低$|至少$|多少$/;
