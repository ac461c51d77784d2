import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { pieceAround } from '../prose/pieces';

/** Whether a quantity says by how much something changed, not how much there is: 1500亿元 in 比上年增加1500亿元. */
export function isIncrement(paragraph: Paragraph, quantity: Quantity): boolean {
  const before = paragraph.text.slice(pieceAround(paragraph, quantity).start, quantity.start);
  return change.test(before) || (comparison.test(before) && changes.test(before));
}
const change =
  /(?:增加|增长|减少|下降|提高|(?<!整治|改造|优化|整改)提升|上升|净增|纯增|超收|短收|压减|回落|缩减|扩大|多|少|降低|压缩|(?<!新)增|减|降)了?$/;
const comparison = /比|较|同比/;
const changes = /增|减|降|多|少|升|高|低/;

/** Whether it is an average, or stands for one unit of something: 年均2040亿元, 人均1.8万元. */
export function isMean(paragraph: Paragraph, quantity: Quantity): boolean {
  return means.test(paragraph.text.slice(pieceAround(paragraph, quantity).start, quantity.start));
}
const means = /平均|年均|月均|日均|人均|户均|亩均|每(?:半年|季度?|周|年|月|天|人|户|家|个|季度|亩)/;
