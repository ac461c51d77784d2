import { maybe, remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const redundantBase: ParagraphRule = {
  id: 'growth/redundant-base',
  title: '基期重复',
  why: '“同比”就是与上年同期相比，“年均”就是平均每年，再写“比上年”“每年”是重复。',
  level: 'hint',
  examples: {
    bad: [
      '⟦同比比上年⟧增长8%。',
      '⟦年均每年⟧增长5%。',
      '进出口总额⟦同比去年⟧增长12.5%。',
      '⟦日均每天⟧接待群众30人次。',
      '来信⟦比去年同期同比⟧增长12%。',
      '⟦每月月均⟧走访6户。',
      '⟦人均每人⟧提交2件。',
      '⟦环比比上月⟧增长2%。',
    ],
    good: [
      '同比增长8%。',
      '比上年增长8%。',
      '年均增长5%。',
      '同比增长8%，环比增长2%。',
      '每年人均捐款2000元。',
      '比上年同期增长5%。',
      '同比增长8%，比上年提高2个百分点。',
    ],
  },
  needs: 'figures',
  check({ text }, report) {
    for (const { 0: words, index } of text.matchAll(twice)) {
      const at = words.search(second);
      const [base, again] = [words.slice(0, at), words.slice(at)];
      const span = { start: index, end: index + words.length };
      const message = `“${base}”与“${again}”说的是同一个基期，重复`;
      report({ span, message, fixes: [maybe(remove({ start: index + at, end: span.end }, again))] });
    }
  },
};
/** Two words for one base, in either order. */
const twice =
  /环比[比较与]上(?:月|季度?|期)(?:同期)?|同比[比较与]?(?:上年|去年|上一年)(?:同期)?(?:相比)?|[比较与](?:上年|去年|上一年)(?:同期)?(?:相比)?同比|年均每年|每年年均|日均每[天日]|每[天日]日均|月均每月|每月月均|人均每人|每人人均|户均每户|每户户均|时速每小时/g;
/** Where the second word begins. */
const second = /(?<=.)(?:同比|[比较与]|.均|每|(?<=同比)[去上])/;
