import type { PlenarySession, Timeline } from '../../glossary/timeline';
import { latestPlenum } from '../../glossary/timeline-lookup';
import { type Day, dayNumber, writtenDay } from '../../reading/figures/calendar';
import { hanNumber } from '../../reading/figures/han-number';
import { yearBefore } from '../../reading/figures/said-year';
import type { Plenum, Session } from '../../reading/figures/session';
import type { Paragraph } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { isWithin } from '../../reading/prose/quotation';
import type { ParagraphRule } from '../rule';

const speech = (text: string, day = '2021年12月25日'): string => `在全县会议上的讲话\n（${day}）\n\n同志们：\n${text}`;

export const latestPlenumMissing: ParagraphRule = {
  id: 'time/latest-plenum-missing',
  title: '指导思想段漏最近一次全会',
  why: '指导思想段并提一届中央委员会的历次全会时，一般写到最近的一次。会后30天内的讲话、叙述过去的话和文件题名不在此列；时间表里没有的全会无从提示。',
  level: 'information',
  examples: {
    bad: [
      speech('全面贯彻党的十九大和⟦十九届二中、三中、四中、五中全会⟧精神。'),
      speech('全面贯彻党的二十大和⟦二十届二中全会⟧精神。', '2024年12月20日'),
      speech('深入学习贯彻党的二十大和⟦二十届二中、三中全会⟧精神，坚持稳中求进。', '2025年12月20日'),
      speech('认真落实党的十九大及⟦十九届二中、三中、四中全会⟧精神。', '2021年3月1日'),
      speech('今年工作的总体要求：深入贯彻党的二十大和⟦二十届二中全会⟧精神。', '2025年2月8日'),
      speech('2025年工作的总体要求：深入贯彻党的二十大和⟦二十届二中全会⟧精神。', '2025年1月8日'),
    ],
    good: [
      speech('全面贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神。'),
      speech('全面贯彻党的二十大和二十届二中、三中全会精神。', '2024年12月20日'),
      speech('全面贯彻党的二十大和二十届历次全会精神。', '2025年12月20日'),
      speech('2020年底，我们集中学习了党的十九大和十九届五中全会精神。'),
      speech('全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神。', '2021年11月20日'),
      speech('印发《关于认真学习贯彻党的十九大和十九届五中全会精神的通知》。'),
      speech('全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神，认真学习十九届六中全会精神。'),
      '全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神。',
      speech('回顾十八届三中全会以来的改革历程。'),
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }, { timeline }) {
    if (!date) return;
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'session' || !figure.plenums || !isGuiding(paragraph, figure, date)) continue;
      const missing = missingFrom(paragraph, figure, date, timeline);
      if (!missing) continue;
      const name = `${hanNumber(figure.term!)}届${hanNumber(missing.number)}中全会`;
      report({
        span: { start: figure.start, end: figure.end },
        message: `${name}已于${writtenDay(missing.start)}召开，这里没有提到`,
      });
    }
  },
};

/** Whether the sessions are named as what the work is guided by: 贯彻…大和…全会精神, not told as what was done once. */
function isGuiding(paragraph: Paragraph, { start, end }: Session, now: Day): boolean {
  const { text, quotations } = paragraph;
  const sentence = sentenceAt(paragraph, start) ?? { start: 0, end: text.length };
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  return (
    /^[^，。；]{0,6}精神(?!的|后|以来)/.test(text.slice(end, end + 12)) &&
    /(?:贯彻|落实|学习|领会|践行|以)[^。；]*大[和及、与暨以]{1,2}(?:党的)?$/.test(before) &&
    !/[习彻实]了|学习过|曾|当时|上届/.test(before) &&
    !isWithin(quotations, start, '《“') &&
    // 今年 in a report of January may be the last year too
    (yearBefore(paragraph, start, sentence.start, now)?.years.some(year => year >= now.year) ?? true)
  );
}

/** The last session of the same Central Committee, when it was held more than a month before and the line does not name it. */
function missingFrom(
  { figures, text }: Paragraph,
  { term, plenums = [] }: Session,
  now: Day,
  timeline: Timeline,
): PlenarySession | undefined {
  const latest = latestPlenum(timeline, now);
  if (latest?.congress !== term || latest === undefined || dayNumber(now) - dayNumber(latest.start) <= monthAfter)
    return undefined;
  const isNamed = (named: readonly Plenum[]): boolean => named.some(({ number }) => number >= latest.number);
  return isNamed(plenums) ||
    text.includes('历次全会') ||
    figures.some(other => other.kind === 'session' && isNamed(other.plenums ?? []))
    ? undefined
    : latest;
}
/** Days within which a speech may have been written before. */
const monthAfter = 33;
