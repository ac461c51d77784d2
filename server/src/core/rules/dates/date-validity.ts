import { daysIn } from '../../reading/figures/calendar';
import { clockTimesOf } from '../../reading/figures/clock';
import type { DateFigure } from '../../reading/figures/date';
import type { ParagraphRule } from '../rule';

export const dateValidity: ParagraphRule = {
  id: 'dates/date-validity',
  title: '日期存在性',
  why: '公历的月份只有1至12月，各月日数依历法：大月31日，小月30日，二月平年28日、闰年29日（能被4整除而不能被100整除，或能被400整除的年份是闰年）。',
  level: 'error',
  examples: {
    bad: [
      '服务窗口每天8时至⟦26时⟧有人值守。',
      '5月12日⟦24时10分⟧，抢修完成。',
      '会议于⟦2021年2月29日⟧召开。',
      '截至⟦2021年11月31日⟧。',
      '⟦2021年13月5日⟧送达。',
      '⟦4月31日⟧前报送。',
      '会议于上午⟦9时70分⟧开始。',
    ],
    good: [
      '2021年12月25日。',
      '截至5月12日24时，累计报名320人。',
      '2020年2月29日。',
      '9月30日。',
      '2月29日。',
      '农历二月三十。',
      '案卷编号为2021-13-5。',
      '“12·30”专案。',
      '上午9时30分开会，用时100分钟，培训26时。',
      '报名时间为5月6日9：00至5月12日17：00。',
    ],
  },
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const wrong = figure.kind === 'date' && !isLunar(paragraph.text, figure) && wrongOf(figure);
      if (wrong) report({ span: figure, message: wrong });
    }
    for (const { start, end, hour, minute = 0 } of clockTimesOf(paragraph)) {
      const wrong = wrongTime(hour, minute);
      if (wrong) report({ span: { start, end }, message: wrong });
    }
  },
};

function wrongOf({ year, month, day }: DateFigure): string | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return `没有${month}月`;
  if (day === undefined) return undefined;
  const last = daysIn(year ?? 2000, month);
  if (day >= 1 && day <= last) return undefined;
  const reason = month === 2 && year !== undefined ? `，${year}年不是闰年` : '';
  return `${month}月只有${last}日，没有${day}日${day === 29 ? reason : ''}`;
}

function wrongTime(hour: number, minute: number): string | undefined {
  if (hour > 24) return `一天只有24时，没有${hour}时`;
  if (minute > 59) return `一小时只有60分，没有${minute}分`;
  return hour === 24 && minute > 0 ? `一天到24时为止，24时${minute}分应写作次日0时${minute}分` : undefined;
}

const isLunar = (text: string, { start }: DateFigure): boolean =>
  /农历|阴历|旧历|夏历/.test(text.slice(Math.max(0, start - 6), start));
