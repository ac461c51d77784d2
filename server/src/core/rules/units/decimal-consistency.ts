import type { Measure } from '../../reading/figures/measure';
import type { Quantity } from '../../reading/figures/quantity';
import { seriesOf } from '../../reading/figures/series';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { spanOf } from '../../text/span';
import { replace } from '../fixes';
import { oncePerKind, type Place } from '../once';
import type { SpeechRule } from '../rule';

export const decimalConsistency: SpeechRule = {
  id: 'units/decimal-consistency',
  title: '小数位与前导零',
  why: '纯小数必须写出小数点前的“0”，小数点用“.”（GB/T 15835—2011，5.1.2）：0.46，不写“.46”“0．46”。一组并列的百分数保留同样的小数位：5.2%、6.0%、4.8%。',
  level: 'hint',
  examples: {
    bad: [
      '基尼系数为⟦.38⟧。',
      '容积率⟦0．65⟧。',
      '失业率控制在⟦.5⟧%以内。',
      '三个产业分别增长⟦3.25%、7%、6.4%⟧。',
      '增速分别为⟦5.2%、6.15%和4.8%⟧。',
      '人均公园面积由⟦．8⟧平方米增至1.2平方米。',
    ],
    good: [
      '0.46、占25.7%。',
      '分别增长5.2%、6.0%、4.8%。',
      '增长5%，其中工业增长4.8%。',
      '增长16.8%、15.36%。',
      '第4.1条、1.0版。',
      '第三批.46人参加。',
      '分别为3.25亿元、4亿元、2.8亿元。',
      '提高3.25个百分点、7%、6.4%。',
    ],
  },
  checkSpeech: oncePerKind(placesOf),
};

function placesOf(paragraph: Paragraph): readonly Place[] {
  return [
    ...filterMap(paragraph.figures, figure => (figure.kind === 'quantity' ? pointIn(paragraph, figure) : undefined)),
    ...unevenSeries(paragraph),
  ];
}

/** A point without 0 before it, or a full-width one among half-width digits. */
function pointIn(paragraph: Paragraph, { numeral, measure }: Quantity): Place | undefined {
  const { text } = paragraph;
  const { start, end, form } = numeral;
  if (form !== 'arabic') return undefined;
  if ('.．'.includes(text[start - 1] ?? ' ') && isLead(text[start - 2], measure)) {
    const span = spanOf(start - 1, end);
    const right = `0.${textIn(paragraph, numeral)}`;
    const message = `“${textIn(paragraph, span)}”小数点前要写“0”：${right}`;
    return { kind: '0', found: { span, message, fixes: [replace(span, right)] } };
  }
  const span = spanOf(start, end);
  const written = textIn(paragraph, span);
  if (!/^\d+[．·]\d+/.test(written)) return undefined;
  const right = written.replace(/[．·]/, '.');
  return {
    kind: '.',
    found: { span, message: `小数点用半角“.”：“${written}”写作“${right}”`, fixes: [replace(span, right)] },
  };
}
/** Whether a number goes on behind this character, and no new sentence begins; of people and things there are no fractions. */
const isLead = (before: string | undefined, measure: Measure | undefined): boolean =>
  before === undefined ||
  leads.includes(before) ||
  (measured.has(measure?.dimension ?? 'rate') && words.includes(before));
const leads = '，、；：（';
const words = '在为是达至到约近超增降升长多少高低率比由从占数仅小大快慢';
const measured: ReadonlySet<string> = new Set([
  'rate', 'points', 'multiple', 'area', 'length', 'mass', 'volume', 'money', 'temperature', 'hour',
]); // biome-ignore format: a list

function unevenSeries(paragraph: Paragraph): readonly Place[] {
  return filterMap(seriesOf(paragraph), ({ items, isBare }): Place | undefined => {
    if (!isBare || items.length < fewest) return undefined;
    const decimals = new Set(items.map(({ numeral }) => numeral.decimals));
    const isShares = items.every(({ measure, numeral }) => measure?.word === '%' && numeral.form === 'arabic');
    if (!isShares || decimals.size < 2 || Math.max(...decimals) < 2) return undefined;
    const span = spanOf(items[0]!.start, items.at(-1)!.end);
    return { kind: '%', found: { span, message: `“${textIn(paragraph, span)}”并列的百分数小数位不一，宜统一` } };
  });
}
/** Two numbers are no series yet; in three, 5% among numbers like 4.2% is common, 4.25% is not. */
const fewest = 3;
