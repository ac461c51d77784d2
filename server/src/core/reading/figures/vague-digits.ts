import { filterMap } from '../../text/filter-map';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { hanDigits, hanNumber } from './han-number';
import type { Quantity } from './quantity';

/** A number of about so many with Arabic digits in it: 20几, 几10, 3四百. */
export interface VagueDigits extends Span {
  /** In 汉字: 二十几, 几十, 三四百. */
  readonly right: string;
}

export function vagueDigitsOf({ text, figures }: Paragraph): readonly VagueDigits[] {
  return filterMap(figures, figure => (figure.kind === 'quantity' ? vagueDigitsIn(text, figure) : undefined));
}

function vagueDigitsIn(text: string, { numeral, start: from }: Quantity): VagueDigits | undefined {
  const { start, end, form, vague, value, inner } = numeral;
  if (form === 'mixed' && vague) {
    const written = text.slice(start, end);
    const [, tens, some] = /^(\d+)(几.*)$/.exec(written) ?? [];
    return { start, end, right: tens ? hanNumber(Number(tens)) + some : hanDigits(written) };
  }
  const isRound = /^10{1,3}$/.test(String(value.low)) && inner === undefined;
  if (form !== 'arabic' || from !== start || !isRound || !isSome(text, start - 1)) return undefined;
  return { start: start - 1, end, right: text[start - 1] + hanNumber(value.low).replace(/^一/, '') };
}

/** 几 and 数 that say about how many: no 人数, no 床位数. */
const isSome = (text: string, at: number): boolean =>
  text[at] === '几'
    ? !'茶'.includes(text[at - 1] ?? ' ')
    : text[at] === '数' && '近有达约了为，。、；：的出'.includes(text[at - 1] ?? '。');
