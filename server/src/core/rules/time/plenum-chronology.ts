import type { Timeline } from '../../glossary/timeline';
import { plenumOf } from '../../glossary/timeline-lookup';
import { compareDays, type Day, writtenDay } from '../../reading/figures/calendar';
import { type SaidYear, yearBefore, yearBehind } from '../../reading/figures/said-year';
import type { Plenum, Session } from '../../reading/figures/session';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import type { Found, ParagraphRule } from '../rule';

const speech = (text: string): string => `在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n${text}`;

export const plenumChronology: ParagraphRule = {
  id: 'time/plenum-chronology',
  title: '全会的次序和年份',
  why: '并提一届中央委员会的几次全会时，次序由先到后，从最先提到的一次起不跳号；讲话时还没有召开的全会不能作为已经召开的来提；写明年份的，应与召开的年份一致。只提其中几次会议通过的文件，不在此列。',
  level: 'error',
  examples: {
    bad: [
      speech('贯彻党的十九大和⟦十九届二中、三中、四中、五中、六中、七中全会⟧精神。'),
      speech('贯彻党的十九大和⟦十九届二中、四中、五中、六中全会⟧精神。'),
      speech('学习⟦十九届三中、二中、四中全会⟧精神。'),
      speech('2019年召开的⟦十九届五中全会⟧。'),
      speech('今年11月召开的党的⟦十九届五中全会⟧。'),
      '党的⟦十九届五中全会⟧于2021年10月召开。',
      '2018年2月召开的党的⟦十九届二中全会⟧。',
    ],
    good: [
      speech('贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神。'),
      speech('2020年10月召开的十九届五中全会。'),
      speech('学习党的十九届四中全会《决定》。'),
      speech('2021年，党的十九届五中全会精神宣讲120场。'),
      speech('贯彻党的十九届历次全会精神。'),
      speech('党的十九届七中全会将于明年召开。'),
      speech('省委十二届九次全会。'),
      '党的十八届三中、五中全会提出了新要求。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }, { timeline }) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'session' || !figure.plenums || figure.term === undefined) continue;
      const found =
        checkOrder(paragraph, figure.plenums) ??
        checkDate(paragraph, figure, figure.term, date, timeline) ??
        checkYear(paragraph, figure, figure.term, date, timeline);
      if (found) report({ ...found, span: { start: figure.start, end: figure.end } });
    }
  },
};

type Part = Omit<Found, 'span'>;

function checkOrder(paragraph: Paragraph, plenums: readonly Plenum[]): Part | undefined {
  const last = plenums.at(-1)!;
  for (const [i, plenum] of plenums.entries()) {
    const previous = plenums[i - 1];
    if (!previous || plenum.number === previous.number + 1) continue;
    const [one, other] = [textIn(paragraph, previous), textIn(paragraph, plenum)];
    const related = [previous, plenum].map(span => ({ span, message: textIn(paragraph, span) }));
    if (plenum.number <= previous.number) return { message: `${one}之后是${other}，全会次序颠倒或重复`, related };
    if (chosen.test(paragraph.text.slice(last.end + 2))) return undefined;
    return { message: `${one}之后是${other}，中间缺${missing(previous.number, plenum.number)}`, related };
  }
  return undefined;
}
/** Single sessions are named as those which did something. */
const chosen = /^[^，。；]{0,6}(?:提出|强调|部署|审议|通过|决定|明确|指出|作出|要求|对)/;

const missing = (from: number, to: number): string =>
  Array.from({ length: to - from - 1 }, (_, i) => `${'〇一二三四五六七八九十'[from + 1 + i] ?? from + 1 + i}中`).join(
    '、',
  );

function checkDate(
  { text }: Paragraph,
  { plenums = [], start, end }: Session,
  term: number,
  date: Day | undefined,
  timeline: Timeline,
): Part | undefined {
  if (
    !date ||
    /将|拟|即将|筹备|迎接/.test(text.slice(Math.max(0, start - 8), start)) ||
    /^[^，。；]{0,4}(?:将|即将|拟|召开前|前夕)/.test(text.slice(end, end + 8))
  )
    return undefined;
  const early = plenums
    .map(({ number }) => plenumOf(timeline, term, number))
    .find(plenum => plenum && compareDays(plenum.start, date) > 0);
  return (
    early && {
      message: `该届${'〇一二三四五六七八九十'[early.number]}中全会${writtenDay(early.start)}召开，晚于讲话的${writtenDay(date)}`,
    }
  );
}

function checkYear(
  paragraph: Paragraph,
  session: Session,
  term: number,
  now: Day | undefined,
  timeline: Timeline,
): Part | undefined {
  const plenum = session.plenums?.length === 1 ? plenumOf(timeline, term, session.plenums[0]!.number) : undefined;
  const said = plenum && yearOfSession(paragraph, session, now);
  if (!plenum || !said) return undefined;
  const month = said.date?.month;
  if (said.years.includes(plenum.start.year)) {
    const isMonth = month === undefined || (month >= plenum.start.month && month <= plenum.end.month);
    const isHeld = /召开|举行/.test(
      paragraph.text.slice(Math.min(session.start, said.span.start), Math.max(session.end, said.span.end) + 12),
    );
    if (isMonth || !isHeld) return undefined;
    return {
      message: `这次全会在${plenum.start.year}年${plenum.start.month}月召开，不是${month}月`,
      related: [{ span: said.span, message: '所写年月' }],
    };
  }
  return {
    message: `这次全会在${plenum.start.year}年召开，不是${said.years[0]}年`,
    related: [{ span: said.span, message: '所写年份' }],
  };
}

/** 2020年10月召开的十九届五中全会, 十九届五中全会于2020年10月召开. */
function yearOfSession(paragraph: Paragraph, { start, end }: Session, now: Day | undefined): SaidYear | undefined {
  const { text } = paragraph;
  const before = yearBefore(paragraph, start, sentenceAt(paragraph, start)?.start ?? 0, now);
  const joint = before && text.slice(before.span.end, start);
  if (joint !== undefined && held.test(joint) && (!joint.startsWith('，') || acts.test(text.slice(end, end + 12))))
    return before;
  const behind = yearBehind(paragraph, end, now);
  return behind && /^[^，。；]{0,8}(?:召开|举行|闭幕)/.test(text.slice(behind.span.end, behind.span.end + 12))
    ? behind
    : undefined;
}
const held = /^(?:[^，。；、]{0,6}(?:召开|举行)的)?，?(?:党的|中共|中国共产党)?$/;
/** Behind 2022年，十九届六中全会: what the meeting did in that year. Its 精神 may be spread in another. */
const acts =
  /^(?:在[^，。；]{1,4}|胜利|隆重|顺利)*(?:召开|举行|开幕|闭幕|审议|通过|作出|提出|强调|明确|指出|部署)(?![^，。；]{0,2}的)/;
