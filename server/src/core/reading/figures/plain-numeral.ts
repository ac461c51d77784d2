import { type Interval, plus, times } from './interval';
import type { Numeral } from './numeral';
import { type Piece, pieceAt, standsBeforeMeasure } from './numeral-piece';

/** The numeral that begins at `start`, its digits all Arabic or all 汉字, 万 and 亿 with either. */
export function plainNumeralAt(text: string, start: number): Numeral | undefined {
  let at = start;
  let total: Interval | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let numeral: Omit<Numeral, 'start' | 'end' | 'value'> | undefined;
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const piece = pieceAt(text, at, lastScale, start);
    if (!piece || (numeral && (piece.vague || piece.isBare))) break;
    const isOther = numeral !== undefined && isHanForm(numeral.form) !== isHanForm(piece.form);
    if (isOther && isHanForm(piece.form) && !goesOnInHan(text, at, piece)) break;
    at = piece.end;
    total = !total
      ? times(piece.value, piece.scale)
      : piece.scale < lastScale
        ? plus(total, times(piece.value, piece.scale))
        : times(plus(total, piece.value), piece.scale);
    numeral = {
      form: isOther || numeral?.form === 'mixed' ? 'mixed' : numeral?.form === 'with-units' ? numeral.form : piece.form,
      step: piece.step * piece.scale,
      place: piece.place * piece.scale,
      decimals: piece.decimals,
      isRounded: piece.scale > 1 || piece.step < 1,
      ...(piece.vague && { vague: piece.vague }),
      ...(piece.inner !== undefined && { inner: piece.inner }),
      ...(piece.isBare && { isBare: true }),
    };
    if (piece.scale === 1 || piece.inner !== undefined) break;
    lastScale = piece.lastScale;
  }
  return numeral && { start, end: at, value: total!, ...numeral };
}

const isHanForm = (form: Numeral['form']): boolean => form === 'han' || form === 'digits';

/** Whether 汉字 go on with a number in Arabic digits: 五千 in 3万五千元, but no 一 in 每人5万一年. */
const goesOnInHan = (text: string, start: number, { end }: Piece): boolean =>
  end - start > 1 && standsBeforeMeasure(text, end);

/** What is longer is no number, and must not be read again from each of its characters. */
const mostPieces = 6;
