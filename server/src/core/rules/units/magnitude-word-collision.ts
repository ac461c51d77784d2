import { numberText, scaledText } from '../../reading/figures/amount';
import { decimal } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { scopeAt } from '../../reading/mentions/scope';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { spanOf } from '../../text/span';
import { replace } from '../fixes';
import type { Found, ParagraphRule } from '../rule';

export const magnitudeWordCollision: ParagraphRule = {
  id: 'units/magnitude-word-collision',
  title: '万、亿叠用与不合理',
  why: '“万”“亿”前后的数要便于读，也要合情理：10000万元写作1亿元，12万万元写作12亿元，0.05亿元写作500万元。“亿亿”“亿万”前加数字多是笔误；一个区县的收入不会有几万亿元。',
  level: 'warning',
  examples: {
    bad: [
      '到位资金⟦20000万⟧元。',
      '投资⟦3万万⟧元。',
      '争取上级补助⟦0.06亿⟧元。',
      '全县一般公共预算收入⟦4万亿元⟧。',
      '签约金额⟦5亿亿⟧元。',
      '我区完成固定资产投资⟦2.3万亿元⟧。',
      '完成投资⟦12000万⟧元。',
      '区财政支出⟦8.6万亿元⟧。',
    ],
    good: [
      '到位资金2亿元、0.8亿元、9800万元、12560万元。',
      '全国经济总量突破140万亿元。',
      '亿万人民、千千万万、四万万同胞。',
      '打造万亿级产业集群。',
      '算力达到10亿亿次。',
      '货运周转量120000万吨公里。',
      '全市生产总值1.2万亿元，全省突破5万亿元。',
      '我国国内生产总值超过130万亿元，我区只占很小一部分。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const found =
        figure.kind === 'quantity' ? (collisionIn(paragraph, figure) ?? excessIn(paragraph, figure)) : undefined;
      if (found) report(found);
    }
  },
};

function collisionIn(paragraph: Paragraph, { numeral, measure }: Quantity): Found | undefined {
  if (numeral.form !== 'arabic') return undefined;
  const span = spanOf(numeral.start, numeral.end);
  const written = textIn(paragraph, span);
  const [, digits, scale = ''] = /^([\d.]+)([万亿]+)$/.exec(written) ?? [];
  const wrong = (right: string): Found => ({
    span,
    message: `“${written}”宜写作“${right}”`,
    fixes: [replace(span, right)],
  });
  if (scale === '万万') return wrong(`${digits}亿`);
  if (/亿[万亿]|万亿万/.test(scale))
    return measure?.dimension === 'event' ? undefined : { span, message: `“${written}”里“${scale}”叠用，请核对单位` };
  const number = Number(digits);
  const isRound = scale === '万' && number >= 10_000 && number % 1000 === 0;
  if (isRound && measure?.dimension !== 'transport') return wrong(scaledText(numeral.value.low, '亿'));
  if (scale === '亿' && number < 0.1 && number > 0 && measure?.dimension === 'money')
    return wrong(scaledText(decimal(numeral.value.low), '万'));
  return undefined;
}

/** More money than a region of that size can have. */
function excessIn(paragraph: Paragraph, { start, end, value, measure }: Quantity): Found | undefined {
  if (measure?.dimension !== 'money' || value.low < 1e12) return undefined;
  const region = scopeAt(paragraph, start).region ?? treasuryBefore(paragraph, start);
  if (value.low < (most[region] ?? Number.POSITIVE_INFINITY)) return undefined;
  const written = textIn(paragraph, { start, end });
  const amount = numberText(value.low);
  return { span: spanOf(start, end), message: `“${written}”即${amount}元，以全${region}计不合情理，请核对“万”“亿”` };
}
/** 区财政, 县级, 我县's own words for itself before the amount in its clause: 区财政支出8.6万亿元. */
const treasuryBefore = ({ text }: Paragraph, at: number): string =>
  /(?:^|[，。；：])([县区镇乡村旗])(?:级|财政|本级|域)[^，。；：]{0,20}$/.exec(
    text.slice(Math.max(0, at - 30), at),
  )?.[1] ?? '';

/** 元. */
const most: Readonly<Record<string, number>> = { 村: 1e12, 乡: 1e12, 镇: 1e12, 旗: 1e12, 县: 1e12, 区: 2e12, 市: 1e13 };
