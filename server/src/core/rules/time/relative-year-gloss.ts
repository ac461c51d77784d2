import type { Day } from '../../reading/figures/calendar';
import type { DateFigure } from '../../reading/figures/date';
import { meantYears, type RelativeYear, relativeYearsOf } from '../../reading/figures/said-year';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { isWithin } from '../../reading/prose/quotation';
import { firstFrom, lastBefore } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

const speech = (text: string, day = '2021年12月25日'): string => `在全县会议上的讲话\n（${day}）\n\n同志们：\n${text}`;

export const relativeYearGloss: ParagraphRule = {
  id: 'time/relative-year-gloss',
  title: '今年、去年、明年的括注',
  why: '“今年”“去年”“明年”从讲话的日期算起，旁边写明的年份应与它一致。年初（1至3月）的讲话常常报告上一年的工作，“今年”可以指两年中的任何一年。引文自有时点，不检查。',
  level: 'warning',
  examples: {
    bad: [
      speech('今年（⟦2020年⟧）以来，全县新增企业120家。'),
      speech('明年（⟦2023年⟧）是换届之年。'),
      speech('去年即⟦2019年⟧。'),
      speech('去年7月，也就是⟦2019年7月⟧，水库开工。'),
      speech('⟦2020年⟧（今年）。'),
      speech('今年是⟦2022年⟧，'),
      speech('前年（⟦2018年10月⟧）。'),
      speech('去年（⟦2019⟧）底，水库开工。'),
    ],
    good: [
      speech('今年（2021年）以来，全县新增企业120家。'),
      speech('去年7月，也就是2020年7月，水库开工。'),
      speech('明年即2022年。'),
      speech('今年以来，共收到提案126件。', '2022年1月10日'),
      speech('今年（2021年）以来，共收到提案126件。', '2022年1月10日'),
      speech('前年冬天。'),
      speech('他说：“今年（1949年）是胜利的一年。”'),
      speech('去年是2019年的1.2倍。'),
      speech('今年（2020年春季开学的除外）。'),
      '今年（2020年）以来。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }) {
    if (!date) return;
    for (const relative of relativeYearsOf(paragraph)) {
      const gloss = glossOf(paragraph, relative);
      if (!gloss || isWithin(paragraph.quotations, relative.start, '“《')) continue;
      const found = checkGloss(paragraph, relative, gloss, date);
      if (found) report(found);
    }
  },
};

type Gloss = Pick<DateFigure, 'start' | 'end' | 'year'>;

/** The year that is said to be the same: in brackets, behind 即 or 是; or before brackets with the word. */
function glossOf({ text, figures }: Paragraph, { start, end }: RelativeYear): Gloss | undefined {
  const bare = /^（((?:19|20)\d\d)）/.exec(text.slice(end, end + 6))?.[1];
  if (bare) return { start: end + 1, end: end + 5, year: Number(bare) };
  const behind = figures[firstFrom(figures, end)];
  const next = behind?.kind === 'date' && behind.year === undefined ? figures[firstFrom(figures, behind.end)] : behind;
  if (next?.kind === 'date' && next.year !== undefined && next.start - end <= 16) {
    const joint = text.slice(end, next.start);
    const rest = /^[\d月—至到-]{0,8}(.?)/.exec(text.slice(next.end, next.end + 9))![1]!;
    if (/^[^，。；（]{0,8}（(?:即|也就是)?$/.test(joint) && rest === '）') return next;
    if (/^[^，。；（]{0,8}[，（]?(?:即|也就是|亦即)$/.test(joint)) return next;
    if (joint === '是' && /^[，。；]?$/.test(rest)) return next;
  }
  const before = lastBefore(figures, start);
  const isBefore =
    before?.kind === 'date' && before.year !== undefined && /^（即?$/.test(text.slice(before.end, start));
  return isBefore && text[end] === '）' ? before : undefined;
}

function checkGloss(paragraph: Paragraph, relative: RelativeYear, gloss: Gloss, now: Day): Found | undefined {
  const years = meantYears(relative, now);
  if (years.includes(gloss.year!)) return undefined;
  const right = String(years[0]!);
  const isArabic = textIn(paragraph, gloss).startsWith(String(gloss.year));
  return {
    span: { start: gloss.start, end: gloss.end },
    message: `讲话在${now.year}年，${relative.word}是${right}年，不是${gloss.year}年`,
    related: [{ span: relative, message: relative.word }],
    fixes: isArabic
      ? [{ title: `改为“${right}年”`, edits: [{ span: { start: gloss.start, end: gloss.start + 4 }, newText: right }] }]
      : [],
  };
}
