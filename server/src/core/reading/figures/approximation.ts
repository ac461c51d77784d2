import { lexiconOf } from '../../text/lexicon';
import { between, decimal, type Interval, isExact } from './interval';
import type { Numeral } from './numeral';

/** What a word of approximation says of the number beside it. */
export type Sense = 'about' | 'nearly' | 'below' | 'above' | 'odd' | 'atLeast' | 'atMost' | 'exactly' | 'degree';

/** A word of approximation: 近 in 近200名, 多 in 两年多. `[start, end)` in the line. */
export interface Approximation {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly sense: Sense;
}

const words = (sense: Sense, list: string): (readonly [string, Sense])[] => list.split(' ').map(word => [word, sense]);
const others = (list: string): (readonly [string, undefined])[] => list.split(' ').map(word => [word, undefined]);

const before = lexiconOf<Sense | undefined>([
  ...words(
    'about',
    '约 大约 大概 约为 约有 约占 约合 约达 约计 约需 大约有 大约为 大约占 大约需 大概有 大概占 约需要 大约需要 大概需要 大约要 大概要 大致 估计 估计有 估计在 约在 大约在 大概在',
  ),
  ...words('nearly', '近 将近 接近 约近 已近 近乎'),
  ...words('below', '不足 不到 未满 不满 少于 低于 小于 不及 未到 未达'),
  ...words('above', '超 超过 超过了 突破 突破了 逾 多于 高于 大于 已超 超出'),
  ...words('atLeast', '至少 最少 起码 不少于 不低于 不下于 不下 不小于 不得少于 不得低于 至少有 最少有'),
  ...words('atMost', '最多 至多 不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于'),
  ...words('exactly', '整整 恰好 正好 刚好 恰恰 恰为 正是'),
  ...words('degree', '高达 多达 达 达到 达到了 仅 仅有 只有 才 仅为 仅仅'),
  ...others(
    '最近 新近 晚近 附近 亲近 邻近 靠近 临近 远近 就近 相近 切近 走近 贴近 公约 节约 签约 履约 合约 契约 条约 预约 集约 制约 违约 简约 失约 大中专约 条约在 公约在 契约在 合约在 节约在 签约在 预约在 履约在 违约在',
  ),
  ...others('赶超 反超 高超 中超 英超 入超 人才 天才 英才 育才 奇才 成才 不仅 满足 船只 一只 不只'),
]);

const afterBoth = [
  ...words('about', '左右 上下 前后 许'),
  ...words('odd', '多 余 有余 出头 开外 挂零'),
  ...words('atLeast', '以上 及以上 之多 （含）以上'),
  ...words('atMost', '以下 以内 之内 及以下 （含）以下'),
  ...others('上下功夫 上下游 上下联动 上下同心 上下一心 上下齐心 余下 余热 余额 余地 许多 许可 前后端'),
];
const afterNumeral = lexiconOf<Sense | undefined>([
  ...words('odd', '来'),
  ...others('来自 来源 来说 来看 来讲 来电 来访 来信'),
  ...afterBoth,
]);
// 五年多次 is 五年, 多次
const afterMeasure = lexiconOf<Sense | undefined>([
  ...others(
    '多元 多样 多种 多彩 多边 多方 多层 多党 多地 多级 多维 多项 多个 多名 多次 多户 多家 多部门 多数 多功能 多领域 多渠道 多措并举 多点 多万 多亿',
  ),
  ...afterBoth,
]);

/** The words of approximation that end at `at`, the nearest first: 约 and 近 of 约近200名. */
export function approximationsBefore(text: string, at: number): readonly Approximation[] {
  const found: Approximation[] = [];
  for (let end = at; ; ) {
    const entry = before.longestBefore(text, end);
    if (!entry?.value) return found;
    const start = end - entry.word.length;
    found.push({ start, end, word: entry.word, sense: entry.value });
    end = start;
  }
}

/** The word of approximation that begins at `at`, behind a numeral or behind its measure word. */
export function approximationAt(text: string, at: number, behind: 'numeral' | 'measure'): Approximation | undefined {
  const entry = (behind === 'numeral' ? afterNumeral : afterMeasure).longestAt(text, at);
  return entry?.value && { start: at, end: at + entry.word.length, word: entry.word, sense: entry.value };
}

/** The words of approximation that begin at `at`, behind a measure word, one after the other: 以上 and 左右 of 68次以上左右. */
export function approximationsBehind(text: string, at: number): readonly Approximation[] {
  const first = approximationAt(text, at, 'measure');
  const second = first && approximationAt(text, first.end, 'measure');
  return first ? (second ? [first, second] : [first]) : [];
}

/**
 * The values that `value`, of a numeral, may stand for beside these words, by what the words usually mean:
 * 50余 is between 50 and 60, 近200 from 160 up to 200, 约 and 左右 a tenth to either side, 以上 and 以下 include the number (民法典第一千二百五十九条).
 * `afterMeasure`: 两年多 is between two and three.
 */
export const approximated = (
  value: Interval,
  numeral: Numeral,
  words: readonly Approximation[],
  afterMeasure = false,
): Interval => words.reduce((value, { sense }) => meaning(sense, value, numeral, afterMeasure), value);

function meaning(sense: Sense, value: Interval, numeral: Numeral, afterMeasure: boolean): Interval {
  const { low, high } = value;
  switch (sense) {
    case 'odd':
      return isExact(value)
        ? between(low, low + (afterMeasure || numeral.isRounded ? numeral.step : numeral.place))
        : value;
    case 'nearly':
      return { low: 0.8 * low, high, openHigh: true };
    case 'below':
      return { low: 0.5 * low, high, openHigh: true };
    case 'about':
      return { low: decimal(0.9 * low), high: decimal(1.1 * high) };
    case 'above':
      return { low, high: Number.POSITIVE_INFINITY, openLow: true };
    case 'atLeast':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'atMost':
      return { low: 0, high };
    default:
      return value;
  }
}
