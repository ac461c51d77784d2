import { type Counted, countedOf } from '../figures/counted';
import type { Dimension } from '../figures/measure';
import type { Quantity } from '../figures/quantity';
import { isAmount } from '../figures/same-kind';
import type { Paragraph } from '../paragraph';
import { pieceAround } from '../prose/pieces';
import { isIncrement, isMean } from '../relations/increment';
import { type KnownNouns, knownNouns, nounSaidBefore } from './said-before';
import { type Scope, scopeAt } from './scope';

/** A quantity with what it counts, and of when and where: 237名政协委员, 护林员1346名. */
export interface Mention extends Counted, Scope {
  readonly quantity: Quantity;
  /** Only mentions of one key may be of one thing: the end of the noun, and what the measure counts. */
  readonly key: string;
  /** part: of a total in its sentence; total: all there are, as 全县共有, 这, 全部 tell; some: what the text does not tell. */
  readonly extent: 'total' | 'some' | 'part';
}

/** The amounts of a line that are mentioned with their noun; increments, averages and vague numbers are none. */
export function mentionsOf(paragraph: Paragraph): readonly Mention[] {
  const parts = new Set(
    paragraph.relations.flatMap(relation => (relation.kind === 'partition' ? relation.operands : [])),
  );
  const mentions = paragraph.figures.flatMap((figure): readonly Mention[] => {
    if (figure.kind !== 'quantity' || figure.numeral.vague || !isAmount(figure) || isName(paragraph, figure)) return [];
    if (isIncrement(paragraph, figure) || isMean(paragraph, figure)) return [];
    const counted = countedOf(paragraph, figure);
    if (!counted) return [];
    return [
      {
        quantity: figure,
        ...counted,
        ...scopeAt(paragraph, figure.start),
        key: keyOf(figure, counted),
        extent: parts.has(figure) ? 'part' : isTotal(paragraph, figure, counted) ? 'total' : 'some',
      },
    ];
  });
  return inKnownWords(mentions, knownNouns(mentions));
}

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

const keyOf = (quantity: Quantity, counted: Counted): string => {
  const { dimension, base } = quantity.measure!;
  const unit = isPartOfName(quantity, counted) ? '个' : alike.has(dimension) ? dimension : base;
  return `${counted.noun.slice(-2)}/${unit}`;
};
/** 家庭 of 个家庭 is but the beginning of 家庭医生签约团队. */
const isPartOfName = ({ measure }: Quantity, { noun }: Counted): boolean =>
  /^个./.test(measure!.word) && noun.startsWith(measure!.word.slice(1)) && noun.length > measure!.word.length;
/** Dimensions whose different words count one and the same thing: 名 and 位, 家 and 个企业. */
const alike = new Set<Dimension>(['person', 'household', 'organisation']);

/** Numbers that belong to a name or an order: “三个代表”, 两国, 二十届历次全会, 改造二期. */
const isName = ({ text }: Paragraph, { start, measure, numeral }: Quantity): boolean =>
  text[start - 1] === '“' ||
  measure?.dimension === 'division' ||
  measure?.word === '届' ||
  (measure?.word === '期' && numeral.form === 'han');

function isTotal(paragraph: Paragraph, { start, end }: Quantity, { noun, verb, rest }: Counted): boolean {
  const before = paragraph.text.slice(pieceAround(paragraph, { start, end }).start, start);
  // 组织的24次视察 are all of them
  if (whole.test(rest) || (verb !== undefined && before.endsWith(`${verb}的`))) return true;
  return !noun.startsWith('总') && (total.test(before) || ((!verb || appointing.has(verb)) && place.test(before)));
}
const total = /共|现有|全体|全部|所有|总数|^(?:这|上述|以上)$/;
/** What is done but once, so that the number is of all there are: 全区划分网格1024个. */
const appointing = new Set(['划分', '配备', '组建', '聘请', '选聘']);
const place = /[全我本][省市区县州旗镇乡村]/;
const whole = /^(?:已|已经)?(?:全部|均|都|皆|无一|中(?:[，有]|$))/;
