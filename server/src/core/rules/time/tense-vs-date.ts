import { compareDays, type Day, writtenDay } from '../../reading/figures/calendar';
import { daysOf } from '../../reading/figures/date';
import { type Tense, tensesOf } from '../../reading/figures/tense';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

const speech = (text: string): string => `在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n${text}`;

export const tenseVsDate: ParagraphRule = {
  id: 'time/tense-vs-date',
  title: '时态与日期',
  why: '晚于讲话之日的年月不能已经“完成”“共收到”，早于讲话之日的年月不能还是“将于”“力争”。提前完成的、计划的、转述当时目标的不在此列。',
  level: 'warning',
  examples: {
    bad: [
      speech('⟦2022年3月⟧，全县共收购秋粮26万吨。'),
      speech('⟦2022年⟧已完成专题视察12次。'),
      speech('水库将于⟦2020年底⟧建成投用。'),
      speech('⟦2023年⟧共收到提案130件。'),
      speech('⟦2022年3月⟧，我们召开了全县农业大会。'),
      speech('⟦2019年⟧，我们将重点开展五项调研。'),
      speech('到⟦2020年⟧，力争建成三个基地。'),
      speech('⟦2022年⟧，全县圆满完成换届。'),
    ],
    good: [
      speech('2022年，我们将重点开展五项调研。'),
      speech('2019年完成换届准备。'),
      speech('到2025年，力争建成三个基地。'),
      speech('对今后五年及2022年工作的建议。'),
      speech('提前完成2022年目标任务。'),
      speech('2019年提出，力争2020年如期脱贫。'),
      speech('2022年工作要点已经印发，2022年度预算已获批准。'),
      speech('2019年，我们将委员述职纳入考核。'),
      speech('为2022年打下了坚实基础。'),
      speech('2018年至2022年，共投入资金3亿元。'),
      speech('到2022年，要建成了望塔三座。'),
      '2022年已完成专题视察12次。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }) {
    if (!date || paragraph.lead.kind === 'heading') return;
    for (const tense of tensesOf(paragraph)) {
      if (!isAgainst(tense, date)) continue;
      const said = textIn(paragraph, tense);
      const words = tense.mode === 'done' ? `晚于讲话的${writtenDay(date)}` : `早于讲话的${writtenDay(date)}`;
      report({
        span: { start: tense.date.start, end: tense.date.end },
        message: `“${textIn(paragraph, tense.date)}”${words}，与“${said}”不符`,
        related: [{ span: { start: tense.start, end: tense.end }, message: said }],
      });
    }
  },
};

function isAgainst({ date, mode }: Tense, now: Day): boolean {
  const [first, last] = daysOf(date) ?? [];
  if (!first || !last) return false;
  return mode === 'done' ? compareDays(first, now) > 0 : compareDays(last, now) < 0;
}
