import { isExact } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { sentenceAt } from '../../reading/prose/pieces';
import { filterMap } from '../../text/filter-map';
import type { Span } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

export const classOverlap: ParagraphRule = {
  id: 'ranges/class-overlap',
  title: '分组界限重叠或遗漏',
  why: '“以上”“以下”“以内”包括本数，“不满”“超过”不包括本数（《民法典》第一千二百五十九条）。分组时同一个数不能属于相邻两组，也不能哪一组都不属于。',
  level: 'hint',
  examples: {
    bad: [
      '分为⟦60岁以下、60岁以上⟧两组。',
      '按次数分为⟦1—5次、5—10次⟧。',
      '按次数分为⟦1—3次、5—10次⟧。',
      '其中⟦100户以下的村12个、100户以上⟧的村8个。',
      '分三档：⟦3人以下、3—5人⟧、6人以上。',
      '分三档：3人以下、⟦4—6人、8人以上⟧。',
    ],
    good: [
      '45岁以下、46—59岁、60岁以上。',
      '不满60岁、60岁以上。',
      '1—3次、4—6次、7次以上。',
      '30岁以下占10%，50岁以上占40%。',
      '上、中、下三档。',
      '60周岁以上老年人免费乘车，65周岁以上老年人免费体检。',
      '3年以上、5年以下。',
      '9—11日、14—16日。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    if (!/以[上下内]|之内/.test(paragraph.text) && paragraph.ranges.length < 2) return;
    const classes = classesOf(paragraph);
    for (let i = 1; i < classes.length; i++) {
      const found = foundBetween(paragraph, classes[i - 1]!, classes[i]!);
      if (found) report(found);
    }
  },
};

/** A class of a grouping: 46—59岁, 60岁以上, 不满60岁. Ends that belong to it are closed. */
interface Class extends Span {
  readonly low: number;
  readonly high: number;
  readonly openLow?: boolean;
  readonly openHigh?: boolean;
  readonly base: string;
  readonly isRange: boolean;
  readonly isWhole: boolean;
}

function classesOf(paragraph: Paragraph): readonly Class[] {
  const ends = new Map(
    filterMap(paragraph.ranges, range =>
      range.kind === 'quantity' && range.measure ? ([range.to, range] as const) : undefined,
    ),
  );
  return filterMap(paragraph.figures, (figure): Class | undefined => {
    if (figure.kind !== 'quantity' || !figure.measure || noClasses.has(figure.measure.word)) return undefined;
    const { base } = figure.measure;
    const isWhole = figure.numeral.decimals === 0 && !figure.numeral.isRounded;
    const range = ends.get(figure);
    if (range) {
      if (!isExact(range.from.value) || !isExact(figure.value)) return undefined;
      const { low, high } = range.value;
      return { start: range.start, end: range.end, low, high, base, isRange: true, isWhole };
    }
    const bounds = boundsOf(figure);
    return bounds ? { start: figure.start, end: figure.end, ...bounds, base, isRange: false, isWhole } : undefined;
  });
}
const noClasses = new Set(['日', '点', '小时', '分钟', '周', '天']);

/** 以上, 以下, 以内 behind a number, 不满, 超过 before it. */
function boundsOf({
  approximations,
  numeral,
  measure,
}: Quantity): Pick<Class, 'low' | 'high' | 'openLow' | 'openHigh'> | undefined {
  const [word, ...others] = approximations;
  if (!word || others.length > 0 || !isExact(numeral.value)) return undefined;
  const value = numeral.value.low * (measure?.factor ?? 1);
  if (/以上$/.test(word.word)) return { low: value, high: Number.POSITIVE_INFINITY };
  if (/以下$|[以之]内$/.test(word.word)) return { low: 0, high: value };
  if (word.sense === 'below') return { low: 0, high: value, openHigh: true };
  return word.sense === 'above' ? { low: value, high: Number.POSITIVE_INFINITY, openLow: true } : undefined;
}

function foundBetween(paragraph: Paragraph, one: Class, other: Class): Found | undefined {
  const [lower, upper] = one.low <= other.low ? [one, other] : [other, one];
  if (lower.base !== upper.base || upper.high <= lower.high || upper.low <= lower.low) return undefined;
  const between = paragraph.text.slice(one.end, other.start);
  const isNear =
    between.length <= 20 && sentenceAt(paragraph, one.start)?.start === sentenceAt(paragraph, other.start)?.start;
  if (!isNear || /；/.test(between)) return undefined;
  const span = { start: one.start, end: other.end };
  const words = `“${textIn(paragraph, one)}”和“${textIn(paragraph, other)}”`;
  if (lower.high === upper.low && !lower.openHigh && !upper.openLow)
    return { span, message: `${words}都包括本数，界限重叠` };
  const isListed = /^(?:、|和|及|以及)$/.test(between);
  const isHole =
    isListed && (one.isRange || other.isRange) && one.isWhole && other.isWhole && upper.low - lower.high > 1;
  return isHole ? { span, message: `${words}之间漏了${hole(lower.high + 1, upper.low - 1)}` } : undefined;
}

const hole = (from: number, to: number): string => (from === to ? `${from}` : `${from}—${to}`);
