import type { Anniversary, Timeline } from '../../glossary/timeline';
import { eventBefore } from '../../glossary/timeline-lookup';
import { isExact } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { type SaidYear, yearBefore, yearBehind } from '../../reading/figures/said-year';
import type { Occasion } from '../../reading/outline/occasion';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { isWithin } from '../../reading/prose/quotation';
import type { Found, ParagraphRule } from '../rule';

const speech = (text: string): string => `在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n${text}`;

export const anniversaryBase: ParagraphRule = {
  id: 'time/anniversary-base',
  title: '周年与基准年',
  why: '“N周年”从事件发生的那一年起算：基准年加N应等于所说的年份。“迎接”“即将迎来”的，可以早一年。只核对时间表里有的事件。',
  level: 'warning',
  examples: {
    bad: [
      '2021年，隆重庆祝中国共产党成立⟦99周年⟧。',
      '2019年是人民政协成立⟦69周年⟧。',
      '2018年，改革开放⟦30周年⟧。',
      '2022年8月1日，热烈庆祝中国人民解放军建军⟦96周年⟧。',
      speech('今年是香港回归祖国⟦25周年⟧。'),
      speech('值此新中国成立⟦七十周年⟧之际，向大家致以问候。'),
      '2019年，我们庆祝新中国成立⟦75周年⟧、人民政协成立70周年。',
      '中国共产党成立⟦99周年⟧（2021年）。',
    ],
    good: [
      '2021年，隆重庆祝中国共产党成立100周年。',
      '2019年是新中国成立70周年，也是人民政协成立70周年。',
      '2021年12月，喜迎建军95周年。',
      speech('今年是辛亥革命110周年。'),
      '开展“建党百年书画展”。',
      '2021年是抗战全面爆发84周年。',
      '县第一中学建校30周年。',
      '2021年，县人民政协成立40周年。',
      '2021年，我们学习贯彻习近平总书记在庆祝改革开放40周年大会上的讲话精神。',
      '到2035年基本实现现代化，到新中国成立100周年建成现代化强国。',
      speech('在庆祝改革开放40周年大会上，我县两人受到表彰。'),
      '在全县会议上的讲话\n（2022年1月10日）\n\n同志们：\n今年是中国共产党成立100周年。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, occasion, { timeline }) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity' || figure.measure?.word !== '周年' || !isExact(figure.value)) continue;
      const found = checkAnniversary(paragraph, figure, occasion, timeline);
      if (found) report(found);
    }
  },
};

function checkAnniversary(
  paragraph: Paragraph,
  figure: Quantity,
  { date, meeting }: Occasion,
  timeline: Timeline,
): Found | undefined {
  const { text } = paragraph;
  const entry = eventBefore(timeline, text, figure.start);
  const start = figure.start - (entry?.word.length ?? 0);
  if (!entry || foreign.test(text[start - 1] ?? ' ') || isWithin(paragraph.quotations, figure.start, '《'))
    return undefined;
  const event = entry.value;
  const right = event.year + figure.value.low;
  const from = sentenceAt(paragraph, start)?.start ?? 0;
  const before = yearBefore(paragraph, start, from, date);
  const time = occasionWords.exec(text.slice(figure.end, figure.end + 8))?.[0] ?? '';
  const said = before && isTied(text, before, start) ? before : yearBehind(paragraph, figure.end + time.length, date);
  const early = ahead.test(text.slice(Math.max(from, start - 12), start)) ? 1 : 0;
  if (said) {
    if (said.years.some(year => right === year || right === year + early)) return undefined;
    return foundOf(paragraph, figure, event, said.years[0]!, said);
  }
  if (before || !date || meeting?.session === 1 || !isNow(text, start, figure)) return undefined;
  const years = [date.year, ...(date.month <= 3 ? [date.year - 1] : []), ...(early ? [date.year + 1] : [])];
  return years.includes(right) ? undefined : foundOf(paragraph, figure, event, date.year);
}

/** 72周年之际，2022年10月1日. */
const occasionWords = /^”?(?:之际|来临之际|到来之际)，/;

/** A local event of the same name: 县人民政协成立; another country or dynasty: 渤海国建国. */
const foreign = /[省市区县州旗盟镇乡村校院厂朝代]/;
const ahead = /迎|即将|将要|前夕/;

/** Whether the year is the one in which the anniversary is said to fall. */
function isTied(text: string, { span, date }: SaidYear, start: number): boolean {
  const between = text.slice(span.end, start);
  if (between.length > 40 || untied.test(between) || (between.match(/，/g)?.length ?? 0) > 2) return false;
  return !date || !'—～至'.includes(text[span.start - 1] ?? ' ');
}
const untied = /^年?(?:以来|起|至|—|前|后|开始)|学习|贯彻|精神|讲话|回顾|总结|继|上的|到(?!来)|世纪|[；。]|自从|从/;

/** Whether the words around say that the anniversary is now. */
const isNow = (text: string, start: number, { end, value }: Quantity): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 8);
  if (/大会|讲话|上的|以来|当年|时(?!刻)/.test(behind) || /到$|自$|从$/.test(before)) return false;
  return (
    /值此|正值|恰逢|适逢|欣逢|时值|今天/.test(before) ||
    /^”?(?:之际|到来|来临)/.test(behind) ||
    (/庆祝|纪念|迎/.test(before) && value.low % 5 !== 0)
  );
};

function foundOf(paragraph: Paragraph, figure: Quantity, event: Anniversary, year: number, said?: SaidYear): Found {
  const count = year - event.year;
  const isHan = !/\d/.test(textIn(paragraph, figure));
  const newText = `${count}周年`;
  return {
    span: { start: figure.start, end: figure.end },
    message: `${event.event}在${event.year}年，${year}−${event.year}=${count}，${year}年是${count}周年，与“${textIn(paragraph, figure)}”不符`,
    ...(said && { related: [{ span: said.span, message: '所说的年份' }] }),
    fixes: isHan || count < 1 ? [] : [{ title: `改为“${newText}”`, edits: [{ span: figure, newText }] }],
  };
}
