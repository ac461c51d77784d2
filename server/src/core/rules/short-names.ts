/** Whether a short name is no word of everyday, so that its places are surely meant: 《规划》, 水网办; not 我县, 条例. */
export const isDistinct = (short: string): boolean =>
  short.startsWith('《') || (short.length > 2 && !/^[我本该全]/.test(short));
