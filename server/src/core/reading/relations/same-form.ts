import type { Span } from '../../text/span';

/** Whether all items begin or end with what is counted: 水网、路网、电网三网; 规划一体化、服务一体化两个一体化. */
export function areNamedSo(text: string, items: readonly Span[], counted: string): boolean {
  const [first] = items.map(({ start, end }) => text.slice(start, end));
  for (let length = Math.min(first!.length - 1, 4); length > 0; length--) {
    const ending = first!.slice(-length);
    if (!items.every(({ end }) => text.startsWith(ending, end - length))) continue;
    return counted.startsWith(ending) && length >= Math.min(counted.length, 2);
  }
  const head = counted.slice(0, 2);
  const [last = 0, ...lengths] = items.toReversed().map(({ start, end }) => end - start);
  if (lengths.length > 1 && last > Math.max(...lengths.slice(0, -1)) + 1) return false; // 老军人担任“五老”宣讲员
  return head.length > 0 && first!.includes(head) && items.slice(1).every(({ start }) => text.startsWith(head, start));
}

/** 领导包联、部门帮扶、专班推进: items of one length, whatever they end with; the first may have words before it. */
export const areOfOneForm = (items: readonly Span[]): boolean => {
  const [length, first = 0, ...others] = [items.at(-1)!, ...items.slice(0, -1)].map(({ start, end }) => end - start);
  return others.length > 0 && first >= length! && others.every(other => other === length);
};
