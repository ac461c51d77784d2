import type { Part } from '../../reading/figures/date';
import { periodBefore } from '../../reading/figures/period';
import type { DateRange } from '../../reading/figures/range';
import { type Paragraph, textIn } from '../../reading/paragraph';
import type { Span } from '../../text/span';
import type { Fix, Found, ParagraphRule } from '../rule';

export const quarterHalfMonths: ParagraphRule = {
  id: 'time/quarter-half-months',
  title: '季度、半年与月份',
  why: '一季度是1—3月，二季度是4—6月，三季度是7—9月，四季度是10—12月；前三季度是1—9月，上半年是1—6月，下半年是7—12月。括注的月份应与它一致。学年、农业年度等另有起止。',
  level: 'warning',
  examples: {
    bad: [
      '前三季度（⟦1—8月⟧），全县财政收入增长5%。',
      '上半年（⟦1—7月⟧）。',
      '三季度（⟦6—8月⟧）。',
      '2021年下半年，即⟦6月至12月⟧。',
      '第二季度（⟦3月—6月⟧）。',
      '今年⟦1—8月⟧（前三季度），财政收入增长6%。',
      '上半年（⟦1月1日至5月31日⟧）。',
    ],
    good: [
      '前三季度（1—9月），全县财政收入增长5%。',
      '上半年（1—6月）、下半年（7月至12月）。',
      '一季度（1—3月）。',
      '1—8月，全县固定资产投资增长5%。',
      '学年上半学期（9月至次年1月）。',
      '农业年度（10月至次年9月）。',
      '上半年（1—6月、10—11月为忙季）。',
      '三季度（8月）。',
    ],
  },
  needs: 'ranges',
  check(paragraph, report) {
    for (const range of paragraph.ranges) {
      const found = range.kind === 'dates' && isMonths(range) && checkMonths(paragraph, range);
      if (found) report(found);
    }
  },
};

/** Whole months: 1—6月, 1月至6月, 1月1日至6月30日. */
const isMonths = ({ from, to }: DateRange): boolean =>
  from.month !== undefined &&
  to.month !== undefined &&
  !from.part &&
  !to.part &&
  (from.day === undefined ? to.day === undefined : from.day === 1 && (to.day ?? 0) >= 28);

function checkMonths(paragraph: Paragraph, range: DateRange): Found | undefined {
  const period = periodOf(paragraph.text, range);
  if (!period) return undefined;
  const [from, to] = period.months;
  if (range.from.month === from && range.to.month === to) return undefined;
  return {
    span: { start: range.start, end: range.end },
    message: `${period.word}是${from}—${to}月，与“${textIn(paragraph, range)}”不符`,
    related: [{ span: period.span, message: period.word }],
    fixes: [fixOf(range, from, to)],
  };
}

interface Period {
  readonly word: string;
  readonly months: Part;
  readonly span: Span;
}

/** The period that the months gloss, 前三季度（1—9月）, or that glosses them, 1—9月（前三季度）. */
function periodOf(text: string, { start, end }: DateRange): Period | undefined {
  const gloss = /(?:（(?:即|20\d\d年)?|，?即|，?也就是)$/.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (gloss) return gloss.startsWith('（') && text[end] !== '）' ? undefined : periodEnding(text, start - gloss.length);
  const close = text[end] === '（' ? text.indexOf('）', end) : -1;
  const found = close > 0 && close - end < 8 ? periodEnding(text, close) : undefined;
  return found?.span.start === end + 1 ? found : undefined;
}

function periodEnding(text: string, end: number): Period | undefined {
  const found = periodBefore(text, end);
  return found && { word: found.word, months: found.value, span: { start: end - found.word.length, end } };
}

function fixOf({ start, end }: DateRange, from: number, to: number): Fix {
  const newText = `${from}—${to}月`;
  return { title: `改为“${newText}”`, edits: [{ span: { start, end }, newText }] };
}
