import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import type { Mention } from './mention';

/** The noun that a mention of a line leaves out or says in short, where one before it, `earlier`, has it in full. */
export function fullNoun(paragraph: Paragraph, earlier: readonly Mention[], mention: Mention): string | undefined {
  const { noun, told, isBehind, quantity } = mention;
  const alike = earlier.filter(one => one.quantity.measure!.dimension === quantity.measure!.dimension);
  // 办理案件1426件, 办理的1246件中
  if (told === 'deed' && !isBehind) return alike.findLast(({ verb }) => verb === noun)?.noun;
  if (told || !isBehind) return undefined;
  const ending = alike.filter(one => one.noun.endsWith(noun)).map(one => one.noun);
  const longer = ending.at(-1);
  if (!longer || longer.length - noun.length < 2) return undefined;
  // 县医院编制床位860张，编制床位的使用率
  if (noun.length > 2 && ending.length === 1 && /[院校馆局厂司站园场社所]$/.test(longer.slice(0, -noun.length)))
    return longer;
  // 市图书馆藏书96万册。市图书馆实行总分馆制，100多万册藏书通借通还
  const { text } = paragraph;
  const sentence = text.slice(sentenceAt(paragraph, quantity.start)?.start ?? 0, quantity.start);
  return sentence.includes(longer.slice(0, -noun.length)) ? longer : undefined;
}
