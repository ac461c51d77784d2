import type { Figure } from '../figures/figure';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';

/** How many years an amount is of in all: 5 for 五年累计200余万元, 1 for 全年8次; `span` is the figure before it. */
export function yearsOfTotal(paragraph: Paragraph, figure: Quantity, span: Figure | undefined): number | undefined {
  const { text } = paragraph;
  const start = clauseStart(paragraph, figure);
  const clause = text.slice(start, figure.start);
  if (wholeYear.test(clause)) return 1;
  if (span?.kind === 'quantity' && span.end > start - 4 && span.measure?.word === '年') {
    const between = text.slice(span.end, figure.start);
    const isOfYears =
      span.start >= start ||
      since.test(text.slice(span.end, start)) ||
      past.test(text.slice(Math.max(0, span.numeral.start - 2), span.numeral.start));
    const { low: years } = span.numeral.value;
    return isOfYears && Number.isInteger(years) && (inAll.test(between) || isSaidInAll(paragraph, between, start))
      ? years
      : undefined;
  }
  if (span?.kind === 'quantity' && span.start >= start) return undefined;
  const sentence = sentenceAt(paragraph, start)?.start ?? 0;
  const before = (start - sentence < reach ? '。' : '') + text.slice(Math.max(sentence, start - reach), start);
  return year.test(before) && isSaidInAll(paragraph, `，${clause}`, start) ? 1 : undefined;
}
const reach = 12;
const inAll =
  /^(?:[来间中]，?|，(?=累计|共|一共|总))?(?!，)(?:累计|共|一共|总共|共计|合计|总计)?(?:新增)?[^每均增比各]{0,12}$/;
const wholeYear =
  /^(?:(?:[去今上]年)?(?:全年|一年来?)|[去上]年(?=累计|共|一共|总共))(?:累计|共|一共|总共|共计|合计|总计)?[^每均增比各]{0,12}$/;
/** 五年来，累计新建公路480公里. */
const since = /^[来间中]，$/;
/** 过去三年，累计新建公路480公里. */
const past = /(?:过去|连续|[近这]|[去今上]年)$/;
/** 去年全年，共组织义诊36次. */
const year = /[，。；](?:[去今上]年)?(?:全年|一年来?|一年间|过去一年)，$/;

/** Whether the words between a time and an amount say that it is of all of it, and of the same subject as the text before: 中心 in ，中心共组织义诊. */
function isSaidInAll({ text }: Paragraph, between: string, at: number): boolean {
  const [, subject] = said.exec(between) ?? [];
  if (subject === undefined) return false;
  return subject.length < 2 || self.test(subject) || text.slice(Math.max(0, at - 200), at).includes(subject);
}
const said = /^[来间中]?，([^，每各]{0,10}?)(?:累计|共|一共|总共|共计|合计|总计|已)[^每均增比各，]{0,16}$/;
const self = /^(?:我们|公司|集团|学校|学院|医院|中心)$/;

/** Where the clause of a figure begins; a name in title or quotation marks is a word of it. */
function clauseStart(paragraph: Paragraph, figure: Quantity): number {
  const { start } = pieceAround(paragraph, figure);
  const open = '“《'['”》'.indexOf(paragraph.text[start - 1] ?? ' ')];
  const name = open ? paragraph.text.lastIndexOf(open, start - 1) : -1;
  return name < Math.max(0, start - 30) ? start : pieceAround(paragraph, { start: name, end: name }).start;
}
