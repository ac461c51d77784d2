import { filterMap } from '../../text/filter-map';
import { firstFrom } from '../../text/span';
import type { Figure } from '../figures/figure';
import { agree, isBelow, isExact } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { labelOf } from './disjoint';
import { statedValue } from './level';
import { type Mean, meanOf, saidBehind } from './mean';

/** So many things, so much for each, and what that comes to: 慰问260户，每户发放1000元，共发放26万元. The stated amount is that of each. */
export function distributionsOf(paragraph: Paragraph): readonly Mean[] {
  if (!paragraph.text.includes('每')) return [];
  return filterMap(paragraph.figures, (each, i) =>
    each.kind === 'quantity' && isAmount(each) ? distributionAt(paragraph, each, i) : undefined,
  );
}

function distributionAt(paragraph: Paragraph, each: Quantity, i: number): Mean | undefined {
  const { text, figures } = paragraph;
  const label = labelOf(paragraph, each);
  const at = label.indexOf('每');
  if (at < 0 || at !== label.lastIndexOf('每') || each.approximations.length > 0) return undefined;
  const words = label.slice(at + 1);
  const total = figures[i + 1];
  if (limit.test(label) || total?.kind !== 'quantity' || total.measure?.base !== each.measure!.base) return undefined;
  const [, all, verb] = inAll.exec(text.slice(each.end, total.start)) ?? [];
  if (!all || (verb !== '' && !words.includes(verb!.slice(0, 2)) && !giving.test(verb!))) return undefined;
  const first = firstFrom(figures, sentenceAt(paragraph, each.start)?.start ?? 0);
  const counts = figures.slice(Math.max(first, i - reach), i).filter(figure => isOfEach(paragraph, figure, words));
  const [count] = counts as readonly Quantity[];
  if (!count || counts.length > 1 || !isExact(count.value) || count.value.low < 2) return undefined;
  const mean = meanOf(each, total, count, count.value);
  const value = each.numeral.decimals === 0 ? each.value : statedValue(each);
  // 累计 may take in what was given before, unless the things are all there are: 共举办8期，每期60人，累计培训480人
  const isMore = all === '累计' && isBelow(value, mean.result) && !/共/.test(labelOf(paragraph, count));
  return isMore ? undefined : { ...mean, verdict: agree(mean.result, value) ? 'holds' : 'conflicts' };
}

/** Whether a figure counts the things that 每 speaks of, and the words behind 每 go on with what each of them gets. */
function isOfEach(paragraph: Paragraph, figure: Figure, words: string): boolean {
  if (figure.kind !== 'quantity' || !figure.measure) return false;
  const said = saidBehind(paragraph, figure, words);
  return said === '' || (said !== undefined && giving.test(said.slice(0, 2)));
}

/** So many figures before one are looked at. */
const reach = 8;
/** 每户最高1000元, 平均每户1000元. */
const limit = /最|至少|不少于|不低于|不超过|不多于|约|均|年|月|天|日|次|餐/;
const inAll =
  /^(?!以上|以下|以内|不等|左右)[^，。；：、\d]{0,8}，(共|共计|合计|累计|总计|总共|一共)([^，。；：、（）\d]{0,8})$/;
const giving =
  /^(?:发放|安排|投入|补助|拨付|配备|选派|培训|提供|支付|兑现|奖励|资助|救助|需|支出|下达|补贴|奖补|举办|开展|走访)(?:了|资金|经费)?$/;
