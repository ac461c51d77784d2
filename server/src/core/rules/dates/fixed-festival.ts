import type { AnnualDay, Timeline } from '../../glossary/timeline';
import { dayAt, dayBefore } from '../../glossary/timeline-lookup';
import type { DateFigure } from '../../reading/figures/date';
import { type Paragraph, textIn } from '../../reading/paragraph';
import type { Span } from '../../text/span';
import type { ParagraphRule } from '../rule';

export const fixedFestival: ParagraphRule = {
  id: 'dates/fixed-festival',
  title: '固定节日与日期',
  why: '公历的节日、纪念日日期固定，如植树节3月12日、国家宪法日12月4日、教师节9月10日。与节日名称紧挨着的日期应与它一致；节日前后的活动另有日期，不在此列。',
  level: 'warning',
  examples: {
    bad: [
      '⟦12月1日⟧国家宪法日。',
      '以⟦12月14日⟧“国家宪法日”为载体，开展宣讲36场。',
      '⟦3月15日⟧植树节，机关干部义务植树。',
      '⟦8月10日⟧建军节。',
      '志愿者在⟦3月15日⟧植树节走进荒山，栽下树苗2000株。',
      '教师节（⟦9月8日⟧）到来之际。',
      '⟦2021年11月9日⟧是第22个中国记者节。',
      '每年⟦8月16日⟧为全国生态日。',
      '以⟦6月6日⟧世界环境日为契机，开展志愿服务。',
      '⟦9月9日⟧是我国第38个教师节。',
      '⟦5月15日⟧护士节来临之际，看望护理人员。',
      '国家公祭日是⟦12月14日⟧。',
    ],
    good: [
      '12月4日国家宪法日。',
      '3月12日植树节、8月1日建军节。',
      '教师节（9月10日）。',
      '8月10日，围绕建军节主题走访驻军。',
      '8月10日建军节座谈会上，大家畅谈体会。',
      '在8月10日建军节座谈会上，大家畅谈体会。',
      '9月8日教师节慰问活动共发放慰问金30万元。',
      '以9月8日教师节慰问活动为契机，走访乡村学校。',
      '9月8日教师节前夕，走访慰问教师。',
      '春节前、中秋期间。',
      '五四前夕（5月2日）。',
      '12月1日至4日国家宪法日宣传周。',
      '3月5日，植树节活动方案印发。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, _, { timeline }) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'date' || figure.month === undefined || figure.day === undefined) continue;
      const beside = dayBehind(paragraph, figure, timeline) ?? dayInFront(paragraph, figure, timeline);
      if (beside?.day.month === undefined || isOn(beside.day, figure)) continue;
      const { name, month, day } = beside.day;
      report({
        span: { start: figure.start, end: figure.end },
        message: `${name}是${month}月${day}日，与“${textIn(paragraph, figure)}”不符`,
        related: [{ span: beside.span, message: name }],
        fixes: figure.form === 'arabic' ? [fixOf(paragraph, figure, `${month}月${day}日`)] : [],
      });
    }
  },
};

const isOn = ({ month, day }: AnnualDay, date: DateFigure): boolean => month === date.month && day === date.day;

interface Beside {
  readonly day: AnnualDay;
  readonly span: Span;
}

/** 12月4日国家宪法日, 9月10日是第37个教师节; what is done on that day goes on behind the name and is another thing. */
function dayBehind({ text }: Paragraph, { start, end }: DateFigure, timeline: Timeline): Beside | undefined {
  const [joint] =
    /^(?:（[^）]{1,4}）)?(?:，?(?:是|为|即|系|[确设]?定?为|恰逢|正值|适逢)|的|，)?(?:我国|一年一度的)?(?:第?[\d一二三四五六七八九十]{1,4}[个届次])?“?/.exec(
      text.slice(end, end + 20),
    )!;
  const at = end + joint.length;
  const entry = dayAt(timeline, text, at);
  if (!entry || /[至到—]$/.test(text.slice(0, start).slice(-1))) return undefined;
  const saysIs = /[是为即系逢值]/.test(joint);
  const rest = text.slice(at + entry.word.length).slice(0, 5);
  const isAlone =
    joint.startsWith('，') && !saysIs
      ? /^”?(?:当天|当日|这天|这一天)/
      : /^”?(?:[，。；、）！和及与等]|当天|当日|这天|这一|之际|到来|来临|为?(?:契机|节点|抓手|时机|重点|载体|平台)|$)/;
  const isWhen = /(?:在|于|每年)$/.test(text.slice(Math.max(0, start - 2), start));
  return (saysIs && !near.test(rest)) || isAlone.test(rest) || (isWhen && deeds.test(rest))
    ? { day: entry.value, span: { start: at, end: at + entry.word.length } }
    : undefined;
}

/** What is done on the day itself, where 在 stands before it: 在3月12日植树节走进荒山. */
const deeds = /^”?(?:走[进上向]|来到|组织|开展|集中|联合|前往|深入|举[办行]|启动|发[布起放出]|设[立置]|向|为|对)/;
const near = /^”?(?:前|后|期间|系列|宣传)/;

/** 国家宪法日（12月4日）, 国家宪法日为每年12月4日. */
function dayInFront({ text }: Paragraph, { start, end }: DateFigure, timeline: Timeline): Beside | undefined {
  const before = text.slice(Math.max(0, start - 6), start);
  const joint = /”?(?:（(?:每年)?|(?:是|为|即|定为)(?:每年的?)?)$/.exec(before)?.[0];
  if (!joint || (joint.includes('（') && !/^(?:[，）]|[（星周])/.test(text.slice(end)))) return undefined;
  const at = start - joint.length;
  const entry = dayBefore(timeline, text, at);
  return entry && { day: entry.value, span: { start: at - entry.word.length, end: at } };
}

function fixOf(
  paragraph: Paragraph,
  figure: DateFigure,
  newText: string,
): { title: string; edits: { span: Span; newText: string }[] } {
  const year = /^\d{4}年/.exec(textIn(paragraph, figure))?.[0].length ?? 0;
  return { title: `改为“${newText}”`, edits: [{ span: { start: figure.start + year, end: figure.end }, newText }] };
}
