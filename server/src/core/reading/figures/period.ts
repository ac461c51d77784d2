import { type Entry, lexiconOf } from '../../text/lexicon';
import type { Part } from './date';

/** The part of a year whose name ends at `end`, with its first and last month: 前三季度, 上半年. */
export const periodBefore = (text: string, end: number): Entry<Part> | undefined => {
  const found = periods.longestBefore(text, end);
  return found?.value && !otherYear.test(text.slice(Math.max(0, end - found.word.length - 6), end))
    ? { word: found.word, value: found.value }
    : undefined;
};

const quarters: readonly (readonly [string, Part])[] = (
  [
    ['一1首', [1, 3]],
    ['二2', [4, 6]],
    ['三3', [7, 9]],
    ['四4', [10, 12]],
  ] as const
).flatMap(([numbers, part]) =>
  [...numbers].flatMap(number =>
    ['季度', '季'].flatMap(word => ['', '第'].map(th => [th + number + word, part] as const)),
  ),
);
const periods = lexiconOf<Part | undefined>([
  ...quarters.filter(([word]) => !/^[一二三四]季$|^\d季$/.test(word)),
  ...['前两季度', '前二季度', '前两个季度', '上半年'].map(word => [word, [1, 6]] as const),
  ...['前三季度', '前三个季度', '前3季度', '前3个季度'].map(word => [word, [1, 9]] as const),
  ['下半年', [7, 12]],
  ...['后三季度', '后三个季度'].map(word => [word, undefined] as const),
]);
/** Years that begin in another month. */
const otherYear = /学年|学期|财年|财政年度|会计年度|农业年度|榨季/;
