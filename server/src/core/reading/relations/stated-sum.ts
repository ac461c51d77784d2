import { countBefore, firstFrom } from '../../text/span';
import { agree } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { isAmount, isSameKind } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround, sentenceAt } from '../prose/pieces';
import { additionOf } from './addition';
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
    const { result, stated: total, equation } = additionOf(terms, stated);
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
  /(?:(?<=(?:半年|季度?|[春夏秋冬]季?)[^，。；：]{0,24}，)全年累计)|合计|共计|总计|一共|总共|(?<=[，、])共(?=\d)|(?:[两二三四五六七八九十](?:批|次|年|组|者|项|届|类|期|季度|部分)|全年|半年|以上|上述|前后)共(?!同|产|青|建|享|商|识|和|鸣|计)/g;

/** Whether the words between the terms and 共计 name no other thing than the terms do: 资金1.4亿元，完成投资共计6.2亿元. */
function isOfTerms({ text }: Paragraph, terms: readonly Quantity[], at: number): boolean {
  const [, subject] = /[，；]([^，；：、\d]*)$/.exec(text.slice(terms.at(-1)!.end, at)) ?? [];
  if (subject === undefined || subject.length < 2 || all.test(subject)) return true;
  if (more.test(subject)) return false;
  return text.slice(Math.max(0, terms[0]!.start - 20), terms.at(-1)!.end).includes(subject.slice(-2));
}
const all =
  /^(?:[全我本各][省市区县州旗镇乡村年国]|以上|上述|前后|这?[两三四五六七八九十]+(?:大?[批次年组者项届类期级地县市区家个支]|季度|部分|方面)(?:队伍|资金|人员|活动|项目)?|组成[\u4e00-\u9fff]{2,4}|均|各项|今年|当年|一年)+$/;
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
