import { filterMap } from '../../text/filter-map';
import type { Span } from '../../text/span';
import type { Quantity } from '../figures/quantity';
import type { Paragraph } from '../paragraph';

/** A number that may belong to the name of a programme or demand: “七个到位”, 河道治理三年行动. */
export interface NumberName {
  /** The number with the words behind it. */
  readonly span: Span;
  readonly value: number;
  /** The characters before it: 全市河道治理. */
  readonly before: string;
  /** From the measure on: 个到位, 年行动. */
  readonly words: string;
  /** Whether it makes a quoted name: “七个到位”. */
  readonly isQuoted: boolean;
}

export function numberNamesOf({ text, figures }: Paragraph): readonly NumberName[] {
  return filterMap(figures, figure => {
    if (figure.kind !== 'quantity' || figure.numeral.form !== 'han' || !mayName(figure)) return undefined;
    const { start, measure, numeral } = figure;
    const behind = text.slice(numeral.end, numeral.end + longest);
    const words = (measure!.word === '年' ? programme : demand).exec(behind)?.[0];
    if (!words) return undefined;
    const hasMark = text[start - 1] === '“';
    const from = start - (hasMark ? 1 : 0);
    return {
      span: { start, end: numeral.end + words.length },
      value: figure.value.low,
      before: text.slice(Math.max(0, from - 8), from),
      words,
      isQuoted: hasMark && behind[words.length] === '”',
    };
  });
}
const longest = 16;
const programme = /^年[^，。；、“”\d]{0,6}?(?:行动|计划|规划|攻坚战?|工程)/;
/** But “三个一批” and “五个一” may well stand beside each other. */
const demand = /^[个项大条][^，。；、“”一\d]{2,8}/;

const mayName = ({ measure, approximations, value }: Quantity): boolean =>
  measure !== undefined && approximations.length === 0 && Number.isInteger(value.low) && value.low > 1;

/** Whether both are the name of one thing but for the number; of a programme the words before it tell which. */
export function isOneNumberName(a: NumberName, b: NumberName): boolean {
  if (inParts.test(b.before) || a.words !== b.words.replace(asked, '')) return false;
  return a.words.startsWith('年')
    ? a.before.slice(-2) === b.before.slice(-2) && !doing.test(a.before.slice(-2))
    : a.isQuoted;
}
/** Some of them, the next one, or that of a higher level. */
const inParts = /其中|其余|一轮|上级|省|国家|全国|中央|国务院|[第前另]$/;
/** 八个到位的要求. */
const asked = /的?(?:总?要求|目标|原则)$/;
const doing = /^(?:实施|推进|开展|启动|完成|落实|制定|打好|抓好|推动|[的了新好].|.[的了新好，。；、]|.?)$/;
