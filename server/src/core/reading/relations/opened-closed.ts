import type { DateFigure } from '../figures/date';
import type { Figure } from '../figures/figure';
import type { DateRange } from '../figures/range';
import type { Paragraph } from '../paragraph';

/** The days between which something is held, told by its beginning and its end: 6月12日开班、6月16日结业; 从4月10日开始到4月30日结束. */
export function openedAndClosed({ text, figures }: Paragraph): readonly DateRange[] {
  const found: DateRange[] = [];
  for (let i = 1; i < figures.length; i++) {
    const [from, to] = [figures[i - 1]!, dayIn(figures[i]!)];
    if (!isDay(from) || !to || to.start - from.end > longest) continue;
    const word = text.slice(from.end, to.start);
    const [closing] = closed.exec(text.slice(to.end, to.end + longest)) ?? [];
    if (!opened.test(word) || closing === undefined) continue;
    const connector = { start: from.end, end: to.start, word: '至' };
    found.push({ kind: 'dates', start: from.start, end: to.end + closing.length, connector, from, to });
  }
  return found;
}
/** The years in which something was begun and done, before how long it took: 2010年开工建设，2015年全线通水，历时五年. */
export function begunAndDone({ text, figures }: Paragraph): readonly DateRange[] {
  const found: DateRange[] = [];
  for (let i = 1; i < figures.length; i++) {
    const [from, to] = [figures[i - 1]!, figures[i]!];
    if (!isYear(from) || !isYear(to) || to.start - from.end > longest) continue;
    const [done] = lasted.exec(text.slice(to.end, to.end + longest + 8)) ?? [];
    if (done === undefined || !begun.test(text.slice(from.end, to.start))) continue;
    const connector = { start: from.end, end: to.start, word: '至' };
    found.push({ kind: 'dates', start: from.start, end: to.end + done.length, connector, from, to });
  }
  return found;
}
const begun = /^[^，。；、]{0,4}(?:开工|动工|启动|开始|立项|奠基|开建)[^，。；、]{0,6}[，、]?(?:[到至]|并?于)?$/;
const lasted = /^[^，。；、]{2,12}(?=，(?:前后|共|总共)?(?:历时|历经|用时))/;

const isYear = (figure: { readonly kind: string }): figure is DateFigure =>
  figure.kind === 'date' && (figure as DateFigure).day === undefined && (figure as DateFigure).year !== undefined;

const longest = 12;
const opened =
  /^(?:上午|下午)?(?:正式|隆重|顺利)?(?:开班|开幕|开始|启动|开赛|开营|开展|开馆|召开)[，、]?(?:并?于|[将至到]|持续到|一直到)?$/;
const closed = /^(?:上午|下午)?(?:圆满|胜利|顺利|全部)?(?:结业|闭幕|结束|落幕|收官|结营|完成)/;

/** A whole date, or the day alone of the month named before: 20日. */
function dayIn(figure: Figure): DateFigure | undefined {
  if (isDay(figure)) return figure;
  if (figure.kind !== 'quantity' || figure.measure?.word !== '日' || figure.approximations.length > 0) return undefined;
  return { kind: 'date', start: figure.start, end: figure.end, day: figure.numeral.value.low, form: 'arabic' };
}

const isDay = (figure: { readonly kind: string }): figure is DateFigure =>
  figure.kind === 'date' && (figure as DateFigure).day !== undefined && (figure as DateFigure).month !== undefined;
