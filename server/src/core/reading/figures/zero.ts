import type { Span } from '../../text/span';

/** Whether a number is a year in 汉字 digits whose zeros are 0 or O: 二0二一. */
export const isYearWithZero = (text: string, { start, end }: Span): boolean =>
  end - start === 4 && yearWithZero.test(text.slice(start, end)) && text[end] === '年';
const yearWithZero = /^[一二][一二三四五六七八九〇零○0OoＯ０]{3}$/;
