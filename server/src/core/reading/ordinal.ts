/** Value of a whole number below a thousand in 汉字 (二十一 → 21), undefined when the text is none. */
export function hanOrdinal(text: string): number | undefined {
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const value = '一二三四五六七八九'.indexOf(char) + 1;
    const unit = char === '十' ? 10 : char === '百' ? 100 : 0;
    if (value && !digit) digit = value;
    else if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else return undefined;
  }
  return total + digit || undefined;
}

/** A whole number from 1 to 99 in 汉字: 21 → 二十一. */
export function ordinalInHan(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? digits[tens]! : ''}${tens ? '十' : ''}${ones || !tens ? digits[ones]! : ''}`;
}
const digits = '零一二三四五六七八九';
