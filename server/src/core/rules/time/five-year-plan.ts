import type { FiveYearPlan } from '../../glossary/timeline';
import { planOf } from '../../glossary/timeline-lookup';
import type { Day } from '../../reading/figures/calendar';
import type { Plan } from '../../reading/figures/plan';
import { type SaidYear, yearBefore, yearBehind } from '../../reading/figures/said-year';
import type { Paragraph } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { firstFrom } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

export const fiveYearPlan: ParagraphRule = {
  id: 'time/five-year-plan',
  title: '五年规划期与开局、收官之年',
  why: '五年规划（计划）的起止年份是固定的，如“十四五”是2021年至2025年；开局之年是第一年，收官之年是最后一年。',
  level: 'warning',
  examples: {
    bad: [
      '“十四五”时期（⟦2020—2025年⟧）。',
      '“十三五”时期（⟦2015—2020年⟧）成效显著。',
      '“十三五”时期，即⟦2015年至2019年⟧，经济年均增长7.6%。',
      '⟦2022年⟧是“十四五”开局之年。',
      '⟦2019年⟧，“十三五”圆满收官。',
      '⟦2022年⟧是“十四五”规划实施的第三年。',
      '⟦2024年⟧是“十四五”规划实施的中期之年。',
      '“十四五”开局之年的⟦2022年⟧，我们迎难而上。',
      '⟦2021年⟧，“十四五”规划进入第二年。',
      '在全县会议上的讲话\n（2022年12月8日）\n\n同志们：\n⟦今年⟧是“十四五”开局之年。',
    ],
    good: [
      '“十四五”时期（2021—2025年）。',
      '2021年是“十四五”开局之年。',
      '2020年，“十三五”圆满收官。',
      '2020年编制“十四五”规划建议。',
      '2021年，站在“十三五”收官之后的新起点上。',
      '2021年，站在“十三五”圆满收官、“十四五”顺利开局的交汇点上。',
      '2022年是“十四五”规划实施的第二年。',
      '2023年是“十四五”规划实施的中期之年。',
      '2024年是“十四五”规划中期评估之年。',
      '正月十五、十五届中央、第十五条。',
      '2035年远景目标。',
      '在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n今年是“十四五”开局之年。',
      '在全县会议上的讲话\n（2022年1月8日）\n\n同志们：\n今年是“十四五”开局之年，我们迈好了第一步。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }, { timeline }) {
    for (const figure of paragraph.figures) {
      const plan = figure.kind === 'plan' ? planOf(timeline, figure.name) : undefined;
      if (figure.kind !== 'plan' || !plan) continue;
      const found = checkYears(paragraph, figure, plan) ?? checkTurn(paragraph, figure, plan, date);
      if (found) report(found);
    }
  },
};

/** The years in brackets right behind the plan, or behind 即. */
function checkYears({ text, figures }: Paragraph, figure: Plan, plan: FiveYearPlan): Found | undefined {
  years.lastIndex = figure.end;
  const open = years.exec(text);
  const at = figure.end + (open?.[0].length ?? 0);
  const next = firstFrom(figures, at);
  const [first, last] = [figures[next], figures[next + 1]];
  if (
    !open ||
    first?.start !== at ||
    first.kind !== 'date' ||
    last?.kind !== 'date' ||
    !(open[1] ? '）)' : '，。；、间期的').includes(text[last.end] ?? '。') ||
    (first.year === plan.start && last.year === plan.end)
  )
    return undefined;
  const newText = `${plan.start}—${plan.end}年`;
  const span = { start: first.start, end: last.end };
  return {
    span,
    message: `“${plan.name}”是${plan.start}年至${plan.end}年`,
    related: [{ span: figure, message: '规划' }],
    fixes: [{ title: `改为“${newText}”`, edits: [{ span, newText }], certain: true }],
  };
}
const years = /”?(?:规划|计划|时期|期间)*(?:([（(])|，?(?:即|也就是|指的?是?)从?)/y;

/** 开局, 收官 and 第二年 behind the plan, with the year of which that is said before or behind it. */
function checkTurn(paragraph: Paragraph, figure: Plan, plan: FiveYearPlan, now: Day | undefined): Found | undefined {
  const { text } = paragraph;
  turn.lastIndex = figure.end;
  const word = turn.exec(text)?.[1];
  if (!word) return undefined;
  const end = turn.lastIndex;
  const right = yearOf(plan, word);
  const from = sentenceAt(paragraph, figure.start)?.start ?? 0;
  const before = yearBefore(paragraph, figure.start, from, now);
  const said =
    before && isSaidOf(text.slice(before.span.end, figure.start)) ? before : yearOfTurn(paragraph, figure, end, now);
  if (!said || said.years.includes(right)) return undefined;
  const name = /^[第中]/.test(word) ? word : right === plan.start ? '开局之年' : '收官之年';
  return {
    span: { start: said.span.start, end: said.span.end },
    message: `“${plan.name}”的${name}是${right}年，不是${said.years[0]}年`,
    related: [
      { span: figure, message: '规划' },
      { span: { start: end - word.length, end }, message: name },
    ],
  };
}
const turn =
  /”?(?:规划|计划|时期)?的?(?:实施|胜利|圆满|顺利|全面|已?进入|迈入|走到)?的?(开局|起步之年|第[一二三四五]年|首年|中期之年|收官|最后一年)(?!之?[后前时际])/y;

function yearOf({ start, end }: FiveYearPlan, word: string): number {
  const place = '一二三四五'.indexOf(/^第(.)年/.exec(word)?.[1] ?? ' ');
  if (place >= 0) return start + place;
  if (/中期/.test(word)) return (start + end) / 2;
  return /开局|起步|首年/.test(word) ? start : end;
}

/** Between a year and the plan that it opens or closes: 是, ，. */
const isSaidOf = (between: string): boolean =>
  between.length <= 24 && !/编制|谋划|制定|[站处]在|处于|到$|[。；]/.test(between) && !/，.*，/.test(between);

const of = /^(?:之年)?的/;
const ofWhat = /^(?:之年)?[的，]/;

/** 开局之年的2022年; 作为收官之年，今年. */
function yearOfTurn(paragraph: Paragraph, plan: Plan, at: number, now: Day | undefined): SaidYear | undefined {
  const { text } = paragraph;
  const joint = (/作为“?$/.test(text.slice(Math.max(0, plan.start - 3), plan.start)) ? ofWhat : of).exec(
    text.slice(at, at + 3),
  )?.[0];
  return joint === undefined ? undefined : yearBehind(paragraph, at + joint.length, now);
}
