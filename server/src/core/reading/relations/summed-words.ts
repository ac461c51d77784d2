import { wordsIn } from '../figures/counted-words';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';
import { labelOf } from './disjoint';
import { areExclusive } from './exclusive';

/** Whether what stands between 共 and the number is what the terms are of: 共完成 of three rows, 共新建充电桩; not 共完成税收 of two amounts of 投资, 共带动就业. */
export function isDoneToTerms(
  paragraph: Paragraph,
  terms: readonly Quantity[],
  from: number,
  stated: Quantity,
): boolean {
  const { text } = paragraph;
  const words = text.slice(from, stated.start);
  const said = text.slice(Math.max(0, terms[0]!.start - 20), terms.at(-1)!.end);
  const verb = verbAt(words);
  const noun = words.slice(verb.length).replace(/^了?(?:各类|各种)?/, '');
  const isOfNoun = noun.length > 1 && (said.includes(noun.slice(-2)) || noun.endsWith(terms[0]!.measure!.word));
  const areApart = areExclusive(terms.map(term => labelOf(paragraph, term)));
  if (words.startsWith('有')) return areApart && !stock.test(said);
  if (effects.test(words)) return isOfNoun && said.includes(verb);
  if (isOfNoun) return true;
  const isOfVerb = verb !== '' && said.includes(verb);
  if (noun.length < 2) return verb === '' || terms.length > 2 || isOfVerb;
  const isSummedUp = isOfVerb || (summing.test(verb) && !/投资/.test(noun));
  if (terms.length > 2) return isSummedUp || stated.measure!.dimension === 'event';
  return isSummedUp && areApart;
}
/** The verb with which words begin, if they do. */
const verbAt = (words: string): string => {
  const [first] = wordsIn(words);
  return first?.start === 0 && first.kind === 'verb' ? words.slice(0, first.end) : done.exec(words)![0];
};
const done = /^(?:协商|服务|演出|宣讲|义诊|监测|巡查|化验|采集|检测|巡护|巡诊|播种|栽种)?/;
const summing = /^(?:募集|筹集|筹措|征集|收到|接收|选派|派出|组织|开展|举办|办理|培训|救助|表彰)$/;
/** What is added to what there is. */
const stock = /新|增|改|建成|引进/;
/** What comes of what was done is of other things. */
const effects = /惠及|覆盖|涉及|带动|吸引|辐射|受益|节约|减少|拉动|撬动|吸纳|化解|解决|服务|帮助|影响|增收/;

/** Whether the words between the terms and 共计 name no other thing than the terms do: 资金1.4亿元，完成投资共计6.2亿元. */
export function isOfTerms({ text }: Paragraph, terms: readonly Quantity[], at: number): boolean {
  const [, subject] = /[，；]([^，；：、]*)$/.exec(text.slice(terms.at(-1)!.end, at)) ?? [];
  if (subject === undefined || subject.length < 2 || all.test(subject)) return true;
  if (more.test(subject)) return false;
  if (counting.exec(subject)?.[1] === '两三四五六七八九'[terms.length - 2]) return true;
  const number = /\d+/.exec(subject);
  if (number)
    return Number(number[0]) === terms.length && (number.index === 0 || all.test(subject.slice(0, number.index)));
  const said = text.slice(Math.max(0, terms[0]!.start - 20), terms.at(-1)!.end);
  const own = subject.replace(ofAll, '');
  // 居民用电 beside 工业用电 and 农业用电 is a third one
  return said.includes(own.slice(-2)) && (own.length < 4 || said.includes(own.slice(0, 2)));
}
const ofAll =
  /^(?:全[省市县区州旗镇乡村年国]|全社会|各类|各级|各项|各地|上述|以上|总|[两三四五六七八九][个项类种批者])+(?:的)?/;
const all =
  /^(?:[全我本各][省市区县州旗镇乡村年国]|以上|上述|前后|这?[两三四五六七八九十]+(?:大?[批次年组者项届类期级地县市区家个支]|季度|部分|方面)(?:队伍|资金|人员|活动|项目|主体|对象|企业|案件)?|组成[\u4e00-\u9fff]{2,4}|均|各项|今年|当年|一年)+$/;
/** 三大作物面积 of three terms. */
const counting = /^(?:这|以上|上述)?([两三四五六七八九])(?:大[\u4e00-\u9fff]|[类项个种])[^每均]{0,6}$/;
/** Of more than what stands before. */
const more = /其余|其他|另外|余下|拉动|带动|撬动|吸引|目前|现有|累计|截至|年末|年底|五年/;

/** Whether an amount is that of each of several, or may be: 县各设1个, 书记、市长分别督办2件. */
export function isOfEach({ text }: Paragraph, { start, end }: Quantity): boolean {
  const words = text.slice(Math.max(0, start - 12), start);
  return each.test(words) || (apart.test(words) && !/[、和与及]/.test(text[end] ?? '。'));
}
const each =
  /(?:各(?![级类种地方项界族国省市州县区旗镇乡村校院行单部门企个条部位处式])|(?<![平年月日人户亩])均(?![衡价等线摊]))[^，。；：、\d]{0,8}$/;
const apart = /分别[^，。；：、\d]{0,6}$/;
