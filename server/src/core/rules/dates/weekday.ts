import { type Day, weekday as weekdayOf } from '../../reading/figures/calendar';
import { daysOf } from '../../reading/figures/date';
import type { ParagraphRule } from '../rule';

export const weekday: ParagraphRule = {
  id: 'dates/weekday',
  title: '星期',
  why: '写出年月日又写出星期的，两者必须相合。只有月日的按讲话的年份推算，只作提示。',
  level: 'error',
  examples: {
    bad: [
      '定于2025年1月17日下午（⟦星期四⟧）召开。',
      '2021年12月25日（⟦星期五⟧）召开。',
      '2021年12月24日，⟦星期六⟧。',
      '2019年9月20日（⟦周四⟧）。',
      '2023年5月1日是⟦星期二⟧。',
    ],
    good: [
      '2025年1月17日上午（星期五）。',
      '2021年12月25日（星期六）召开。',
      '2021年12月24日（周五）。',
      '12月25日（星期六）。',
      '每周五下午学习。',
      '星期一至星期五。',
      '2021年12月25日周末。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'date' || figure.day === undefined || figure.month === undefined) continue;
      stated.lastIndex = figure.end;
      const match = stated.exec(paragraph.text);
      const day = daysOf(figure, date?.year)?.[0];
      if (!match || !day) continue;
      const written = '日一二三四五六'.indexOf(match[3] === '天' ? '日' : match[3]!);
      const right = weekdayOf(day);
      if (written === right) continue;
      const span = { start: figure.end + match[1]!.length, end: figure.end + match[0].length };
      const newText = match[2] + '日一二三四五六'[right]!;
      const fixes = [{ title: `改为“${newText}”`, edits: [{ span, newText }] }];
      report({
        span,
        message: `${writtenDay(day)}是${newText}`,
        ...(figure.year === undefined && { level: 'hint' as const }),
        related: [{ span: figure, message: '日期' }],
        fixes,
      });
    }
  },
};
const stated = /((?:[上下中]午|晚上?|清晨|早晨)?[（(，、\s是为]?)(星期|周|礼拜)([日天一二三四五六])/y;

const writtenDay = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`;
