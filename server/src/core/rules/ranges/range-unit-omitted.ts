import type { QuantityRange } from '../../reading/figures/range';
import { textIn } from '../../reading/paragraph';
import { spanOf } from '../../text/span';
import type { ParagraphRule } from '../rule';

export const rangeUnitOmitted: ParagraphRule = {
  id: 'ranges/range-unit-omitted',
  title: '范围前项单位、百分号、万亿不能省',
  why: '表示数值范围时，前一个数的百分号不能省，“万”“亿”也不能省，以免误解（GB/T 15835—2011，5.1.3）：15%—30%，3万—5万元。其他单位前一个数可以不写：100—150公斤。',
  level: 'warning',
  examples: {
    bad: [
      '入户率⟦15—30%⟧。',
      '每户增收⟦3—5万元⟧。',
      '投资⟦9—16亿元⟧。',
      '税率为⟦６～１３％⟧。',
      '年接待游客⟦约20—30万人次⟧。',
      '增速⟦5.5至6%⟧。',
    ],
    good: [
      '15%—30%。',
      '13万元—17万元，3万—5万元。',
      '100—150公斤、3—5年、10—20人。',
      '2021—2025年。',
      '第3—5章。',
      '8000—1万元。',
      '3元—5万元。',
      '提高3—5个百分点。',
    ],
  },
  needs: 'ranges',
  check(paragraph, report) {
    for (const range of paragraph.ranges) {
      const missing = range.kind === 'quantity' ? missingOf(range) : undefined;
      if (!missing || range.kind !== 'quantity') continue;
      const at = range.from.numeral.end;
      const right = `${paragraph.text.slice(range.from.numeral.start, at)}${missing}${paragraph.text.slice(at, range.end)}`;
      report({
        span: range,
        message: `“${textIn(paragraph, range)}”的前一个数缺“${missing}”，应为“${right}”`,
        fixes: [{ title: `改为“${right}”`, edits: [{ span: spanOf(at, at), newText: missing }], certain: true }],
      });
    }
  },
};

function missingOf({ from, omitted: { measure, scale } }: QuantityRange): string | undefined {
  if (from.numeral.form !== 'arabic') return undefined;
  return scale ?? (measure !== undefined && '%％‰'.includes(measure) ? measure : undefined);
}
