import { numberText } from '../../reading/figures/amount';
import { type Counted, countedOf } from '../../reading/figures/counted';
import type { Quantity } from '../../reading/figures/quantity';
import { isAmount } from '../../reading/figures/same-kind';
import { yearSeriesOf } from '../../reading/figures/year-series';
import { gathering } from '../../reading/gathering';
import { scopeAt } from '../../reading/mentions/scope';
import { textIn } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const magnitudeJump: SpeechRule = {
  id: 'units/magnitude-jump',
  title: '同类数量级突变',
  why: '捐款、人均收入这样的指标几处相差千倍以上，或者连续几年里有一年相差十倍上下，多半是“元”“万元”“亿元”写错，或者漏了小数点。地域不同、单笔与累计、对象不同的不比较。',
  level: 'information',
  yieldsTo: ['mentions/title-body-number', 'mentions/same-quantity-approx', 'mentions/same-quantity-exact'],
  examples: {
    bad: [
      '全县2019年财政收入3.6亿元，2020年3.9亿元，2021年⟦42亿元⟧。',
      '2019年、2020年、2021年全县财政收入分别为3.6亿元、⟦39亿元⟧、4.2亿元。',
      '委员捐款20余万元。\n五年来，委员捐款⟦40余亿元⟧。',
      '城镇居民人均可支配收入3万元。\n去年，城镇居民人均可支配收入⟦3.2万亿元⟧。',
    ],
    good: [
      '全县2019年财政收入3.6亿元，2020年3.9亿元，2021年4.2亿元。',
      '委员捐款20余万元。\n抗疫期间，委员捐款360余万元。',
      '全国投入1.6万亿元，我区2.1亿元。',
      '单笔5000元，累计360万元。',
      '总人口50万，受益5000人。',
      '全县2019年有民宿4家，2020年35家，2021年52家。',
      '一季度投资3亿元，二季度投资40亿元。',
      '甲县、乙县、丙县分别投入3亿元、40亿元、2亿元。',
    ],
  },
  checkSpeech(speech, report) {
    const { starts } = speech;
    for (const { line, paragraph, facts } of outliersByLine(speech))
      for (const { quantity, others } of facts) {
        const list = others.map(other => textIn(paragraph, other)).join('、');
        report({
          span: shifted(quantity, starts[line]!),
          message: `“${textIn(paragraph, quantity)}”与其他各年（${list}）不在一个数量级，请核对小数点和单位`,
          related: others.map(other => ({
            span: shifted(other, starts[line]!),
            message: `其他年份：${textIn(paragraph, other)}`,
          })),
        });
      }
    const known = new Map<string, Placed>();
    for (const { line, paragraph, facts } of amountsByLine(speech))
      for (const { quantity, key } of facts) {
        const earlier = known.get(key);
        if (!earlier) known.set(key, { quantity, line, words: textIn(paragraph, quantity) });
        else if (isJump(earlier.quantity, quantity)) {
          const factor = numberText(Math.round(ratioOf(earlier.quantity, quantity)));
          report({
            span: shifted(quantity, starts[line]!),
            message: `“${textIn(paragraph, quantity)}”与第${earlier.line + 1}行的“${earlier.words}”相差约${factor}倍，请核对单位`,
            related: [{ span: shifted(earlier.quantity, starts[earlier.line]!), message: `另一处：${earlier.words}` }],
          });
        }
      }
  },
};

interface Placed {
  readonly quantity: Quantity;
  readonly line: number;
  readonly words: string;
}

const outliersByLine = gathering(paragraph =>
  yearSeriesOf(paragraph).flatMap(values =>
    values.flatMap(quantity => {
      const others = values.filter(other => other !== quantity);
      const numbers = others.map(({ value }) => value.low);
      return isOutlier(quantity.value.low, numbers) && !isNew(values, quantity) ? { quantity, others } : [];
    }),
  ),
);

/** Amounts whose noun says enough to be compared across the text. */
const amountsByLine = gathering(paragraph =>
  filterMap(paragraph.figures, figure => {
    if (figure.kind !== 'quantity' || !isAmount(figure) || !isUnit(figure)) return undefined;
    const counted = countedOf(paragraph, figure);
    if (!counted || !isTelling(counted)) return undefined;
    // of one person no region has a thousand times what another has
    const { region = '' } = counted.noun.includes('人均') ? {} : scopeAt(paragraph, figure.start);
    return { quantity: figure, key: `${counted.about}/${counted.noun}/${figure.measure!.base}/${region}` };
  }),
);

const isUnit = ({ measure }: Quantity): boolean => measure?.dimension === 'money' || measure?.dimension === 'area';

/** 委员捐款, 人均可支配收入; 投资, 补贴 may be of anything. */
const isTelling = ({ noun }: Counted): boolean => /捐[款资物助赠]|[人户亩]均/.test(noun);

/** One value is ten times the others or a tenth of them, which do not differ much. */
function isOutlier(value: number, others: readonly number[]): boolean {
  const [low, high] = [Math.min(...others), Math.max(...others)];
  return low > 0 && high < low * 2.5 && (value > high * 6 || value * 6 < low);
}

/** Whether values rise year by year from something newly begun: 6个, 38个, 57个. */
const isNew = (values: readonly Quantity[], outlier: Quantity): boolean =>
  (values[0] === outlier || values[0]!.value.low < 10) &&
  values.every(({ value }, i) => i === 0 || value.low > values[i - 1]!.value.low);

const ratioOf = (a: Quantity, b: Quantity): number => {
  const [x, y] = [a.value.low, b.value.low];
  return Math.max(x, y) / Math.min(x, y);
};
const isJump = (a: Quantity, b: Quantity): boolean => a.value.low > 0 && b.value.low > 0 && ratioOf(a, b) >= 1000;
