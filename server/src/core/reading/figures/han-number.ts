/** A whole number in 汉字, up to 10^16: 21 → 二十一, 108 → 一百零八, 35000 → 三万五千. */
export function hanNumber(value: number): string {
  if (value === 0) return '零';
  const written = byScale(value);
  return written.startsWith('一十') ? written.slice(1) : written;
}

function byScale(value: number): string {
  for (const [scale, word] of scales)
    if (value >= scale) {
      const rest = value % scale;
      const zero = rest > 0 && rest < scale / 10 ? '零' : '';
      return byScale(Math.floor(value / scale)) + word + zero + (rest > 0 ? byScale(rest) : '');
    }
  return digits[value]!;
}
const scales = [
  [1e8, '亿'],
  [1e4, '万'],
  [1000, '千'],
  [100, '百'],
  [10, '十'],
] as const;
const digits = '零一二三四五六七八九';

/** Digits one after the other, as in years: 2021 → 二〇二一. */
export const hanDigits = (written: string): string =>
  written.replace(/\d/g, digit => '〇一二三四五六七八九'[Number(digit)]!);
