import type { Quantity } from '../figures/quantity';
import type { Mention } from './mention';

/** Whether two nouns are different words for one thing. */
export function isOther(a: string, b: string): boolean {
  const [x, y] = [a, b].map(noun => names.find(group => group.some(name => noun.endsWith(name))));
  return a !== b && x !== undefined && x === y && !a.endsWith(b) && !b.endsWith(a);
}
const names = [
  '企业 公司 厂家 厂商',
  '困难家庭 贫困家庭 困难户 贫困户 困难群众 贫困群众 低收入家庭 低收入户 特困户',
  '学生 孩子 学子 儿童 贫困生 困难生',
  '老人 老年人 长者',
  '农户 农民',
  '职工 员工',
  '村民 居民 群众',
  '商户 商家',
  '教师 老师',
  '医生 医师 大夫',
].map(words => words.split(' '));

/** 个 may stand with the beginning of its noun: 个乡镇 in 8个乡镇卫生院. */
export const withoutNoun = (word: string): string => (word.startsWith('个') ? '个' : word);

/** 三家合作社, 这三个合作社; 意见126条, 126件意见. */
export const isOtherMeasure = (a: Mention, b: Mention): boolean =>
  areExchanged(a.quantity, b.quantity) &&
  (a.noun.endsWith(b.noun) ||
    (b.told === 'this' && (b.noun.startsWith(a.noun) || a.quantity.measure!.dimension === 'person')));

/** Whether two measure words are used for the same things. */
export function areExchanged(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map(({ measure }) => withoutNoun(measure!.word)) as [string, string];
  return x !== y && exchanged.some(words => words.has(x) && words.has(y));
}
const exchanged = ['个 家 所 户 座', '名 位', '条 件 项', '份 篇'].map(words => new Set(words.split(' ')));

/** Whether some are said, in other words, to be of those before: 学校食堂86家, 其中11个食堂; 困难残疾人家庭12户, 其中5个贫困残疾人家庭. */
export const isPartInOtherWords = (all: Mention, part: Mention): boolean =>
  isOther(all.noun, part.noun) ||
  (part.quantity.value.low <= all.quantity.value.high &&
    areExchanged(all.quantity, part.quantity) &&
    (all.noun.slice(-2) === part.noun.slice(-2) || (family.test(all.noun) && family.test(part.noun))));
const family = /户$|家庭$/;
