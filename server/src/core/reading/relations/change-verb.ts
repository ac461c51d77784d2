import { lexiconOf } from '../../text/lexicon';

/** Which way a change goes by its verb; `none` for 发展到, 变为, which only lead from one to the other. */
export type Direction = 'up' | 'down' | 'none';

const words: Readonly<Record<Direction, string>> = {
  up: '增加 增长 提高 上升 提升 扩大 增 升 升高 上涨 涨 跃升 攀升 回升 上调 前移 上移 前进 进 进位 拓展 扩展 延长 递增 跃居 增强 净增 净增加 净增长 新增 新增加 新建 新发展 增多 扩容 扩充 抬升 爬升 飙升 跃 多 壮大 拓宽 高 加大',
  down: '减少 下降 降低 缩短 缩小 压缩 压减 回落 收窄 减 降 退 后退 后移 下移 下滑 下跌 跌 下调 缩减 精简 递减 落 退居 滑落 跌落 少 压降 削减 整合 减至 裁减 萎缩 精减 缩 低',
  none: '发展 变 变化 调整 转变 改 到 至 达到 达 恢复 优化',
};
const verbs = lexiconOf(
  (Object.entries(words) as [Direction, string][]).flatMap(([direction, list]) =>
    list.split(' ').map(word => [word, direction] as const),
  ),
);

/** The verb of change that begins at `at`. */
export const changeVerbAt = (text: string, at: number): { word: string; direction: Direction } | undefined => {
  const entry = verbs.longestAt(text, at);
  return entry && { word: entry.word, direction: entry.value };
};

/** A verb of change or the name of a rate of change (增幅) at the end of `words`, 了, 到, 达 and the like behind it left out. */
export interface ChangeSaid {
  readonly word: string;
  readonly direction: Direction;
  /** Offset of the word, and what stands behind it. */
  readonly start: number;
  readonly tail: string;
  readonly isRate: boolean;
}

export function changeSaidBefore(words: string): ChangeSaid | undefined {
  const tail = tails.exec(words)![0];
  const end = words.length - tail.length;
  const rate = rates.longestBefore(words, end);
  const entry = rate ?? verbs.longestBefore(words, end);
  return entry && { word: entry.word, direction: entry.value, start: end - entry.word.length, tail, isRate: !!rate };
}
const tails = /(?:幅度)?(?:了|达到?|为|是|到|至)?$/;
const rates = lexiconOf<Direction>([
  ...'增幅 涨幅 升幅 增长率 增速 增长幅度 增加幅度'.split(' ').map(word => [word, 'up'] as const),
  ...'降幅 跌幅 减幅 下降幅度 减少幅度'.split(' ').map(word => [word, 'down'] as const),
]);
