import type { Paragraph } from '../../reading/paragraph';
import type { Entry } from './entry';

/** Numbers that are not told: 多次, 多项规章制度. */
export const vagueEntries = ({ text }: Paragraph): readonly Entry[] =>
  [...text.matchAll(some)].map(({ 0: word, 1: unit, index }) => ({
    kind: 'vague',
    start: index,
    end: index + word.length,
    value: '多',
    unit: unit!,
    counts: '',
    isFact: false,
  }));
const some = /(?<![许众很大更最几十百千万亿余\d])多([次项名家个场件批位处])(?![样元])/g;
