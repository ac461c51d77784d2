import type { DateFigure } from '../../reading/figures/date';
import { isExact } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { isYears } from '../../reading/figures/range';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { firstFrom } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

export const consecutiveYears: ParagraphRule = {
  id: 'time/consecutive-years',
  title: '连续N年',
  why: '“2018年至2020年连续三年”首尾都算，年数等于末年减首年加一；逐一列出的年份，年数等于列出的个数，且应前后相接。只写起始年（“自2018年起连续三年”）的，最后一年不得晚于讲话当年。',
  level: 'warning',
  examples: {
    bad: [
      '2018年至2020年⟦连续四年⟧组织述职。',
      '2019年、2020年⟦连续三年⟧获奖。',
      '2017年至2021年，⟦连续四年⟧送医下乡。',
      '从2016年至2021年，我县⟦连续五年⟧获评平安县。',
      '2018—2022年，县财政⟦连续4年⟧安排专项资金。',
      '从2018年起至2022年，镇党委⟦连续四年⟧获奖。',
      '2020年、2021年、2022年，我县⟦连续两年⟧获奖。',
      '2019年、2020年、2022年⟦连续三年⟧获奖。',
      '2016年至2022年的七年里，县医院⟦连续八年⟧获评文明单位。',
      '自2021年起，到2024年，公司已⟦连续五年⟧盈利。',
      '2020年度至2022年度，我区⟦连续4个年度⟧获得优秀等次。',
      '全县⟦连续五年⟧（2019年至2022年）粮食增产。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n自2020年起⟦连续三年⟧开展述职。',
    ],
    good: [
      '2018至2020连续三年组织述职。',
      '2019年、2020年、2021年连续三年获奖。',
      '从2017年到2021年，连续五年送医下乡。',
      '自2018年起连续三年组织述职。',
      '2011年、2016年、2021年连续三届当选。',
      '连续多年、连续几年评为先进。',
      '2019年至2021年，全县连续18年粮食增产。',
      '2016年至2023年，空气质量连续三年改善。',
      '2019年至2021年推进改革，企业连续四年盈利。',
      '全县连续五年（2019—2023年）粮食增产。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, occasion) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity' || !isOfYears(figure) || !isExact(figure.value)) continue;
      if (paragraph.text.slice(figure.start - 2, figure.start) !== '连续') continue;
      const before = yearsBefore(paragraph, figure.start - 2);
      const years = before.length > 0 ? before : yearsInBrackets(paragraph, figure.end);
      const found = checkRun(paragraph, figure, years, occasion.date?.year);
      if (found) report(found);
    }
  },
};

/** 三年, 三个年度. */
const isOfYears = ({ measure }: Quantity): boolean => measure?.base === '年' && measure.factor === 1;

/** The years right before, with nothing but 至, 、, 和 and the like between them. */
function yearsBefore({ text, figures }: Paragraph, end: number): readonly DateFigure[] {
  const years: DateFigure[] = [];
  let at = end;
  for (let i = firstFrom(figures, end) - 1; i >= 0; i--) {
    const figure = figures[i]!;
    const between = text.slice(figure.end, at);
    // 2016年至2022年的七年里，
    if (years.length === 0 && at === end && figure.kind === 'quantity' && isOfYears(figure) && within.test(between)) {
      at = figure.start;
      continue;
    }
    const isNext =
      years.length === 0 ? first.test(between) || (at < end && /^[的这]$/.test(between)) : joint.test(between);
    if (figure.kind !== 'date' || figure.year === undefined || figure.month !== undefined || !isNext) break;
    years.unshift(figure);
    at = figure.start;
  }
  return years;
}
const within = /^(?:里|间|来|中|期间|时间)?(?:里|内|中)?，[\u4e00-\u9fff]{0,8}$/;
/** A subject may stand before 连续: 从2016年至2021年，我县连续六年. */
const first = /^(?:起|以来|期间|间)?(?:[，、]?(?:政协)?|，(?:我们|[\u4e00-\u9fff]{0,8}))$/;

/** The two ends in the brackets right behind: 连续五年（2019—2023年）. */
function yearsInBrackets({ text, ranges }: Paragraph, end: number): readonly DateFigure[] {
  if (text[end] !== '（') return [];
  const range = ranges[firstFrom(ranges, end)];
  return range?.kind === 'dates' && range.start === end + 1 && text[range.end] === '）' && isYears(range)
    ? [range.from, range.to]
    : [];
}
const joint = /^(?:、|和|及|与|起?，?[至到]|—+|–|～|~|-)$/;

function checkRun(
  paragraph: Paragraph,
  { start, end, value }: Quantity,
  years: readonly DateFigure[],
  now: number | undefined,
): Found | undefined {
  const span = { start: start - 2, end };
  const [first, second] = years;
  const last = years.at(-1);
  if (!first || !last) return undefined;
  const related = years.map(year => ({ span: year, message: textIn(paragraph, year) }));
  const stated = textIn(paragraph, span);
  const subject = last.end <= span.start ? paragraph.text.slice(last.end, span.start) : '';
  const hasSubject = /[\u4e00-\u9fff]/.test(subject.replace(/^(?:起|以来|期间|间)/, '').replace('政协', ''));
  if (second && years.length === 2 && !'、和及与'.includes(paragraph.text[first.end]!)) {
    const count = last.year! - first.year! + 1;
    // with a subject of its own the run of years may be another, longer one
    const isOther = hasSubject && Math.abs(count - value.low) > 2;
    if (count < 2 || count === value.low || isOther) return undefined;
    return {
      span,
      message: `${first.year}年至${last.year}年首尾都算是${last.year!}−${first.year!}+1=${count}年，与“${stated}”不符`,
      related,
    };
  }
  const isRun = years.every(({ year }, i) => year === first.year! + i);
  if (hasSubject && !(isRun && years.length > 2 && Math.abs(years.length - value.low) <= 2)) return undefined;
  if (second) {
    if (!isRun && years.length === value.low && value.low > 2)
      return { span, message: `列出的${years.length}个年份不相连，与“${stated}”不符`, related };
    if (years.length === value.low) return undefined;
    return { span, message: `列出${years.length}个年份，与“${stated}”不符`, related };
  }
  const until = first.year! + value.low - 1;
  if (!/^(?:起|以来)/.test(paragraph.text.slice(first.end, first.end + 2)) || now === undefined || until <= now)
    return undefined;
  return { span, message: `从${first.year}年起连续${value.low}年，到${until}年为止，晚于讲话的${now}年`, related };
}
