import type { Mention } from './mention';

/** 企业, 项目, 投资 may be anything; 农民专业合作社 is something. */
export const isWordy = (noun: string): boolean => noun.length > 2;

/** The members of a body are always all of them, or many of them. */
export const isBody = (noun: string): boolean => /^(?:.*政协)?委员$|^(?:.*人大)?代表$/.test(noun);

/** Whether one noun is the other with nothing but 政协, 全县 and the like before it. */
export function isSameNoun(a: string, b: string): boolean {
  const [longer, shorter] = byLength(nameIn(a), nameIn(b));
  return longer.endsWith(shorter) && neutral.test(longer.slice(0, longer.length - shorter.length));
}
/** From the quoted name on: “最美家庭” in 市级“最美家庭”. */
const nameIn = (noun: string): string => noun.slice(Math.max(0, noun.indexOf('“')));
const neutral = /^(?:政协|人大|全体|广大|登记|注册|在册|各类|各级|各项|全[区县市省行校院局]|区|县|市|省)*$/;

/** 全市农村共有党支部2146个, 全市2416个农村党支部; 立案提案246件, 264件立案提案. */
export const isOneName = (a: Mention, b: Mention): boolean =>
  isSameNoun(a.noun, b.noun) ||
  nameOf(a) === nameOf(b) ||
  (a.verb && b.noun.endsWith(a.verb + a.noun) && (a.about + a.verb + a.noun).endsWith(b.noun)) === true;

export const nameOf = ({ about, noun }: Mention): string => about + noun;

/** Whether both say, in full or not, whose a property is: 县医院新院区, 县医院. */
export function isOneOwner(a: string, b: string): boolean {
  const [longer, shorter] = byLength(a, b);
  return shorter.length > 2 && (longer.startsWith(shorter) || longer.endsWith(shorter));
}

const byLength = (a: string, b: string): readonly [longer: string, shorter: string] =>
  a.length >= b.length ? [a, b] : [b, a];
