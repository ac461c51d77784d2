import { countBefore, firstFrom } from '../../text/span';
import { agree } from '../figures/interval';
import { hanInteger } from '../figures/numeral';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { additionOf } from './addition';
import { isIncrement, isMean } from './increment';
import type { Relating } from './relation';
import { isDoneToTerms, isOfEach, isOfTerms } from './summed-words';

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
    const before = termsBefore(paragraph, amounts, index, stated);
    const number = numberOf(word) ?? numberOf(paragraph.text.slice(Math.max(0, index - 12), index));
    const terms = number ? before.slice(-number) : before;
    if (terms.length < (number ?? 2) || !isOfTerms(paragraph, terms, index)) return [];
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
// what must stand before a word is told behind its first character: a search for words that begin with known characters is far quicker
const words =
  /全(?<=(?:半年|季度?|[春夏秋冬]季?|第[二三四五六七八九]批)[^，。；：]{0,24}，全)年累计|上(?<=季度?[^，。；：]{0,24}，上)半年累计|前(?<=季度?[^，。；：]{0,24}，前)三季度累计|累(?<=(?:半年|季度?|[春夏秋冬]季?|第[二三四五六七八九]批)[^，。；：]{0,24}，累)计|[两三四五六](?:年|批|期|届)累计|合计|[加合]起来|全(?<=，全)年(?:粮食)?总(?:产[量值]?|量|额|收入)|共计|总计|一共|总共|(?:捐(?<=，捐)[赠款]|资(?<=，资)金|常(?<=，常)住|户(?<=，户)籍)总(?:额|数|人数|人口)|总(?<=，总)(?:额|数|人数|人口)|共(?<=[，、](?:全[市县区省州镇乡校院]|[两三四五六七八九](?:[个支批项类方期次组届]|级)[^，。；：、\d]{0,4}|各级(?:财政)?|各方|各地)?共)(?![同产青享商识和鸣计用性育存济赢融谋治管议]|建(?![成设]))|(?:[两二三四五六七八九十](?:批|次|年|组|者|项|届|类|期|季度|部分)|全年|半年|以上|上述|前后)共(?!同|产|青|建|享|商|识|和|鸣|计)/g;
/** How many terms are summed up: 三支队伍 before 共, 三年 in 三年累计. */
const numberOf = (words: string): number | undefined => {
  if (/^(?:上半年|前三季度)/.test(words)) return words.startsWith('上') ? 2 : 3;
  const found = numbered.exec(words);
  const number = found?.[1] ?? found?.[2];
  return number === undefined ? undefined : hanInteger(number.replace('两', '二'));
};
const numbered = /(?:^([两三四五六]).累计|[，；]([两三四五六七八九])[个支批项类方期次组届][^，。；：、\d]{0,4})$/;
/** Words that may also lead to a number of more than what stands before: then it is far from the sum. */
const weak = /^全年.*总|^(?:捐[赠款]|资金|常住|户籍)?总[额数人]|共$/;

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
      isOfEach(paragraph, amount) ||
      changes.test(text.slice(piece.start, amount.start))
    )
      return [];
    const between = text.slice(amount.end, end);
    if (/等(?!级|次)/.test(between)) return [];
    if (marks(text.slice(amount.end, end + 1)) > 1) {
      if (terms.length > 0) break;
      return [];
    }
    terms.unshift(amount);
    end = piece.start;
  }
  // the total itself, said before its parts
  return terms[0]?.value.low === stated.value.low && terms.length > 2 ? terms.slice(1) : terms;
}
/** So many amounts before the sum are looked at. */
const most = 40;
const changes = /合计|共计|总计|由|从|增至|增加到|达到|其中|累计/;
/** Marks between pieces; 一、二季度 is one. */
const marks = (text: string): number =>
  text.match(/[，；：]|(?<![一二三四五六七八九十])、|、(?![一二三四五六七八九十])/g)?.length ?? 0;
