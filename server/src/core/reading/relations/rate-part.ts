import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { isIncrement } from './increment';

/** The amount before a rate that the rate's name says it is of: 办结114件 for 办结率. `i` is the index of the percentage. */
export function partOfRate(paragraph: Paragraph, name: string, i: number): Quantity | undefined {
  const { text, figures } = paragraph;
  const stem = name.replace(/^(?:按期|抽检)/, '').replace(/[率度]$/, '');
  const verbs = new RegExp(
    `(?<!未|不|待|不予|没有|无法|未能)(?:${others[stem] ?? others[stem.slice(-2)] ?? stem.slice(-2)})(?!率|度)`,
  );
  const rate = figures[i]!;
  const from = sentenceAt(paragraph, rate.start)?.start ?? 0;
  for (let at = i - 1; at >= 0 && i - at < reach && figures[at]!.start >= from; at--) {
    const figure = figures[at]!;
    if (figure.kind !== 'quantity' || !isAmount(figure) || isIncrement(paragraph, figure)) continue;
    const { start, end } = pieceAround(paragraph, figure);
    if (verbs.test(text.slice(start, figure.start)) || verbs.test(text.slice(figure.end, end))) return figure;
  }
  return undefined;
}
const reach = 10;

/** Other words for what a rate counts. */
const others: Readonly<Record<string, string>> = {
  办结: '办结|办复|办理完毕|办理完成|结案',
  结案: '结案|办结|审结',
  办复: '办复|答复|办结',
  答复: '答复|办复|回复',
  回复: '回复|答复',
  出席: '实到|出席|到会|参会|实际到会',
  到会: '实到|出席|到会|参会',
  参会: '实到|出席|到会|参会|参加',
  出勤: '实到|出勤|到岗',
  采纳: '采纳|吸纳',
  参与: '参与|参加',
  参加: '参与|参加',
  合格: '合格',
  抽检合格: '合格',
  满意: '(?:表示|评价|评为|为)?(?<!基本|很|非常)满意',
  覆盖: '覆盖|建成|建立|设立|开通|实现|通上',
  完成: '完成|实际|创建|建成',
  签约: '签约|签订',
  落实: '落实|采纳',
  回收: '收回|回收',
  城镇化: '城镇',
  通达: '通',
  通车: '通',
  通畅: '通',
  普及: '改造|建成|普及|用上|通上|覆盖',
  采用: '采用|采纳|刊发',
  化解: '化解|调处|解决',
  调解: '调解|调处|化解',
  整改: '整改|完成',
  建成: '建成|建设|完成',
  就业: '就业',
  缴费: '缴纳|缴费|缴存',
  缴存: '缴存|缴纳',
  筛查: '筛查|实检|受检',
  参训: '参训|参加',
  参学: '参学|参加',
  组建: '组建|建立|已建|建成|建起',
  转化: '转化|转为|转入|转成',
  入户: '入户|到户',
};
