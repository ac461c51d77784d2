import { numberText } from '../figures/amount';
import { agree, decimal, type Interval, sumOf } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { areExclusive } from './exclusive';
import { isApproximate, statedValue } from './level';
import type { Relating } from './relation';
import { isKnown, isOfKnown } from './share-names';

/** Shares that make up a whole: 结构比12∶48∶40; 满意、基本满意、不满意分别占85%、12%、3%; 中共委员占40%，非中共委员占60%. */
export interface Split extends Relating {
  readonly kind: 'split';
  readonly operands: readonly Quantity[];
  /** The shares come to more than all of it. */
  readonly isTooMuch: boolean;
}

export function splitsOf(paragraph: Paragraph): readonly Split[] {
  const { text, figures } = paragraph;
  const found: Split[] = [];
  for (let i = 0; i < figures.length; i++) {
    const row = rowFrom(paragraph, i);
    if (row.shares.length < 2) continue;
    const [first] = row.shares as readonly [Quantity];
    const from = sentenceAt(paragraph, first.start)?.start ?? 0;
    const lead = text.slice(Math.max(from, first.start - 50), first.start);
    // other rates may follow the last share: 不满意占5%，办结率98%
    for (let { length } = row.shares; length > 1; length--) {
      const shares = row.shares.slice(0, length);
      const extent = row.isRatio ? ofRatio(lead, shares) : ofShares(paragraph, lead, shares);
      if (!extent) continue;
      found.push(splitOf(shares, extent));
      break;
    }
    i += row.shares.length - 1;
  }
  return found;
}

/** Whether the shares are all there are, or may leave some out. */
type Extent = 'all' | 'some';

interface Row {
  readonly shares: readonly Quantity[];
  readonly isRatio: boolean;
}

/** The percentages, or numbers with ∶ between them, that follow each other from figure `i` on with at most a label between. */
function rowFrom({ text, figures }: Paragraph, i: number): Row {
  const shares: Quantity[] = [];
  let isRatio = false;
  for (let at = i; at < figures.length && shares.length < longest; at++) {
    const figure = figures[at]!;
    if (figure.kind === 'ordinal' && shares.length > 0 && text.startsWith('产业', figure.end)) continue; // 第二产业
    if (figure.kind === 'quantity' && figure.measure?.dimension === 'age' && shares.length > 0) continue; // 46岁以上占42%
    if (figure.kind !== 'quantity' || isApproximate(figure)) break;
    const last = shares.at(-1);
    const between = last ? text.slice(last.end, figure.start) : '';
    const isNext = ratioMark.test(between);
    if (shares.length === 1) isRatio = isNext;
    if (last && (isRatio ? !isNext : !label.test(between))) break;
    if (isRatio ? figure.measure && figure.measure.base !== '%' : shares.length > 0 && figure.measure?.base !== '%')
      break;
    if (!isRatio && shares.length === 1 && shares[0]!.measure?.base !== '%') break;
    shares.push(figure);
  }
  return { shares, isRatio };
}
const longest = 8;
const ratioMark = /^ ?[∶:：] ?$/;
const label = /^(?:[、，；]|和|与)[^，。；：、（）]{0,14}$/;

/** Three numbers of a structure, which are percentages: 三次产业结构比12∶48∶40. */
const ofRatio = (lead: string, shares: readonly Quantity[]): Extent | undefined => {
  const sum = shares.reduce((sum, { value }) => sum + value.low, 0);
  if (shares.length < 3) return undefined;
  const isStructure = /结构|产业|构成|比重|占比/.test(lead) && sum > 60 && sum < 160;
  // 面积之比为62∶26∶12: no other ratio comes so near to 100
  return isStructure || (/之比|比例/.test(lead) && sum > 90 && sum < 110) ? 'all' : undefined;
};

function ofShares({ text }: Paragraph, lead: string, shares: readonly Quantity[]): Extent | undefined {
  const gaps = shares.slice(1).map((share, i) => text.slice(shares[i]!.end, share.start));
  const first = /(?:\d{2}[岁至—－-]+)*[^，。；：、（）\d]*$/.exec(lead)![0];
  const isRow = gaps.every(gap => /^(?:[、，]|和|与)$/.test(gap));
  if (isRow) {
    const names = /^(.*?)(?:分别|各)(?:为|是|占到?(?:[^，。；：、\d]{1,10}的)?)?(?:总数的|全部的|比例为|比重为)?$/.exec(
      /[^，。；：]*$/.exec(lead)![0],
    )?.[1];
    const shared = names ?? '';
    const isOfIndustries =
      shares.length === 3 &&
      /(?:三次|三)产业.*(?:占|比重|结构)/.test(lead) &&
      !changing.test((shared + first).replaceAll('增加值', ''));
    if (isOfIndustries) return 'all';
    if (names === undefined || changing.test(shared + first)) return undefined;
    const labels = shared.replace(/(?:占比|比例|比重|所占比例|率)$/, '').split(/[、和与]/);
    const isWhole = isKnown(labels) || /^其[他余它]/.test(labels.at(-1)!);
    if (labels.length === shares.length && isWhole) return 'all';
    if (labels.length === shares.length && isOfKnown(labels)) return 'some';
    return /占|占比|比重|比例|结构/.test(lead.slice(-12)) && !crossing.test(shared) && !some.test(lead)
      ? 'some'
      : undefined;
  }
  const labels = [first, ...gaps.map(gap => gap.slice(1))].map(words =>
    words.replace(ending, '').replace(/^(?:其中|分别为|其|表示|评价为|评为)/, ''),
  );
  if ([first, ...gaps].some(words => changing.test(words.replace('增加值', '')))) return undefined;
  const areKinds = labels.length > 2 && labels.every(words => /..(?:类|方面)$/.test(words));
  const hasOthers = /^[，；]其[他余]/.test(gaps.at(-1)!) && !labels.some(words => crossing.test(words));
  return isKnown(labels)
    ? 'all'
    : isOfKnown(labels) || areExclusive(labels) || areKinds || hasOthers
      ? 'some'
      : undefined;
}
const changing = /增|减|降|升|提高|超|回落|扩大|完成/;
/** A thing may be several of these. */
const crossing =
  /女|男|党员|少数民族|党派|无党派|本科|硕士|博士|大专|学历|高级|职称|岁|连任|新任|企业界|基层|一线|率|覆盖|入|税|产值|投资|就业|利润|增加值|进出口|出口|面积|人口|消费|数量/;
const some = /前[两三四五六]|居前|等/;
const ending = /(?:的|所)?(?:占比|比例|比重|率|占|各占|分别占|票|的)?(?:达到?|为|是)?$/;

function splitOf(shares: readonly Quantity[], extent: Extent): Split {
  const values = shares.map(statedValue);
  const sum = sumOf(values);
  const exact = decimal(shares.reduce((sum, { value }) => sum + value.low, 0));
  const whole: Interval = { low: 100, high: 100 };
  const isTooMuch = !agree(sum, whole) && exact > 100 && (extent === 'all' || exact < 120);
  const isTooLittle = extent === 'all' && !agree(sum, whole) && exact < 100;
  return {
    kind: 'split',
    stated: shares.at(-1)!,
    operands: shares,
    result: sum,
    equation: `${shares.map(({ value }) => numberText(value.low)).join('+')}=${numberText(exact)}`,
    isTooMuch,
    verdict: isTooMuch || isTooLittle ? 'conflicts' : extent === 'all' ? 'holds' : 'open',
  };
}
