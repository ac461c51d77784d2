import type { Interval } from '../figures/interval';

/** Neither is much more than the other, as far as they have an end: 突破3万亿元 is about that. */
export function isClose(x: Interval, y: Interval): boolean {
  const [a, b] = [boundOf(x), boundOf(y)];
  return Math.min(a.high, b.high) * 1.5 >= Math.max(a.low, b.low);
}
const boundOf = ({ low, high }: Interval): Interval => ({ low, high: Number.isFinite(high) ? high : low });

/** One digit is another one, or two have changed places. */
export function isSlip(a: number, b: number): boolean {
  const [i, j, ...others] = wrongDigits(String(a), String(b));
  if (i === undefined || others.length > 0) return false;
  return j === undefined || isExchange(String(a), String(b), i, j);
}

/** Two digits that stand side by side have changed places, in a number of three digits at least: hardly two numbers by chance. */
export function isSwap(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  const [i, j, ...others] = wrongDigits(x, y);
  if (i === undefined || j !== i + 1 || others.length > 0) return false;
  return isExchange(x, y, i, j) && Math.max(...[x, y].map(digits => digits.replace(/0+$/, '').length)) > 2;
}

/** Where two numbers of one length have different digits, the first three places. */
function wrongDigits(x: string, y: string): readonly number[] {
  const wrong: number[] = [];
  if (x.length !== y.length) return wrong;
  for (let i = 0; i < x.length && wrong.length < 3; i++) if (x[i] !== y[i]) wrong.push(i);
  return wrong;
}

const isExchange = (x: string, y: string, i: number, j: number): boolean => x[i] === y[j] && x[j] === y[i];
