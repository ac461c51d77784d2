import type { Session } from '../../reading/figures/session';
import type { Meeting } from '../../reading/outline/occasion';
import type { Paragraph } from '../../reading/paragraph';
import type { Found, ParagraphRule } from '../rule';

const speech = (text: string, session = '第四届委员会第一次会议'): string =>
  `在政协青溪县${session}上的讲话\n（2021年12月25日）\n\n各位委员：\n${text}`;

export const localSessionDrift: ParagraphRule = {
  id: 'time/local-session-drift',
  title: '本会届次前后一致',
  why: '题名写明本次会议的届次后，正文里的届次应与它一致：报告工作的是本届常委会，换届的第一次会议上是上一届常委会；说到“本次”“今天开幕”的会议，届、次应与题名相同；不会出现比本届更大的届数。党代会、人大另有届次，不在此列。',
  level: 'warning',
  examples: {
    bad: [
      speech('我代表政协青溪县⟦第二届委员会常务委员会⟧，向大会报告工作。'),
      speech('在县政协⟦四届二次会议⟧召开之际，向各位委员表示问候。'),
      speech('任务光荣地落在了⟦五届县政协⟧的肩上。'),
      speech('政协青溪县⟦第九届委员会第三次会议⟧今天开幕了。', '第十届委员会第三次会议'),
      '在青溪县第十八届人民代表大会第二次会议上的报告\n（2023年1月6日）\n\n各位代表：\n我受青溪县⟦第十七届人民代表大会常务委员会⟧委托，向大会报告工作。',
      speech('县政协⟦四届四次会议⟧，圆满完成各项议程。', '第四届委员会第二次会议'),
      '政协青溪县第十届委员会第二次会议开幕词\n（2023年1月5日）\n\n各位委员：\n今天，县政协⟦十届三次会议⟧隆重开幕了。',
      speech('县政协⟦四届三次会议⟧圆满完成各项议程，就要闭幕了。', '第四届委员会第二次会议'),
      speech('县政协⟦三届二次会议⟧，在大家的共同努力下，圆满完成各项议程。', '第四届委员会第二次会议'),
    ],
    good: [
      speech('我代表政协青溪县第三届委员会常务委员会，向大会报告工作。'),
      speech('对四届县政协工作提出建议。'),
      speech('我代表四届委员会常务委员会，向大会报告工作。', '第四届委员会第二次会议'),
      speech('贯彻县第四次党代会精神。'),
      speech('二届县政协时期，我们打下了基础。'),
      speech('县五届人大一次会议同期召开。'),
      speech('学习全国政协十三届四次会议精神。'),
      speech('去年的县政协三届五次会议，在大家的共同努力下，圆满完成各项议程。'),
      speech('在去年召开的县政协三届五次会议上，委员们提出了建议。'),
    ],
  },
  needs: 'figures',
  check(paragraph, report, { meeting }) {
    const own = meeting && organOf(meeting.body);
    if (!meeting || !own) return;
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'session' || figure.term === undefined || !isOfBody(paragraph, figure, meeting, own))
        continue;
      const message = driftOf(paragraph, figure, figure.term, meeting);
      if (message) report({ span: { start: figure.start, end: figure.end }, message } satisfies Found);
    }
  },
};

type Organ = '政协' | '人大';
const organOf = (text: string): Organ | undefined =>
  /政协|政治协商会议/.test(text) ? '政协' : /人大|人民代表大会/.test(text) ? '人大' : undefined;

/** Whether a session is one of the body that meets: of the same organ, and of no other level (全国政协 in a speech of a county). */
function isOfBody({ text }: Paragraph, { start, body }: Session, { body: meeting }: Meeting, own: Organ): boolean {
  const before = text
    .slice(Math.max(0, start - 14), start)
    .split(/[，。、；：“”《》（）]/)
    .at(-1)!;
  if (before.endsWith(meeting)) return true;
  if (
    (organOf(body) ?? organOf(before) ?? (body.startsWith('委员会') ? own : undefined)) !== own ||
    /中央委员会|全国代表大会|党代|人大|工会|妇联|团委|工商联|学校|公司/.test(body + before)
  )
    return false;
  const level =
    /(全国|省|市|自治区|区|县|州|旗|盟)(?:政协|人大|人民代表大会)/.exec(body) ??
    /(全国|省|市|自治区|区|县|州|旗|盟)(?:政协|人大|人民代表大会)?(?:委员会)?(?:第)?$/.exec(before);
  return level === null || meeting.replace(/(?:人大|人民代表大会)$/, '').endsWith(level[1]!);
}

/** What is wrong with the term or the session, if anything. */
function driftOf({ text }: Paragraph, figure: Session, term: number, meeting: Meeting): string | undefined {
  const before = text.slice(Math.max(0, figure.start - 40), figure.start);
  const behind = text.slice(figure.end, figure.end + 12);
  const here = `本次会议是${meeting.term}届${meeting.session ? `${meeting.session}次` : ''}`;
  const written = text.slice(figure.start, figure.end);
  if (term > meeting.term) return `${here}，“${written}”的届数超前`;
  if (figure.meeting === undefined && /(?:代表|受)[^，。；]*$/.test(before)) {
    const terms = meeting.session === 1 ? [meeting.term - 1, meeting.term] : [meeting.term];
    return terms.includes(term)
      ? undefined
      : `${here}，报告工作的应是${terms.map(n => `${n}届`).join('或')}委员会，不是“${written}”`;
  }
  const isNow =
    /今天|本次|这次|此次|现在|在$|在[^，。；]{0,14}$/.test(before) && /召开之际|开幕|胜利召开|隆重/.test(behind);
  const isThis =
    isNow ||
    /(?:本次|这次|此次)[省市区县州旗]?(?:政协|人大)?(?:第)?$/.test(before) ||
    /^(?:的?(?:今天|现在|即将|胜利|隆重)|，?圆满|经过|在[^，。；]{0,8}开幕)/.test(behind) ||
    closing.test(text.slice(figure.end, figure.end + 48));
  if (!isThis || figure.meeting === undefined || /去年|上年|年\d|月|以来|自从/.test(before)) return undefined;
  return term === meeting.term && figure.meeting === (meeting.session ?? figure.meeting)
    ? undefined
    : `${here}，与“${written}”不一致`;
}
/** 在全体委员的共同努力下，圆满完成各项议程, behind the name of a meeting. */
const closing = /^，(?:在|经过)[^。；]{2,30}，(?:已经?|现在|今天)?(?:圆满|胜利|顺利|即将|就要)/;
