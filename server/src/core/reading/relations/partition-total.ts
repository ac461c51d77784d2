import { countBefore } from '../../text/span';
import { agree, isBelow } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import { additionOf } from './addition';
import { isStep, labelOf } from './disjoint';
import { isIncrement } from './increment';
import type { Opening } from './partition-opening';

/**
 * What parts behind an opening are of: the total before it, or an earlier one of the sentence that they make up where they are too much for that one
 * (查处186起，通报24起，其中甲类92起、乙类94起). Undefined where the total has no such parts, or an earlier one may be meant.
 */
export function totalOfParts(
  paragraph: Paragraph,
  amounts: readonly Quantity[],
  { start, total }: Opening,
  parts: readonly Quantity[],
): Quantity | undefined {
  if (isNet(paragraph, total, parts) || hasMembers(paragraph, total, parts[0]!)) return undefined;
  if (!among.test(paragraph.text.slice(start, start + 2))) return total;
  const sum = additionOf(parts, total);
  if (!isBelow(sum.stated, sum.result)) return total;
  const earlier = earlierThan(paragraph, amounts, total);
  const whole = earlier.find(amount => parts.length > 1 && agree(additionOf(parts, amount).result, amount.value));
  if (whole) return whole;
  const excess = parts.find(part => isBelow(total.value, part.value));
  // 签约310个，开工210个，其中投产236个: each step is of the one before
  if (!excess || [total, excess].every(amount => isStep(labelOf(paragraph, amount)))) return total;
  return earlier.some(amount => !isBelow(amount.value, additionOf(parts, amount).result)) ? undefined : total;
}
const among = /^(?:其中|包括|含)/;

/** The amounts of the same kind before a total in its sentence, the nearest first. */
function earlierThan(paragraph: Paragraph, amounts: readonly Quantity[], total: Quantity): readonly Quantity[] {
  const from = sentenceAt(paragraph, total.start)?.start ?? 0;
  const place = countBefore(amounts, total.start);
  return amounts
    .slice(Math.max(0, place - reach), place)
    .filter(amount => amount.start >= from && isSameKind(paragraph, amount, total) && !isIncrement(paragraph, amount))
    .reverse();
}
const reach = 8;

/** Whether a total is what flows leave over: 净增119名（转入164名、转出45名）. */
function isNet(paragraph: Paragraph, total: Quantity, parts: readonly Quantity[]): boolean {
  const label = labelOf(paragraph, total);
  if (net.test(label)) return true;
  if (parts.length < 2 || !/[增减]|精简|压缩/.test(label)) return false;
  const labels = parts.map(part => labelOf(paragraph, part));
  return [inward, outward].every(flow => labels.some(label => flow.test(label)));
}
const net = /净(?:[增减流迁调进出入投回利值收资损亏支移转买卖额]|上升|下降)/;
const inward = /[转调流迁划引]入|新[设增建办]|[招录聘]|出生|增加/;
const outward = /[转调流迁划退]出|撤[并销]|合并|注销|取消|退休|离职|辞职|死亡|减少|关[停闭]/;

/** Whether parts are told of what is in the classes or bodies that a total counts: 三个奖项，其中一等奖6个; 三项制度，其中一项制度新增条款18项. */
function hasMembers(paragraph: Paragraph, total: Quantity, part: Quantity): boolean {
  const label = labelOf(paragraph, part).replace(/^其中[有的]?/, '');
  if (/^[一二三四五六七八九十]/.test(label) && label.startsWith(total.measure!.word, 1)) return true;
  if (total.value.high > 10) return false;
  const noun = paragraph.text.slice(total.end, total.end + 8);
  return classes.test(noun) || (total.numeral.form === 'han' && bodies.test(noun));
}
const classes = /^[\u4e00-\u9fff]{0,4}?(?:等次|等级|类别|档次|批次|层次|组别|奖项|赛道|系列)(?!活动)/;
const bodies = /^[\u4e00-\u9fff]{0,4}?(?:专题|系统|园区|专班|[小分]?组)(?=[，。；：（])/;
