import type { Timeline } from '../../glossary/timeline';
import { sessionYear, termInYear } from '../../glossary/timeline-lookup';
import type { Day } from '../../reading/figures/calendar';
import { hanNumber } from '../../reading/figures/han-number';
import { type NationalSession, nationalSession } from '../../reading/figures/national-session';
import { type SaidYear, yearBefore, yearBehind } from '../../reading/figures/said-year';
import type { Paragraph } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import type { Found, ParagraphRule } from '../rule';

const speech = (text: string): string => `在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n${text}`;

export const nationalSessionYear: ParagraphRule = {
  id: 'time/national-session-year',
  title: '全国“两会”届次与年份',
  why: '全国政协、全国人大每届五年、每年举行一次会议：第n届首次会议的年份加上次数减一，就是会议的年份。讲话时还没有举行的会议不能作为已经举行的来提。地方的届次另有序列；时间表里没有的会议不检查。',
  level: 'warning',
  examples: {
    bad: [
      '2021年3月召开的⟦全国政协十三届三次会议⟧。',
      '2022年3月，⟦十四届全国人大一次会议⟧胜利召开。',
      '2018年3月，⟦全国政协十二届一次会议⟧在北京开幕。',
      '⟦第十三届全国人民代表大会第三次会议⟧于2019年3月召开。',
      '⟦十三届全国人大一次会议⟧于2019年3月表决通过了监察法。',
      speech('今年3月召开的⟦全国政协十三届五次会议⟧，对协商民主作出部署。'),
      speech('学习贯彻⟦全国政协十四届一次会议⟧精神。'),
    ],
    good: [
      '2021年3月召开的全国政协十三届四次会议。',
      '2023年3月，十四届全国人大一次会议。',
      '2020年5月，全国政协十三届三次会议。',
      '县政协四届一次会议。',
      speech('学习贯彻全国政协十三届四次会议精神。'),
      '企业工会八届三次会议。',
      '2021年，县政协学习贯彻全国政协十三届三次会议精神。',
      '2021年8月，十三届全国人大常委会第三十次会议。',
      speech('全国政协十三届五次会议将于明年3月召开。'),
      '2027年3月，全国政协十四届五次会议。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }, { timeline }) {
    for (const figure of paragraph.figures) {
      const session = figure.kind === 'session' && nationalSession(paragraph, figure);
      const found = session && checkSession(paragraph, session, date, timeline);
      if (found) report(found);
    }
  },
};

function checkSession(
  paragraph: Paragraph,
  session: NationalSession,
  now: Day | undefined,
  timeline: Timeline,
): Found | undefined {
  const { text } = paragraph;
  const { body, term, start, end } = session;
  const held = sessionYear(timeline, body, term, session.session);
  const from = sentenceAt(paragraph, start)?.start ?? 0;
  const before = yearBefore(paragraph, start, from, now);
  const said =
    before && tied.test(text.slice(before.span.end, start).replace(other, ''))
      ? before
      : yearOfMeeting(paragraph, end, now);
  const span = { start, end };
  if (said) {
    const other = said.years.map(year => termInYear(timeline, body, year)).find(one => one !== undefined);
    if (said.years.includes(held ?? 0) || (!held && !other)) return undefined;
    const [year] = said.years as [number];
    const own = held ? `在${held}年召开，不是${year}年` : `不在${year}年召开`;
    const right = other ? `；${year}年召开的是${written(body, other.term, year - other.first + 1)}` : '';
    return {
      span,
      message: `${written(body, term, session.session)}${own}${right}`,
      related: [{ span: said.span, message: '所说的年份' }],
    };
  }
  if (!now || !held || held <= now.year || before) return undefined;
  const around = text.slice(Math.max(0, start - 10), start) + text.slice(end, end + 6);
  if (/将|拟|筹备|迎接|召开前|前夕|明年/.test(around)) return undefined;
  return { span, message: `${written(body, term, session.session)}在${held}年召开，晚于讲话的${now.year}年` };
}
/** Between a year and the session that is held in it: 3月召开的, ，在北京举行的. */
const tied =
  /^(?:\d{0,2}月?\d{0,2}日?|[^，。；：学贯精传]{0,12})，?(?:在?[^，。；：学贯精传至到]{0,10}(?:召开|举行|闭幕|开幕)的|出席|参加|在)?(?:第)?$/;

/** A session named together with the one in question: 2021年3月召开的全国政协十三届四次会议和…. */
const other = /(?:全国|第?[一二三四五六七八九十]{1,3}届)[^，。；]{2,24}?会议[和、与及]$/;

/** 于2021年3月召开, （2021年3月）. */
function yearOfMeeting(paragraph: Paragraph, end: number, now: Day | undefined): SaidYear | undefined {
  const said = yearBehind(paragraph, end, now);
  if (!said) return undefined;
  const isBracket = paragraph.text.slice(end, said.span.start).includes('（');
  return isBracket || /^[^，。；]{0,14}(?:召开|举行|开幕|闭幕|表决|审议|通过)/.test(paragraph.text.slice(said.span.end))
    ? said
    : undefined;
}

const written = (body: string, term: number, session: number): string =>
  `${body}${hanNumber(term)}届${hanNumber(session)}次会议`;
