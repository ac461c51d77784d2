import { firstFrom } from '../../text/span';
import { intervalText, numberText } from '../figures/amount';
import { agree, times } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { rateNamesOf } from '../figures/rate-name';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { ratioOf } from './comparison';
import { isIncrement } from './increment';
import { levelValue, statedValue } from './level';
import { partOfRate } from './rate-part';
import type { Relating } from './relation';
import { shareOf } from './share-words';

/** A part, its whole and what percentage it is: 237名委员中有女委员61名，占25.7%; 立案120件，办结114件，办结率95%. */
export interface Share extends Relating {
  readonly kind: 'share';
  /** Part and whole. */
  readonly operands: readonly [Quantity, Quantity];
  /** 办结率, where it has a name. */
  readonly name?: string;
  /** What is right, as the text would write it: 25.7%. */
  readonly right: string;
}

export function sharesOf(paragraph: Paragraph): readonly Share[] {
  const { figures } = paragraph;
  const found: Share[] = [];
  for (const [i, stated] of figures.entries()) {
    if (stated.kind !== 'quantity' || stated.measure?.base !== '%') continue;
    const share = shareAt(paragraph, stated, i) ?? rateAt(paragraph, stated, i);
    if (share) found.push(share);
  }
  return found;
}

/** 占25.7%, 占委员总数的25.7%. */
function shareAt(paragraph: Paragraph, stated: Quantity, i: number): Share | undefined {
  const words = shareOf(paragraph, stated, i);
  if (!words) return undefined;
  const { part, whole } = words;
  const wholes = whole ? [whole] : wholesOf(paragraph, part, words.noun, words.noun !== '');
  return held(paragraph, stated, part, wholes, true);
}

/** 办结率95%, behind the number that it is of. */
function rateAt(paragraph: Paragraph, stated: Quantity, i: number): Share | undefined {
  for (const { word, start } of rateNamesOf(paragraph, stated)) {
    if (noParts.test(word)) continue;
    if (otherScope.test(paragraph.text.slice(pieceAround(paragraph, { start, end: start }).start, start))) continue;
    const part = partOfRate(paragraph, word, i);
    if (
      part &&
      word.startsWith('按期') &&
      !/按期/.test(paragraph.text.slice(pieceAround(paragraph, part).start, part.start))
    )
      continue;
    // 29个新开工项目全部开工，开工率100% is of these, not of more that stand before
    if (part && stated.value.low === 100 && /全部|均已|悉数/.test(paragraph.text.slice(part.end, start)))
      return undefined;
    const wholes = part ? wholesOf(paragraph, part, nounOf(paragraph, part), true) : [];
    const share = part && held(paragraph, stated, part, wholes.length > 0 ? wholes : wholeBeside(paragraph, part));
    if (share) return { ...share, name: word };
  }
  return undefined;
}

/** The amount in the clause before a part, where the part has no noun of its own: 符合条件的企业460家，申报368家. */
function wholeBeside(paragraph: Paragraph, part: Quantity): readonly Quantity[] {
  const { text, figures } = paragraph;
  const whole = figures[firstFrom(figures, part.start) - 1];
  if (whole?.kind !== 'quantity' || !isAmount(whole) || !isSameKind(paragraph, whole, part)) return [];
  const isNext = /^，(?:已|已经|完成|实际|共|全年)?[\u4e00-\u9fff]{2,4}$/.test(text.slice(whole.end, part.start));
  return isNext && whole.value.low >= part.value.low && !isIncrement(paragraph, whole) ? [whole] : [];
}

/** The end of the noun of a part that has one of its own behind its verb: 积案 of 化解积案86件. */
const nounOf = (paragraph: Paragraph, part: Quantity): string =>
  /(?:办结|化解|整改|调解|解决|完成|采纳|创建)([\u4e00-\u9fff]{2,8})$/
    .exec(paragraph.text.slice(pieceAround(paragraph, part).start, part.start))?.[1]
    ?.replace(/^(?:了|成功|完毕|到位|销号|清零|验收|改造|建设)+/, '')
    .slice(-2) ?? '';

/** Rates that are no part of a whole, or of one that the text need not name: 结余率 is of what was carried over and this year's income. */
const noParts = /^(?:及时|增长|贡献|负债|利润|收益|周转|充足|结余|结存|盈余)/;

/** Words before the name of a rate that say that it is of another time, or of some only: 上次会议出席率, 民生类提案办结率. */
const otherScope = /[上去前往]|同期|类|重点|其中|[年届次月]|季度|平均|全[省国市]/;

/** The share agrees with one of the wholes, or with none: then the nearest one is what it is held against. */
function held(
  paragraph: Paragraph,
  stated: Quantity,
  part: Quantity,
  wholes: readonly Quantity[],
  isOfAll = false,
): Share | undefined {
  const [nearest] = wholes;
  if (!nearest || otherCount.test(paragraph.text.slice(Math.min(nearest.start, part.start), stated.start)))
    return undefined;
  const value = statedValue(stated);
  const whole =
    wholes.find(whole => agree(times(ratioOf(whole, part), 100), value)) ?? (isOfAll ? greatest(wholes) : nearest);
  if (whole.value.low === 0 || isFarOff(part, whole, stated)) return undefined;
  const result = times(ratioOf(whole, part), 100);
  const exact = (part.value.low / whole.value.low) * 100;
  const right = `${numberText(Number(exact.toFixed(Math.max(1, stated.numeral.decimals))))}%`;
  return {
    kind: 'share',
    stated,
    operands: [part, whole],
    result,
    equation: `${intervalText(part.value)}÷${intervalText(whole.value)}=${right}`,
    right,
    verdict: agree(result, value) ? 'holds' : 'conflicts',
  };
}
/** A share that is nowhere near the ratio is one of something else, which the text does not count here; unless a point has slipped. */
function isFarOff(part: Quantity, whole: Quantity, stated: Quantity): boolean {
  const off = (part.value.low / whole.value.low) * (100 / stated.value.low);
  return (off < 0.5 || off > 2) && ![0.01, 0.1, 10, 100].some(slip => Math.abs(off / slip - 1) < 0.02);
}
const greatest = (amounts: readonly Quantity[]): Quantity =>
  amounts.reduce((most, amount) => (amount.value.low > most.value.low ? amount : most));
/** What was carried over or merged makes numerator and denominator differ. */
const otherCount = /结转|含上年|历年|并案|合并|剔除|扣除|可比/;

/** The amounts that a part may be of, the nearest first: before it in its sentence, or in the one before where it begins with 其中. */
function wholesOf(paragraph: Paragraph, part: Quantity, noun: string, mayBeLess = false): readonly Quantity[] {
  const { text, figures } = paragraph;
  const sentence = sentenceAt(paragraph, part.start)?.start ?? 0;
  const looksBack = /^其中|^(?:这|上述|以上)/.test(text.slice(sentence, sentence + 2));
  const from = looksBack ? (sentenceAt(paragraph, sentence - 1)?.start ?? sentence) : sentence;
  const wholes: Quantity[] = [];
  const index = firstFrom(figures, part.start);
  for (let i = index - 1; i >= 0 && index - i < reach && figures[i]!.start >= from; i--) {
    const whole = figures[i]!;
    if (whole.kind !== 'quantity' || !isAmount(whole) || !isSameKind(paragraph, whole, part)) continue;
    if (isIncrement(paragraph, whole) || (!mayBeLess && levelValue(whole).high < part.value.low)) continue;
    if (noun ? isNamed(paragraph, whole, noun) : isWhole(paragraph, whole, part)) wholes.push(whole);
  }
  return wholes;
}
const reach = 16;

/** Whether the words beside an amount name what the share is said to be of: 立案提案 and 立案120件. */
function isNamed(paragraph: Paragraph, whole: Quantity, noun: string): boolean {
  const { start, end } = pieceAround(paragraph, whole);
  const words = paragraph.text.slice(start, whole.start) + paragraph.text.slice(whole.end, end);
  return (
    words.includes(noun) || (noun.length > 2 && words.includes(noun.slice(0, 2)) && words.includes(noun.slice(-2)))
  );
}

/** Whether the words between two amounts, or before the first, say that the second one is among the first. */
function isWhole(paragraph: Paragraph, whole: Quantity, part: Quantity): boolean {
  const { text } = paragraph;
  const piece = pieceAround(paragraph, part);
  const between = text.slice(whole.end, part.start);
  // 已解决的816件，占82.8%；正在解决的142件，占14.4%: one share beside another of the same whole
  if (sibling.test(between) && !between.includes('其中')) return false;
  return (
    among.test(between) ||
    done.test(text.slice(piece.start, part.start) + text.slice(part.end, piece.end)) ||
    all.test(text.slice(pieceAround(paragraph, whole).start, whole.start))
  );
}
const sibling = /^[，（]?[约仅]?占[^；。]*；/;
const among = /其中|中[，有的]|^[^，。；]{0,10}中/;
const done =
  /成功|到户|转为|采纳|采用|录用|刊发|办结|办复|立案|答复|落实|完成|开工|出席|实到|到会|参加|参与|合格|达标|满意|赞成|同意|反对|弃权|整改|解决|化解|兑现|通过|到位|竣工|投产|签约|覆盖|类$|就业|脱贫|已|办理|落地|实检|入学|入园|参保|接种|建成|改造|开业|入驻|投用|收回|回收|发现|查出|检出/;
const all =
  /共|总|全|收到|报送|提交|排查|提出|应(?:到|参|缴|收|办|检|答|评|整改)|现有|征集|受理|交办|立案|计划|发[放出]|收回/;
