import type { Quantity } from '../../reading/figures/quantity';
import type { Paragraph } from '../../reading/paragraph';
import { filterMap } from '../../text/filter-map';
import { type Span, spanOf } from '../../text/span';
import { replace } from '../fixes';
import { oncePerKind, type Place } from '../once';
import type { SpeechRule } from '../rule';

export const legalUnits: SpeechRule = {
  id: 'units/legal-units',
  title: '法定计量单位',
  why: '正式文稿使用法定计量单位（GB 3100、GB 3101；《报纸编校质量评比差错认定细则》第四十三、四十四条）：厘米、米、平方米、升，不用“公分”“公尺”“平方”“立升”“华里”。土地面积可用“亩”，粮食产量习用“斤”。',
  level: 'hint',
  examples: {
    bad: [
      '加高堤坝40⟦公分⟧。',
      '新建厂房6000⟦平方⟧。',
      '展厅面积800⟦平米⟧。',
      '清淤河道12⟦华里⟧。',
      '拓宽路面3⟦公尺⟧。',
      '调运储备粮6000⟦公吨⟧。',
      '储水500⟦立升⟧，出土300⟦立方⟧。',
      '硬化村道8⟦里⟧。',
    ],
    good: [
      '40厘米、3米、6000平方米、5公里、500升。',
      '耕地1200亩、粮食5亿斤、猪肉3公斤。',
      '6000平方公里、300立方米。',
      '平方根、方案。',
      '万里长征、千里之外、十里八乡。',
      '屏幕55英寸，8英寸碳化硅晶圆。',
      '3个月里、5年里、100公里外。',
    ],
  },
  checkSpeech: oncePerKind(placesOf),
};

function placesOf(paragraph: Paragraph): readonly Place[] {
  return filterMap(paragraph.figures, figure => {
    const unit = figure.kind === 'quantity' ? figure.measure?.word : undefined;
    const right = unit && rights[unit];
    if (figure.kind !== 'quantity' || !unit || !right || (unit === '里' && !isLength(paragraph.text, figure)))
      return undefined;
    const span = unitOf(paragraph.text, figure, unit);
    const message = `“${unit}”不是法定计量单位，用“${right}”`;
    return { kind: unit, found: { span, message, fixes: isSame(unit) ? [replace(span, right)] : [] } };
  });
}

const same: Readonly<Record<string, string>> = {
  公分: '厘米', 公尺: '米', 公厘: '毫米', 平方: '平方米', 平米: '平方米', 平方公尺: '平方米', 立方: '立方米', 立方公尺: '立方米',
  立升: '升', 公升: '升', 公吨: '吨',
}; // biome-ignore format: a list
/** Units and what to say instead of them; only those of the same size can be replaced as they stand. */
const rights: Readonly<Record<string, string>> = {
  ...same,
  华里: '公里（1华里为0.5公里）', 市里: '公里（1市里为0.5公里）', 里: '公里（1里为0.5公里）', 市尺: '米', 英尺: '米', 英里: '公里', 市斤: '千克', 市担: '千克', 磅: '千克',
  公亩: '平方米', 市亩: '亩', 英亩: '公顷', 马力: '千瓦',
}; // biome-ignore format: a list
const isSame = (unit: string): boolean => unit in same;

function unitOf(text: string, { numeral }: Quantity, unit: string): Span {
  const start = text.indexOf(unit, numeral.end);
  return spanOf(start, start + unit.length);
}

/** 8里 of a road, no 十里八乡 and no 3天里. */
const isLength = (text: string, { numeral, end }: Quantity): boolean =>
  numeral.form === 'arabic' &&
  !numeral.isRounded &&
  /^(?:$|[，。；、：]|多|长|的?(?:村道|公路|水渠|道路|山路|路))/.test(text.slice(end, end + 3));
