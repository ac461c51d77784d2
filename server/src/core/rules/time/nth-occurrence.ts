import type { AnnualDay, Timeline } from '../../glossary/timeline';
import { dayAt } from '../../glossary/timeline-lookup';
import type { Day } from '../../reading/figures/calendar';
import type { Ordinal } from '../../reading/figures/figure';
import { type SaidYear, yearBefore, yearBehind } from '../../reading/figures/said-year';
import type { Paragraph } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { lastBefore } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

const speech = (text: string): string => `在全县会议上的讲话\n（2021年9月9日）\n\n同志们：\n${text}`;

export const nthOccurrence: ParagraphRule = {
  id: 'time/nth-occurrence',
  title: '第N个节日',
  why: '每年一次的节日、纪念日，第一个的年份加N减一，就是第N个的年份，如第一个教师节在1985年，2021年是第37个。与“周年”差一。',
  level: 'information',
  examples: {
    bad: [
      '2021年9月10日是⟦第36个教师节⟧。',
      '2021年11月8日是⟦第21个中国记者节⟧。',
      '2021年9月23日是⟦第五个“中国农民丰收节”⟧。',
      '2020年12月4日，我们迎来⟦第六个国家宪法日⟧。',
      speech('在⟦第36个教师节⟧到来之际，向全县教师致以问候。'),
      '⟦第三个中国医师节⟧（2021年8月19日）。',
      '2021年5月12日是⟦第108个国际护士节⟧。',
      speech('11月8日是⟦第21个记者节⟧，12月4日是第8个国家宪法日。'),
    ],
    good: [
      '2021年9月10日是第37个教师节。',
      '2021年11月8日是第22个中国记者节。',
      '2021年9月23日是第四个中国农民丰收节。',
      speech('在第37个教师节到来之际，向全县教师致以问候。'),
      '2021年是新中国成立72周年。',
      '第三届县职工运动会。',
      '2021年5月的第二个星期日是母亲节。',
      '2021年，我们回顾了第30个教师节以来的工作。',
      '2021年3月22日是第29届世界水日。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }, { timeline }) {
    for (const figure of paragraph.figures) {
      const found = figure.kind === 'ordinal' && checkOrdinal(paragraph, figure, date, timeline);
      if (found) report(found);
    }
  },
};

function checkOrdinal(
  paragraph: Paragraph,
  { start, end, value }: Ordinal,
  now: Day | undefined,
  timeline: Timeline,
): Found | undefined {
  const { text } = paragraph;
  if (!'个届次'.includes(text[end] ?? ' ')) return undefined;
  const at = text[end + 1] === '“' ? end + 2 : end + 1;
  const entry = dayAt(timeline, text, at);
  if (entry?.value.first === undefined) return undefined;
  const nameEnd = at + entry.word.length;
  const span = { start, end: nameEnd + (text[nameEnd] === '”' && at === end + 2 ? 1 : 0) };
  const said = yearOf(paragraph, span, now);
  const right = entry.value.first + value - 1;
  if (!said || said.years.includes(right)) return undefined;
  return {
    span,
    message: sumOf(entry.value, entry.value.first, said.years[0]!, value),
    ...(said.span.end > said.span.start && { related: [{ span: said.span, message: '所说的年份' }] }),
  };
}

const sumOf = ({ name }: AnnualDay, first: number, year: number, stated: number): string =>
  `第一个${name}在${first}年，${year}−${first}+1=${year - first + 1}，${year}年是第${year - first + 1}个，不是第${stated}个`;

/** The year said of the day; without one that of the speech, where the day is said to be near. */
function yearOf(paragraph: Paragraph, { start, end }: Found['span'], now: Day | undefined): SaidYear | undefined {
  const { text } = paragraph;
  const from = sentenceAt(paragraph, start)?.start ?? 0;
  const before = yearBefore(paragraph, start, from, now);
  if (before)
    return untied.test(text.slice(before.span.end, start)) || since.test(text.slice(end)) ? undefined : before;
  const behind = yearBehind(paragraph, end, now);
  if (behind || !now) return behind;
  const date = lastBefore(paragraph.figures, start);
  if (date?.kind === 'date' && date.month !== undefined && /^[，是为系]{1,2}$/.test(text.slice(date.end, start)))
    return { span: date, years: now.month <= 3 ? [now.year, now.year - 1] : [now.year] };
  const isNow =
    /^”?(?:之际|到来|来临|即将)/.test(text.slice(end)) || /[今明]天是?$/.test(text.slice(0, start).slice(-3));
  return isNow ? { span: { start, end: start }, years: [now.year] } : undefined;
}
const untied = /^年?(?:以来|起|至|到|前|后)|回顾|自|从|[；。]|.{40}/;
const since = /^”?(?:以来|起|开始)/;
