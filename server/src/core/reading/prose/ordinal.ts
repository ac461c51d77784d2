/** A whole number from 1 to 99 in 汉字: 21 → 二十一. */
export function ordinalInHan(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? digits[tens]! : ''}${tens ? '十' : ''}${ones || !tens ? digits[ones]! : ''}`;
}
const digits = '零一二三四五六七八九';
