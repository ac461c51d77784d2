import { type Day, weekday as weekdayOf } from '../../reading/figures/calendar';
import { type DateFigure, daysOf } from '../../reading/figures/date';
import type { Paragraph } from '../../reading/paragraph';
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
      '在县总工会全委会上的讲话\n（2024年12月25日）\n\n请于1月8日（星期三）前报送。',
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
      if (written === right || (date && fitsOtherYear(paragraph, figure, date, written))) continue;
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

/** Whether a date without its year is right in the year of another date of the line, or across the turn of the year: 1月8日 told in December. */
function fitsOtherYear({ figures }: Paragraph, date: DateFigure, document: Day, weekday: number): boolean {
  if (date.year !== undefined) return false;
  const years = figures.map(figure => (figure.kind === 'date' ? figure.year : undefined));
  if (document.month > 10 && date.month! < 3) years.push(document.year + 1);
  if (document.month < 3 && date.month! > 10) years.push(document.year - 1);
  return years.some(year => {
    const day = year === undefined ? undefined : daysOf(date, year)?.[0];
    return day !== undefined && weekdayOf(day) === weekday;
  });
}

const writtenDay = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`;
