// Ways in which people write a number, for tests that read it back.

const digits = '零一二三四五六七八九';

/** All spellings in 汉字: with 一十 or 十, 二 or 两, with the last unit left out (三万五). */
export function hanSpellings(value: number): string[] {
  const plain = han(value);
  const spellings = new Set([plain]);
  if (plain.startsWith('一十')) spellings.add(plain.slice(1));
  spellings.add(plain.replace(/二(?=[千万亿]|$)/, '两').replace(/两$/, '二'));
  spellings.add(plain.replace(/二十/, '廿'));
  const short = /^(.*[二三四五六七八九一][百千万亿][一二三四五六七八九])([十百千])$/.exec(plain);
  if (short && next[plain.at(-3)!] === short[2]) spellings.add(short[1]!);
  return [...spellings];
}
/** The unit that may be left out behind the digit after each unit. */
const next: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千' };

/** Spells a whole number below 10^16 by position. */
function han(value: number): string {
  if (value >= 1e8) return `${han(Math.floor(value / 1e8))}亿${rest(value % 1e8, 1e7)}`;
  if (value >= 1e4) return `${han(Math.floor(value / 1e4))}万${rest(value % 1e4, 1e3)}`;
  return section(value);
}

const rest = (value: number, unit: number): string =>
  value === 0 ? '' : value < unit ? `零${han(value)}` : han(value);

function section(value: number): string {
  let text = '';
  for (const [unit, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit > 0) text += `${digits[digit]}${word}`;
    else if (text && !text.endsWith('零') && value % unit > 0) text += '零';
  }
  return text;
}

/** All spellings in Arabic digits, with the value each stands for: grouped, full width, with decimals, in 万 and 亿. */
export function arabicSpellings(value: number, decimals: number): { text: string; value: number }[] {
  const spellings = [
    { text: String(value), value },
    { text: value.toLocaleString('en-US'), value },
    { text: fullWidth(String(value)), value },
  ];
  const fraction = '123'.slice(0, decimals);
  if (decimals > 0) {
    spellings.push({ text: `${value % 1e6}.${fraction}`, value: Number(`${value % 1e6}.${fraction}`) });
    const small = value % 9999;
    spellings.push({ text: `${small}.${fraction}万`, value: Number(`${small}.${fraction}e4`) });
    spellings.push({ text: `${small}.${fraction}亿`, value: Number(`${small}.${fraction}e8`) });
  }
  if (value >= 1e8 && value % 1e4 === 0)
    spellings.push({ text: `${Math.floor(value / 1e8)}亿${(value % 1e8) / 1e4}万`, value });
  return spellings;
}

const fullWidth = (text: string): string =>
  text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Spellings of a share of `tenths` tenths of a percent, between 0.1 and 99.9%, each to be read as that many percent. */
export function shareSpellings(tenths: number): string[] {
  const whole = Math.floor(tenths / 10);
  const tenth = tenths % 10;
  const arabic = tenth === 0 ? String(whole) : `${whole}.${tenth}`;
  const spoken = `${whole === 0 ? '零' : spokenInteger(whole)}${tenth === 0 ? '' : `点${digits[tenth]}`}`;
  return [
    `${arabic}%`,
    `${arabic}％`,
    `${fullWidth(arabic).replace('.', '．')}％`,
    `${tenths}‰`,
    ...(whole > 0 || tenth > 0 ? [`百分之${spoken}`, `百分之${arabic}`] : []),
    ...(tenth === 0 && whole % 10 === 0 ? [`${digits[whole / 10]}成`, `十分之${digits[whole / 10]}`] : []),
  ];
}

const spokenInteger = (value: number): string => han(value).replace(/^一十/, '十');
