import { shortYearsOf } from '../../reading/figures/short-year';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const yearAbbreviation: ParagraphRule = {
  id: 'dates/year-abbreviation',
  title: '年份不缩写',
  why: '年份一般不写简写（GB/T 15835—2011，5.1.4）：“2021年”不写作“21年”，“二〇一九年”不写作“一九年”，以免与时段、概数相混。“95后”等定型词不在此列。',
  level: 'warning',
  examples: {
    bad: [
      '⟦21年⟧12月召开全会。',
      '⟦18年至20年⟧连续三年获奖。',
      '⟦一九年和二〇年⟧，全县新增企业120家。',
      '⟦20年⟧底如期脱贫。',
      '自⟦19年⟧起实施。',
      '⟦24年⟧全年造林2万亩。',
      '⟦’21年⟧的水灾。',
      '⟦21年至23年⟧累计建成基地56个。',
      '⟦22年⟧以来，全县新建住房3600套。',
      '2022年、⟦23年⟧，全县两次获奖。',
      '⟦19年、21年⟧，先后两次获奖。',
      '⟦20年至23年⟧，整改的长效机制逐步建立。',
    ],
    good: [
      '2021年12月。',
      '2018—2020年、二〇二一年。',
      '党龄21年、任期5年。',
      '“95后”“00后”。',
      '’98抗洪精神、九八抗洪。',
      '历时21年12月才完成。',
      '土地承包期延长30年至60年，分别签订合同。',
      '三五年、一二年、七八年，数得清的年头。',
      '一二年级学生、二十一年来。',
      '10年底蕴、20年初心不改。',
      '连续18年居首位。',
      '建厂22年以来，使用年限为12年至15年，共36台。',
    ],
  },
  check(paragraph, report) {
    for (const { start, end, years } of shortYearsOf(paragraph)) {
      const full = years.map(year => year.full).join('、');
      report({
        span: { start, end },
        message: `“${textIn(paragraph, { start, end })}”年份应写全：${full}`,
        fixes: [
          {
            title: `改为“${full}”`,
            edits: years.map(year => ({ span: { start: year.start, end: year.end }, newText: year.full })),
          },
        ],
      });
    }
  },
};
