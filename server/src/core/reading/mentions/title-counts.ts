import type { Mention } from './mention';
import { isSameNoun } from './nouns';

/** An exact number of things, from two on. */
export const isCount = ({ quantity: { value }, extent }: Mention): boolean =>
  extent !== 'part' && Number.isInteger(value.high) && value.low > 1;

/** Whether a number of a text is of what its heading counts. */
export const isOfName = (named: Mention, mention: Mention): boolean =>
  !(told.test(named.noun + named.rest) && some.test(mention.rest)) &&
  (isObjectOf(named, mention) ||
    (named.key === mention.key &&
      (isSameNoun(named.noun, mention.noun) || (mention.extent === 'total' && named.noun.endsWith(mention.noun)))));

export const mayBeOfName = (named: Mention, mention: Mention): boolean =>
  isOfName(named, mention) || (named.key === mention.key && named.noun.endsWith(mention.noun));

/** 十件 and 九件 may be of one thing; 八条 and 26条 are not. */
export function isNear({ quantity: { value: a } }: Mention, { quantity: { value: b } }: Mention): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
  return more <= less * 1.5 || more - less <= 2;
}

/** 18个示范点建设 as a name, 19个示范点; 四大战略, 五大战略引领发展. */
function isObjectOf(named: Mention, { noun, rest, quantity }: Mention): boolean {
  const object = named.noun.replace(deed, '');
  // 三项工作, 四项工作机制
  const isSaid =
    object.length > 2 || quantity.measure!.word === '大' ? (noun + rest).startsWith(object) : noun === object;
  return (
    /^”?$/.test(named.rest) && object.length > 1 && isSaid && named.quantity.measure!.word === quantity.measure!.word
  );
}
const deed =
  /(?:建设|办理|管理|改造|整治|培育|(?<=..)(?:建设|办理|改造|整治|培育|发展|推进|实施|落实|完成|进展|运行)(?:情况|成效))$/;
const told = /情况$|成效$/;
/** Of ten, eight may be under way. */
const some = /^(?:已|率先|基本|完成|开工|建成|正在|先后|[^，。；]{0,6}其余)/;
