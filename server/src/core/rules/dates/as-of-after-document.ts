import { compareDays, type Day, writtenDay } from '../../reading/figures/calendar';
import { type DateFigure, daysOf } from '../../reading/figures/date';
import { yearsOf } from '../../reading/figures/said-year';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { firstFrom } from '../../text/span';
import { replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

const speech = (text: string): string => `在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n${text}`;

export const asOfAfterDocument: ParagraphRule = {
  id: 'dates/as-of-after-document',
  title: '“截至”晚于文稿',
  why: '“截至”某时的数字是已经发生的，这个时间不能晚于讲话之日；预计、计划的不在此列。“截止”不带时间宾语（“报名1月5日截止”），带时间的应作“截至”。',
  level: 'warning',
  examples: {
    bad: [
      speech('截至⟦2022年1月底⟧，已办结提案126件。'),
      speech('截至⟦2021年12月31日⟧，共收到提案140件。'),
      speech('⟦截止⟧2021年11月底，办结114件。'),
      speech('截至⟦12月31日⟧，全县共收到提案140件。'),
      speech('截至明年⟦3月⟧，累计发放补贴300万元。'),
      '⟦截止⟧目前，全县共有企业126家。',
      '全县企业数（⟦截止⟧去年底）达到126家。',
    ],
    good: [
      speech('截至2021年11月底，办结提案114件。'),
      speech('截至目前，共有委员237名。'),
      speech('截至2021年底，共收到提案140件。'),
      speech('提案提交截止时间为2022年1月5日。'),
      speech('预计截至2022年底可达130件。'),
      speech('截至2022年6月，将全部完成改造。'),
      speech('报名1月5日截止。'),
      speech('报名截止1月5日。'),
      '截至2022年1月底，已办结提案126件。',
      '在全县会议上的讲话\n（2022年1月8日）\n\n同志们：\n截至12月31日，全县共收到提案140件。',
    ],
  },
  check(paragraph, report, { date }) {
    if (!paragraph.text.includes('截')) return;
    for (const { 0: word, index } of paragraph.text.matchAll(/截[至止][到至]?/g)) {
      const at = index + word.length;
      const found = (date && checkDate(paragraph, at, date)) ?? checkWord(paragraph, word, index);
      if (found) report(found);
    }
  },
};

function checkDate(paragraph: Paragraph, at: number, now: Day): Found | undefined {
  const { text, figures } = paragraph;
  const date = figures[firstFrom(figures, at)];
  if (date?.kind !== 'date' || !/^(?:[今明去]年)?$/.test(text.slice(at, date.start))) return undefined;
  const [first] = daysOf(date, yearOf(paragraph, date, now)) ?? [];
  if (!first || compareDays(first, now) <= 0) return undefined;
  const sentence = sentenceAt(paragraph, at) ?? { start: 0, end: text.length };
  const before = text.slice(Math.max(sentence.start, at - 24), date.start);
  const behind = text.slice(date.end, Math.min(sentence.end, date.end + 40));
  // in brackets it is said of what stands before: 1.2万户（截至2022年1月底）
  const told = behind.startsWith('）') ? before : behind;
  if (future.test(before) || future.test(behind) || !done.test(told)) return undefined;
  return {
    span: { start: date.start, end: date.end },
    message: `“截至${textIn(paragraph, { start: at, end: date.end })}”晚于讲话的${writtenDay(now)}`,
  };
}
const future =
  /预计|预期|预测|预估|估计|有望|可望|可达|计划(?!生育|单列|总投资|的\d)|力争|争取|确保|目标|将|拟|(?:要|须|应|需)(?:全部|完成|达到|确保|在|于|实现)|期限|到期|(?:合同|协议|有效|质保|保质|贷款|[聘租任])期|不超过/;
const done = /已|共|累计|了|完成|实现|办结|收到|达|建成|\d/;

/** As written, or as 今年 and 明年 say; a day without a year that is far ahead is one of last year. */
function yearOf(paragraph: Paragraph, date: DateFigure, now: Day): number {
  const [said] = yearsOf(paragraph, date, now);
  return said ?? (date.month !== undefined && date.month - now.month > 6 ? now.year - 1 : now.year);
}

/** 截止 with a time behind it, where no word before says what ends (报名截止1月5日). */
function checkWord({ text, figures }: Paragraph, word: string, index: number): Found | undefined {
  const at = index + word.length;
  if (word !== '截止' || !/[，。；：、！？（“\s\t]|^$|[中年，]/.test(text[index - 1] ?? '')) return undefined;
  const figure = figures[firstFrom(figures, at)];
  const isTime =
    (figure?.kind === 'date' &&
      figure.start === at &&
      !/^(?:的|为|前|之前|，?止)/.test(text.slice(figure.end, figure.end + 2))) ||
    /^(?:目前|今年|去年|上年|本月|上月|现在|年底|月底|昨天|今天|此时|当前)/.test(text.slice(at, at + 2));
  if (!isTime) return undefined;
  const span = { start: index, end: at };
  return { span, message: '“截止”不带时间宾语，应作“截至”', fixes: [replace(span, '截至')] };
}
