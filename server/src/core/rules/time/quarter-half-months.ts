import { periodBefore } from '../../reading/figures/period';
import type { DateRange } from '../../reading/figures/range';
import { type Paragraph, textIn } from '../../reading/paragraph';
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
  needs: 'figures',
  *check(paragraph) {
    for (const range of paragraph.ranges) {
      const found = range.kind === 'dates' && isMonths(range) && checkMonths(paragraph, range);
      if (found) yield found;
    }
  },
};

const isMonths = ({ from, to }: DateRange): boolean =>
  [from, to].every(({ month, day, part }) => month !== undefined && day === undefined && !part);

function checkMonths(paragraph: Paragraph, range: DateRange): Found | undefined {
  const { text } = paragraph;
  const gloss = /(?:（(?:即|20\d\d年)?|，?即|，?也就是)$/.exec(
    text.slice(Math.max(0, range.start - 8), range.start),
  )?.[0];
  if (!gloss || (gloss.startsWith('（') && text[range.end] !== '）')) return undefined;
  const end = range.start - gloss.length;
  const period = periodBefore(text, end);
  if (!period) return undefined;
  const [from, to] = period.value;
  if (range.from.month === from && range.to.month === to) return undefined;
  const span = { start: range.start, end: range.end };
  return {
    span,
    message: `${period.word}是${from}—${to}月，与“${textIn(paragraph, range)}”不符`,
    related: [{ span: { start: end - period.word.length, end }, message: period.word }],
    fixes: [fixOf(range, from, to)],
  };
}

function fixOf({ start, end }: DateRange, from: number, to: number): Fix {
  const newText = `${from}—${to}月`;
  return { title: `改为“${newText}”`, edits: [{ span: { start, end }, newText }] };
}
