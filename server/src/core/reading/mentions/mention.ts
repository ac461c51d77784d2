import { filterMap } from '../../text/filter-map';
import { type Counted, countedOf } from '../figures/counted';
import type { Figure } from '../figures/figure';
import { agree } from '../figures/interval';
import type { Dimension } from '../figures/measure';
import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround } from '../prose/pieces';
import { isIncrement, isMean } from '../relations/increment';
import { fullNoun } from './full-nouns';
import { withParallelParts } from './parallel-parts';
import { type KnownNouns, knownNouns, nounSaidBefore } from './said-before';
import { type Scope, scopeAt } from './scope';

/** A quantity with what it counts, and of when and where: 237名政协委员, 护林员1346名. */
export interface Mention extends Counted, Scope {
  readonly quantity: Quantity;
  /** Only mentions of one key may be of one thing: the end of the noun, and what the measure counts. */
  readonly key: string;
  /** part: of a total in its sentence; total: all there are, as 全县共有, 这, 全部 tell; some: what the text does not tell. */
  readonly extent: 'total' | 'some' | 'part';
  /** 这8000万元, where the number has been said not far before. */
  readonly isAnswered?: true;
}

/** The amounts of a line that are mentioned with their noun; increments, averages and vague numbers are none. */
export function mentionsOf(paragraph: Paragraph): readonly Mention[] {
  const parts = new Set<Figure>();
  for (const relation of paragraph.relations)
    if (relation.kind === 'partition' || relation.kind === 'sum') for (const part of relation.operands) parts.add(part);
  const mentions = filterMap(paragraph.figures, (figure, i): Mention | undefined => {
    if (figure.kind !== 'quantity' || figure.numeral.vague || !isAmount(figure) || isName(paragraph, figure))
      return undefined;
    if (isIncrement(paragraph, figure) || isMean(paragraph, figure)) return undefined;
    const read = countedOf(paragraph, figure);
    if (!read) return undefined;
    const counted = { ...read, noun: read.noun.replace(activity, '') };
    return {
      quantity: figure,
      ...counted,
      ...scopeAt(paragraph, figure.start),
      key: keyOf(figure, counted),
      ...(counted.told === 'this' &&
        isSaid(paragraph.figures.slice(Math.max(0, i - 12), i), figure) && { isAnswered: true }),
      extent: parts.has(figure) ? 'part' : isTotal(paragraph, figure, counted) ? 'total' : 'some',
    };
  });
  return withParallelParts(paragraph, inKnownWords(inFull(paragraph, mentions), knownNouns(mentions)));
}

const inFull = (paragraph: Paragraph, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((mention, i) => {
    const noun = fullNoun(paragraph, mentions.slice(Math.max(0, i - 8), i), mention);
    if (!noun || noun === mention.noun) return mention;
    const verb = mention.isBehind ? mention.verb : mention.noun;
    const counted = { ...mention, noun, ...(verb && { verb }) };
    return { ...counted, key: keyOf(mention.quantity, counted) };
  });

/** 送戏下乡活动 are 送戏下乡. */
const activity = /(?<=^.{3,})活动$/;

const isSaid = (before: readonly Figure[], { value, measure }: Quantity): boolean =>
  before.some(
    one => one.kind === 'quantity' && one.measure?.dimension === measure?.dimension && agree(one.value, value),
  );

/** Mentions with the nouns that the text has in full elsewhere. */
export const inKnownWords = (mentions: readonly Mention[], known: KnownNouns): readonly Mention[] =>
  known.size === 0
    ? mentions
    : mentions.map(mention => {
        const noun = nounSaidBefore(mention, known);
        if (!noun) return mention;
        const rest = (mention.noun + mention.rest).slice(noun.length);
        const counted = { ...mention, noun, rest };
        const extent = mention.extent === 'some' && whole.test(rest) ? 'total' : mention.extent;
        return { ...counted, extent, key: keyOf(mention.quantity, counted) };
      });

const keyOf = (quantity: Quantity, counted: Counted): string =>
  `${counted.noun.slice(-2)}/${unitOf(quantity, counted)}`;

/** One word for all measure words that count one and the same thing. */
function unitOf({ measure }: Quantity, { noun }: Counted): string {
  const { word, dimension, base } = measure!;
  // 家庭 of 个家庭 is but the beginning of 家庭医生签约团队
  if (/^个./.test(word) && noun.startsWith(word.slice(1)) && noun.length > word.length) return '个';
  return ofDimension[dimension] ?? ofWord[base] ?? base;
}
const ofDimension: Partial<Record<Dimension, string>> = { person: '名', household: '户', organisation: '个' };
const ofWord: Readonly<Record<string, string>> = { 项: '个', 场: '次', 辆: '台', 棵: '株', 份: '篇' };

/** Numbers that belong to a name or an order: “三个代表” (but a heading may have what it tells of in quotation marks), 两国, 二十届历次全会, 改造二期. */
const isName = ({ text, lead }: Paragraph, { start, measure, numeral }: Quantity): boolean =>
  (text[start - 1] === '“' && !lead.heading) ||
  measure?.dimension === 'division' ||
  measure?.word === '届' ||
  (measure?.word === '期' && numeral.form === 'han');

function isTotal(paragraph: Paragraph, { start, end }: Quantity, { noun, verb, rest, told }: Counted): boolean {
  const before = paragraph.text.slice(pieceAround(paragraph, { start, end }).start, start);
  // 组织的24次视察 are all of them
  if (whole.test(rest) || told === 'deed') return true;
  return !noun.startsWith('总') && (total.test(before) || ((!verb || appointing.has(verb)) && place.test(before)));
}
const total = /(?<!公)共|[现实]有|[现下]设|全体|全部|所有|总数|^(?:这|上述|以上)$/;
/** What is done but once, so that the number is of all there are: 全区划分网格1024个. */
const appointing = new Set(['划分', '配备', '组建', '聘请', '选聘']);
const place = /[全我本](?:[省市区县州旗镇乡村校院局厂]|公司|集团|系统)/;
const whole = /^(?:已|已经)?(?:全部|均|都|皆|无一|中(?:[，有]|$))/;
