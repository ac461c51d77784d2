import type { Paragraph } from '../paragraph';
import type { Quantity } from './quantity';

/** Dimensions of which different words count one and the same thing: 名, 位 and 人. */
const alike = new Set(['person', 'household']);
/** Dimensions that are no amounts of something: they neither make up a whole nor are made up of parts. */
const noAmounts = new Set([
  'rate',
  'points',
  'multiple',
  'doubling',
  'year',
  'month',
  'day',
  'hour',
  'age',
  'temperature',
  'place',
  'score',
]);

/** Whether a quantity is an amount that can be a sum or a part of one. */
export const isAmount = ({ measure }: Quantity): boolean => measure !== undefined && !noAmounts.has(measure.dimension);

/** Whether two quantities count the same kind of thing, so that they may be added and compared. */
export function isSameKind(paragraph: Paragraph, a: Quantity, b: Quantity): boolean {
  if (!a.measure || !b.measure) return false;
  if (a.measure.base === b.measure.base) return true;
  if (a.measure.dimension === b.measure.dimension && alike.has(a.measure.dimension)) return true;
  if (a.measure.word === `${b.measure.word}次` || b.measure.word === `${a.measure.word}次`)
    return a.measure.dimension === 'event'; // 场次, 场
  // 12个镇街, 14个建立了联络站; 12个乡镇, 乡5个
  if (isBare(paragraph, a, b) || isBare(paragraph, b, a)) return true;
  if (isNounOf(paragraph, a, b) || isNounOf(paragraph, b, a)) return true;
  // 16户困难家庭, 8个贫困家庭
  if (isFamilies(paragraph, a, b) || isFamilies(paragraph, b, a)) return true;
  if (isVotes(paragraph, a, b) || isVotes(paragraph, b, a)) return true;
  const generic = [a, b].some(({ measure }) => measure?.dimension === 'thing' && measure.word === '个');
  return (
    generic &&
    nounAfter(paragraph, a).slice(-2) === nounAfter(paragraph, b).slice(-2) &&
    nounAfter(paragraph, a).length > 1
  );
}

const isBare = ({ text }: Paragraph, one: Quantity, other: Quantity): boolean =>
  one.measure!.word === '个' &&
  other.measure!.word.startsWith('个') &&
  (predicate.test(text.slice(one.end, one.end + 2)) ||
    ('的乡镇村道区'.includes(text[one.start - 1] ?? '\n') && '，。；（、'.includes(text[one.end] ?? '。')));
/** 150个行政村, 135个村; 企业12家, 8个企业. */
const isNounOf = (paragraph: Paragraph, one: Quantity, other: Quantity): boolean =>
  (one.measure!.word === '个' || one.measure!.word === '家') &&
  /^个./.test(other.measure!.word) &&
  (nounAfter(paragraph, one).includes(other.measure!.word.slice(1)) ||
    (one.measure!.word === '家' &&
      paragraph.text.startsWith(other.measure!.word.slice(1), one.start - other.measure!.word.length + 1)));
/** 36户, 12个困难家庭. */
const isFamilies = (paragraph: Paragraph, one: Quantity, other: Quantity): boolean =>
  one.measure!.word === '户' && other.measure!.word === '个' && /^[^的]{0,4}家庭/.test(nounAfter(paragraph, other));
/** 246票, 选票286张. */
const isVotes = ({ text }: Paragraph, one: Quantity, other: Quantity): boolean =>
  one.measure!.word === '票' &&
  other.measure!.word === '张' &&
  /票$|^.{0,4}票/.test(text.slice(Math.max(0, other.start - 1), other.start) + text.slice(other.end, other.end + 5));
const predicate = /^(?:建立|建成|完成|实现|达到|达标|成立|开展|设立|通过|入选|获评|已|被)/;

/** What is counted, as far as it stands right behind the quantity: 困难家庭 in 16户困难家庭的脱贫目标. At most 12 characters. */
export function nounAfter({ text }: Paragraph, { end }: Quantity): string {
  const [noun = ''] = /^[^\s，。、；：！？“”‘’（）《》—\d]{0,12}/.exec(text.slice(end, end + 12)) ?? [];
  return noun.split(/的|由|在|被|及其|，/)[0]!;
}

/** The label before a quantity in its piece of the sentence: 委员提案 in 其中委员提案98件. */
export function labelBefore({ text }: Paragraph, { start }: Quantity, from: number): string {
  return text.slice(from, start).replace(/^(?:其中|包括|其|有|为|，|：|、|\s)+/, '');
}
