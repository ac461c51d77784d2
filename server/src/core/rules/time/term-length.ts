import type { Quantity } from '../../reading/figures/quantity';
import type { Session } from '../../reading/figures/session';
import { type Stretch, stretchesOf } from '../../reading/figures/stretch';
import type { Meeting } from '../../reading/outline/occasion';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { firstFrom, lastBefore } from '../../text/span';
import type { Found, ParagraphRule, Report } from '../rule';

const speech = (text: string, session = '第一次'): string =>
  `在政协青溪县第四届委员会${session}会议上的讲话\n（2021年12月25日）\n\n各位委员：\n${text}`;

export const termLength: ParagraphRule = {
  id: 'time/term-length',
  title: '报告期与届期',
  why: '政协每届任期五年（《中国人民政治协商会议章程》；遇非常情况可以延长）。换届的第一次会议报告上届五年的工作，其后各次会议报告一年的工作。',
  level: 'information',
  examples: {
    bad: [
      '三届县政协任期的⟦六年⟧，成效明显。',
      speech('⟦四年来⟧，三届县政协围绕中心、服务大局。'),
      speech('一、⟦过去五年⟧工作的回顾', '第三次'),
      speech('受三届县政协常务委员会委托，向大会报告⟦三年来⟧的工作。'),
      speech('三届县政协⟦四年来⟧，共收到提案612件。'),
      '第三届委员会任期⟦四年⟧。',
      '县政协三届委员会⟦六年⟧任期届满。',
      '本届县政协任期的⟦六年⟧，成效明显。',
    ],
    good: [
      '三届县政协任期的五年，成效明显。',
      speech('五年来，三届县政协围绕中心、服务大局。'),
      speech('一年来，四届县政协围绕中心、服务大局。', '第二次'),
      speech('一、过去一年工作的回顾', '第三次'),
      speech('一、过去五年工作的回顾'),
      '近三年来，提案质量明显提高。',
      '因遇非常情况，依照章程延长任期，三届县政协任期的六年取得了明显成效。',
      '上届企业工会任期的三年。',
      speech('三届县政协近三年来重点抓了五件事。'),
      '三届县政协任期的前四年，提案逐年增加。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { meeting }) {
    termsIn(paragraph, report);
    reportedIn(paragraph, meeting, report);
  },
};

/** 三届区政协任期的六年, 第三届委员会任期四年, 六年任期. */
function termsIn(paragraph: Paragraph, report: Report): void {
  const { text, figures } = paragraph;
  for (const figure of figures) {
    if (
      figure.kind === 'quantity' &&
      isYears(figure) &&
      figure.value.low !== fullTerm &&
      isOfThisTerm(text, figure) &&
      !isExtended(paragraph, figure)
    )
      report(foundOf(paragraph, figure, `每届任期${fullTerm}年`));
    if (figure.kind !== 'session' || figure.meeting !== undefined || !isConference(text, figure)) continue;
    const years = figures[firstFrom(figures, figure.end)];
    if (years?.kind !== 'quantity' || !isYears(years) || years.value.low === fullTerm) continue;
    const between = text.slice(figure.end, years.start);
    const isTerm = /^(?:委员会)?(?:的)?(?:任期|届期)(?:的|内的|为|是|共)?$/.test(between);
    const isNamed = /^(?:委员会)?[的在]?$/.test(between) && /^的?任期/.test(text.slice(years.end));
    if ((isTerm || isNamed) && !isExtended(paragraph, years))
      report(foundOf(paragraph, years, `每届任期${fullTerm}年`));
  }
}
const fullTerm = 5;

/** 本届区政协任期的六年. */
const isOfThisTerm = (text: string, { start }: Quantity): boolean =>
  /[本上]届[省市区县州旗]?政协(?:委员会|常委会)?的?任期(?:的|内的|为|是|共)?$/.test(
    text.slice(Math.max(0, start - 16), start),
  );

const isYears = ({ measure, value, approximations, numeral }: Quantity): boolean =>
  measure?.word === '年' && approximations.length === 0 && Number.isInteger(value.low) && !numeral.vague;

const isConference = (text: string, { start, end, body }: Session): boolean =>
  /政协|^委员会/.test(body) &&
  !/工会|妇联|团|党|工商联|学会|协会|居民|村民|业主|中央/.test(text.slice(Math.max(0, start - 8), end));

const isExtended = (paragraph: Paragraph, { start }: Quantity): boolean => {
  const { start: from, end } = sentenceAt(paragraph, start) ?? { start: 0, end: paragraph.text.length };
  return /延长|延期|延迟|提前|推迟|非常情况/.test(
    paragraph.text.slice(Math.max(from, start - 60), Math.min(end, start + 40)),
  );
};

/** What the report of a session covers: the whole last term at the first one, a year at the others. */
function reportedIn(paragraph: Paragraph, meeting: Meeting | undefined, report: Report): void {
  if (!meeting?.session || !/政协|政治协商会议/.test(meeting.body)) return;
  for (const stretch of stretchesOf(paragraph)) {
    if (stretch.isAhead || isPart.test(paragraph.text.slice(stretch.span.start - 2, stretch.span.start))) continue;
    const { session, term } = meeting;
    const isWrong =
      session === 1
        ? stretch.years !== fullTerm && stretch.years > 1 && isOfTerm(paragraph, stretch, term - 1)
        : stretch.years === fullTerm && session < fullTerm && isReview(paragraph, stretch);
    if (!isWrong || isExtended(paragraph, { start: stretch.span.start } as Quantity)) continue;
    const message =
      session === 1
        ? `换届的第一次会议报告上届${fullTerm}年的工作，与“${textIn(paragraph, stretch.span)}”不符`
        : `第${session}次会议报告一年的工作，与“${textIn(paragraph, stretch.span)}”不符`;
    report({ span: stretch.span, message });
  }
}
const isPart = /近|最|前|后/;

/** Whether the last term is named right before or behind the years, or the line is the heading of the review. */
function isOfTerm(paragraph: Paragraph, { span }: Stretch, term: number): boolean {
  if (isReview(paragraph, { span } as Stretch)) return true;
  const { figures, text } = paragraph;
  const before = lastBefore(figures, span.start);
  const behind = figures[firstFrom(figures, span.end)];
  const isLast = (figure: typeof behind): boolean =>
    figure?.kind === 'session' && figure.term === term && figure.meeting === undefined && isConference(text, figure);
  return (
    (isLast(before) && /^(?:委员会)?(?:在|的)?$/.test(text.slice(before!.end, span.start))) ||
    (isLast(behind) && /^，?[^，。；]{0,8}$/.test(text.slice(span.end, behind!.start)))
  );
}

/** 一、过去五年工作的回顾; 向大会报告五年来的工作. */
const isReview = ({ text, lead }: Paragraph, { span }: Stretch): boolean =>
  (lead.kind === 'heading' || lead.kind === 'short' || /报告(?:过去)?$/.test(text.slice(span.start - 4, span.start))) &&
  /^的?(?:主要)?工作|^的?(?:工作)?回顾/.test(text.slice(span.end, span.end + 6));

const foundOf = (paragraph: Paragraph, years: Quantity, rule: string): Found => ({
  span: { start: years.start, end: years.end },
  message: `${rule}，与“${textIn(paragraph, years)}”不符`,
});
