import { countBefore, firstFrom } from '../../text/span';
import { wordsIn } from '../figures/counted-words';
import { agree } from '../figures/interval';
import { hanInteger } from '../figures/numeral';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { additionOf } from './addition';
import { labelOf } from './disjoint';
import { areExclusive } from './exclusive';
import { isIncrement, isMean } from './increment';
import type { Relating } from './relation';

/** A row of amounts and their stated sum: 捐款20万元、捐物折价15万元，合计35万元. */
export interface StatedSum extends Relating {
  readonly kind: 'sum';
  readonly operands: readonly Quantity[];
}

export function statedSumsOf(paragraph: Paragraph): readonly StatedSum[] {
  const amounts = paragraph.figures.filter(figure => figure.kind === 'quantity' && isAmount(figure)) as Quantity[];
  if (amounts.length < 3) return [];
  return [...paragraph.text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const stated = amounts[firstFrom(amounts, index + word.length)];
    if (!stated || !/^[^，。、；：]{0,12}$/.test(paragraph.text.slice(index + word.length, stated.start))) return [];
    const terms = termsBefore(paragraph, amounts, index, stated);
    if (terms.length < 2 || !isOfTerms(paragraph, terms, index)) return [];
    if (isOfCount.test(word) && hanInteger(word[0]!.replace('两', '二')) !== terms.length) return [];
    if (word.endsWith('共') && !isDoneToTerms(paragraph, terms, index + word.length, stated)) return [];
    const { result, stated: total, equation } = additionOf(terms, stated);
    if (weak.test(word) && (total.low > 2 * result.high || 2 * total.high < result.low)) return [];
    return {
      kind: 'sum',
      stated,
      operands: terms,
      result,
      equation,
      verdict: agree(result, total) ? 'holds' : 'conflicts',
    } as const;
  });
}
const words =
  /(?<=(?:半年|季度?|[春夏秋冬]季?|第[二三四五六七八九]批)[^，。；：]{0,24}，)(?:全年)?累计|[两三四五六](?:年|批|期|届)累计|合计|共计|总计|一共|总共|(?<=，)(?:捐[赠款]|资金)?总(?:额|数|人数)|(?<=[，、](?:全[市县区省州镇乡校院]|[两三四五]级(?:财政)?|各级(?:财政)?|各方|各地)?)共(?![同产青建享商识和鸣计用性育存济赢融谋治管议])|(?:[两二三四五六七八九十](?:批|次|年|组|者|项|届|类|期|季度|部分)|全年|半年|以上|上述|前后)共(?!同|产|青|建|享|商|识|和|鸣|计)/g;
/** 三年累计: of three years. */
const isOfCount = /^[两三四五六].累计$/;
/** Words that may also lead to a number of more than what stands before: then it is far from the sum. */
const weak = /总[额数人]|共$/;

/** Whether what stands between 共 and the number is what the terms are of: 共完成 of three rows, 共新建充电桩; not 共完成税收 of two amounts of 投资, 共带动就业. */
function isDoneToTerms(paragraph: Paragraph, terms: readonly Quantity[], from: number, stated: Quantity): boolean {
  const { text } = paragraph;
  const words = text.slice(from, stated.start);
  const said = text.slice(Math.max(0, terms[0]!.start - 20), terms.at(-1)!.end);
  const verb = verbAt(words);
  const noun = words.slice(verb.length).replace(/^了?(?:各类|各种)?/, '');
  const isOfNoun = noun.length > 1 && (said.includes(noun.slice(-2)) || noun.endsWith(terms[0]!.measure!.word));
  if (effects.test(words)) return isOfNoun && said.includes(verb);
  if (isOfNoun) return true;
  const isOfVerb = verb !== '' && said.includes(verb);
  if (noun.length < 2) return verb === '' || terms.length > 2 || isOfVerb;
  if (terms.length > 2) return isOfVerb || stated.measure!.dimension === 'event';
  return isOfVerb && areExclusive(terms.map(term => labelOf(paragraph, term)));
}
/** The verb with which words begin, if they do. */
const verbAt = (words: string): string => {
  const [first] = wordsIn(words);
  return first?.start === 0 && first.kind === 'verb' ? words.slice(0, first.end) : done.exec(words)![0];
};
const done = /^(?:协商|服务|演出|宣讲|义诊|监测|巡查|化验|采集|检测|巡护|巡诊|播种|栽种)?/;
/** What comes of what was done is of other things. */
const effects = /惠及|覆盖|涉及|带动|吸引|辐射|受益|节约|减少|拉动|撬动|吸纳|化解|解决|服务|帮助|影响|增收/;

/** Whether the words between the terms and 共计 name no other thing than the terms do: 资金1.4亿元，完成投资共计6.2亿元. */
function isOfTerms({ text }: Paragraph, terms: readonly Quantity[], at: number): boolean {
  const [, subject] = /[，；]([^，；：、\d]*)$/.exec(text.slice(terms.at(-1)!.end, at)) ?? [];
  if (subject === undefined || subject.length < 2 || all.test(subject)) return true;
  if (more.test(subject)) return false;
  return text.slice(Math.max(0, terms[0]!.start - 20), terms.at(-1)!.end).includes(subject.slice(-2));
}
const all =
  /^(?:[全我本各][省市区县州旗镇乡村年国]|以上|上述|前后|这?[两三四五六七八九十]+(?:大?[批次年组者项届类期级地县市区家个支]|季度|部分|方面)(?:队伍|资金|人员|活动|项目|主体|对象|企业|案件)?|组成[\u4e00-\u9fff]{2,4}|均|各项|今年|当年|一年)+$/;
/** Of more than what stands before. */
const more = /拉动|带动|撬动|吸引|目前|现有|累计|截至|年末|年底|五年/;

/** The amounts of the same kind in the pieces of the sentence right before `at`, one in each piece, unless the row is said to be open. */
function termsBefore(
  paragraph: Paragraph,
  amounts: readonly Quantity[],
  at: number,
  stated: Quantity,
): readonly Quantity[] {
  const { text } = paragraph;
  const sentence = sentenceAt(paragraph, at)?.start ?? 0;
  const terms: Quantity[] = [];
  let end = at;
  const before = countBefore(amounts, at);
  for (let i = before - 1; i >= Math.max(0, before - most) && amounts[i]!.start >= sentence; i--) {
    const amount = amounts[i]!;
    if (!isSameKind(paragraph, amount, stated)) continue;
    const piece = pieceAround(paragraph, amount);
    if (
      isIncrement(paragraph, amount) ||
      isMean(paragraph, amount) ||
      changes.test(text.slice(piece.start, amount.start))
    )
      return [];
    const between = text.slice(amount.end, end);
    if (/等(?!级|次)/.test(between)) return [];
    if (marks(between) > 1 && terms.length > 0) break;
    if (marks(between) > 1) return [];
    terms.unshift(amount);
    end = piece.start;
  }
  // the total itself, said before its parts
  return terms[0]?.value.low === stated.value.low && terms.length > 2 ? terms.slice(1) : terms;
}
/** So many amounts before the sum are looked at. */
const most = 40;
const changes = /合计|共计|总计|由|从|增至|增加到|达到|其中|累计/;
const marks = (text: string): number => text.match(/[，、；：]/g)?.length ?? 0;
