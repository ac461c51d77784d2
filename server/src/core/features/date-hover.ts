import type { Timeline } from '../glossary/timeline';
import { type Day, dayNumber, weekday, writtenDay } from '../reading/figures/calendar';
import { type DateFigure, daysOf } from '../reading/figures/date';
import { occasion } from '../reading/outline/occasion';
import type { Speech } from '../reading/speech';
import { sliceOf } from '../text/span';
import { figureAt } from './figure-at';
import type { Explanation } from './hover';
import type { Setup } from './setup';

/** The weekday of the date at `offset`, and how far it is from the speech. */
export function explainDate(speech: Speech, { timeline }: Setup, offset: number): Explanation | undefined {
  const placed = figureAt(speech, offset);
  if (placed?.figure.kind !== 'date') return undefined;
  const { figure, paragraph, span } = placed;
  const { date } = occasion(speech);
  const days = daysOf(figure, date?.year);
  const title = sliceOf(paragraph.text, figure);
  if (!days)
    return figure.day === undefined ? undefined : { span, blocks: [{ title }, ...namesBlock(figure, timeline)] };
  const [from, to] = days;
  const isDay = dayNumber(from) === dayNumber(to);
  const guess = figure.year === undefined ? '，年份按讲话当年计' : '';
  const lines = [
    isDay
      ? `${writtenDay(from)}，${weekdays[weekday(from)]}${guess}`
      : `${writtenDay(from)}至${writtenDay(to)}${guess}`,
    ...(date ? [distanceText(figure, from, to, date)] : []),
  ];
  return { span, blocks: [{ title }, { lines }, ...namesBlock(figure, timeline)] };
}
const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** What the day is known for: 国家宪法日. */
function namesBlock({ month, day }: DateFigure, timeline: Timeline): readonly { text: string }[] {
  if (day === undefined) return [];
  const names = timeline.days.filter(known => known.month === month && known.day === day);
  return names.length > 0 ? [{ text: names.map(({ name }) => name).join('、') }] : [];
}

/** How long before or after the speech: in days for a day that is near, else in months and years. */
function distanceText({ month }: DateFigure, from: Day, to: Day, speech: Day): string {
  const [first, last, now] = [from, to, speech].map(dayNumber) as [number, number, number];
  const written = writtenDay(speech);
  if (first === last && first === now) return '讲话当天';
  if (first <= now && now <= last) return `讲话（${written}）在其中`;
  const isBefore = last < now;
  const side = `讲话（${written}）${isBefore ? '前' : '后'}`;
  if (month === undefined) return `${side}${Math.abs(speech.year - from.year)}年`;
  if (first < last) return `${side}${monthsText(Math.abs((speech.year - from.year) * 12 + speech.month - from.month))}`;
  const days = Math.abs(now - first);
  return days <= fewDays ? `${side}${days}天` : `${side}${monthsText(wholeMonths(from, speech))}（${days}天）`;
}
const fewDays = 60;

function wholeMonths(a: Day, b: Day): number {
  const [early, late] = dayNumber(a) < dayNumber(b) ? [a, b] : [b, a];
  return (late.year - early.year) * 12 + late.month - early.month - (late.day < early.day ? 1 : 0);
}

function monthsText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `${years ? `${years}年` : ''}${years && rest ? '零' : ''}${rest || !years ? `${rest}个月` : ''}`;
}
